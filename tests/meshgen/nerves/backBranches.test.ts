import { describe, expect, it } from 'vitest'
import { pointAt } from '../../../src/math/polyline.ts'
import { distance } from '../../../src/math/vec3.ts'
import type { Field } from '../../../src/meshgen/field.ts'
import { intermediateBranch, lateralBranch } from '../../../src/meshgen/nerves/backBranches.ts'
import { gapsAlong } from '../../../src/meshgen/nerves/tautCurve.ts'
import { mirrored, straightStrand, wall, wallSite } from './wallSite.ts'

/** A wall with a transverse process: a rod of 4 mm radius straight out to the side at the corner's height. */
const boneOf =
  (suffix: 'L' | 'R'): Field =>
  (x, y, z) =>
    Math.min(wall(suffix)(x, y, z), Math.hypot(y + 4, z + 26) - 4)
const branches = (suffix: 'L' | 'R') => {
  const bone = boneOf(suffix)
  const site = wallSite(suffix, 'L3', { bone, hard: bone })
  const { course } = site
  const ramus = straightStrand(
    `nerve.dr.L3.${suffix}`,
    course.toPatient([3, 8, -8]),
    course.toPatient([2.5, 3.5, -3]),
    1,
  )
  const tip = course.toPatient([30, -4, 0])
  return {
    site,
    ramus,
    intermediate: intermediateBranch(site, ramus, tip),
    lateral: lateralBranch(site, ramus, tip),
  }
}
const { site, ramus, intermediate, lateral } = branches('R')
const both = [intermediate, lateral]
const endOf = ({ line }: typeof lateral) => site.course.toLocal(pointAt(line, Infinity))

describe('intermediateBranch and lateralBranch', () => {
  it('spring from the end of the dorsal ramus', () => {
    for (const { parent, line } of both) {
      expect(parent).toEqual({ id: 'nerve.dr.L3.R', atMm: ramus.line.length })
      expect(distance(line.points[0]!, pointAt(ramus.line, Infinity))).toBeLessThan(1e-9)
    }
    expect(both.map(({ id }) => id)).toEqual(['nerve.ib.L3.R', 'nerve.lb.L3.R'])
  })

  it('go back over the transverse process and keep half a millimetre off it', () => {
    for (const { id, line, radiiMm } of both) {
      const gaps = gapsAlong(line, radiiMm, site.bone, 0.5, line.length)
      expect(Math.min(...gaps), id).toBeGreaterThan(0.4)
      // Behind the rod, not in front of it: 4 mm of bone, 2 mm and more of air.
      const beside = line.points.map(site.course.toLocal).filter(([, y]) => Math.abs(y + 4) < 1)
      expect(beside.length, id).toBeGreaterThan(0)
      for (const [, , dorsal] of beside) expect(dorsal, id).toBeGreaterThan(5)
    }
  })

  it('end below and behind the process, the lateral one farther out', () => {
    for (const branch of both) {
      expect(endOf(branch)[1]).toBeLessThan(-15)
      expect(endOf(branch)[2]).toBeGreaterThan(8)
    }
    expect(endOf(lateral)[0]).toBeGreaterThan(endOf(intermediate)[0] + 8)
  })

  it('thin to the same end', () => {
    for (const { radiiMm } of both) expect(radiiMm.at(-1)).toBeCloseTo(0.42, 9)
    expect(intermediate.radiiMm[0]).toBeCloseTo(0.78, 9)
    expect(lateral.radiiMm[0]).toBeCloseTo(0.8, 9)
  })

  it('are mirrored on the left', () => {
    const left = branches('L').lateral
    left.line.points.forEach((point, i) => {
      expect(distance(point, mirrored(lateral.line.points[i]!))).toBeLessThan(1e-6)
    })
  })
})
