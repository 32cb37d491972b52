import { describe, expect, it } from 'vitest'
import { pointAt } from '../../../src/math/polyline.ts'
import type { Vec3 } from '../../../src/math/vec3.ts'
import { ossifiedLigament } from '../../../src/meshgen/nerves/ossifiedLigament.ts'
import { straightStrand, wall, wallSite } from './wallSite.ts'

const { course } = wallSite('R')
const bone = wall('R')
const nerve = straightStrand(
  'nerve.mb.L3.R',
  course.toPatient([1.1, 0, -5]),
  course.toPatient([1.1, 0, 15]),
  0.8,
  { P5: 10 },
)
const bridge = ossifiedLigament(bone, nerve, {
  mamillary: course.toPatient([0.5, 4, 7]),
  accessory: course.toPatient([0.5, -4, 7]),
})
const at = (lateral: number, cranial: number, dorsal: number): number =>
  bridge.field(...course.toPatient([lateral, cranial, dorsal]))
/** Middle of the bridge's width behind P5, mm from the corner. */
const MIDDLE_MM = 5 + 0.3 + 1.7

describe('ossifiedLigament', () => {
  it('roofs the nerve with bone', () => {
    // Nerve's surface at 1.9 mm from the wall, 0.35 mm of air, then 1.5 mm of bone.
    expect(at(3, 0, MIDDLE_MM)).toBeLessThan(-0.2)
    expect(at(5.5, 0, MIDDLE_MM)).toBeGreaterThan(0.5)
  })

  it('leaves the nerve a tunnel with a third of a millimetre of air all round', () => {
    for (let s = 0; s <= nerve.line.length; s += 0.5) {
      const [, , dorsal] = course.toLocal(pointAt(nerve.line, s))
      for (let turn = 0; turn < 12; turn++) {
        const angle = (turn * Math.PI) / 6
        const p: Vec3 = [1.1 + 1.1 * Math.cos(angle), 1.1 * Math.sin(angle), dorsal]
        expect(at(...p)).toBeGreaterThan(0)
      }
    }
  })

  it('stands on the bone on both sides of the nerve', () => {
    for (const cranial of [3.6, -3.6]) expect(at(0.3, cranial, MIDDLE_MM)).toBeLessThan(0)
  })

  it('is a bridge only: nothing of it in front of P5 or far behind it', () => {
    expect(at(3, 0, 2)).toBeGreaterThan(0.5)
    expect(at(3, 0, 13)).toBeGreaterThan(0.5)
  })

  it('lies within its bounds', () => {
    const { min, max } = bridge.bounds
    const outside: Vec3[] = []
    for (let x = min[0] - 3; x < max[0] + 3; x += 1.5)
      for (let y = min[1] - 3; y < max[1] + 3; y += 1.5)
        for (let z = min[2] - 3; z < max[2] + 3; z += 1.5) {
          const out = [x, y, z].some((v, i) => v < min[i]! || v > max[i]!)
          if (out && bridge.field(x, y, z) < 0) outside.push([x, y, z])
        }
    expect(outside).toEqual([])
  })
})
