import { describe, expect, it } from 'vitest'
import { nearest } from '../../../src/math/polyline.ts'
import { dot, type Vec3 } from '../../../src/math/vec3.ts'
import { isClosedManifold } from '../../../src/meshgen/mesh/inspect.ts'
import { signedVolume } from '../../../src/meshgen/mesh/triangleMesh.ts'
import {
  ligamentCourse,
  mamilloAccessoryLigament,
} from '../../../src/meshgen/nerves/mamilloAccessoryLigament.ts'
import { straightStrand, wall, wallSite } from './wallSite.ts'

const { course } = wallSite('R')
const bone = wall('R')
/** A nerve 1.1 mm off the wall that runs back along it, P5 at its tenth millimetre; two knobs above and below. */
const nerve = straightStrand(
  'nerve.mb.L3.R',
  course.toPatient([1.1, 0, -5]),
  course.toPatient([1.1, 0, 15]),
  0.8,
  { P5: 10 },
)
const mamillary = course.toPatient([0.5, 4, 7])
const accessory = course.toPatient([0.5, -4, 7])
const ends = { mamillary, accessory }
const local = (points: Float32Array): Vec3[] =>
  Array.from({ length: points.length / 3 }, (_, i) =>
    course.toLocal([points[3 * i]!, points[3 * i + 1]!, points[3 * i + 2]!]),
  )

describe('ligamentCourse', () => {
  const { line, outward, along } = ligamentCourse(bone, nerve, ends)

  it('runs across the nerve, from the mamillary to the accessory side, both ends sunk in bone', () => {
    const [first, last] = [line.points[0]!, line.points.at(-1)!]
    expect(course.toLocal(first)[1]).toBeGreaterThan(1.8)
    expect(course.toLocal(last)[1]).toBeLessThan(-1.8)
    expect(bone(...first)).toBeCloseTo(-0.9, 1)
    expect(bone(...last)).toBeCloseTo(-0.9, 1)
    expect(Math.abs(dot(along, course.dorsal))).toBeCloseTo(1, 6)
  })

  it('points out of the bone', () => {
    expect(dot(outward, course.lateral)).toBeCloseTo(1, 6)
  })

  it('passes over the nerve with 0.3 mm of air and half its thickness', () => {
    const least = Math.min(...line.points.map((point) => nearest(nerve.line, point).distance))
    expect(least).toBeGreaterThan(0.8 + 0.3 + 0.4 - 0.02)
    expect(least).toBeLessThan(0.8 + 0.3 + 0.4 + 0.2)
  })

  it('takes the opposite of the mamillary end where the accessory process is too far to be its partner', () => {
    const far = ligamentCourse(bone, nerve, { mamillary, accessory: course.toPatient([0.5, 20, 30]) })
    expect(course.toLocal(far.line.points.at(-1)!)[1]).toBeLessThan(-1.5)
  })

  it('rises higher over the nerve when more air is asked for', () => {
    const size = { widthMm: 2.6, thicknessMm: 0.8, overNerveMm: 1.3 }
    const high = ligamentCourse(bone, nerve, ends, size)
    const top = (points: readonly Vec3[]) => Math.max(...points.map((p) => course.toLocal(p)[0]))
    expect(top(high.line.points) - top(line.points)).toBeCloseTo(1, 1)
  })
})

describe('mamilloAccessoryLigament', () => {
  const mesh = mamilloAccessoryLigament(bone, nerve, ends)

  it('is closed and faces outward', () => {
    expect(isClosedManifold(mesh)).toBe(true)
    expect(signedVolume(mesh)).toBeGreaterThan(0)
  })

  it('leaves the nerve before P5 uncovered', () => {
    // P5 lies 5 mm behind the corner; the front edge of the strap stands 0.3 mm behind it.
    const overNerve = local(mesh.positions).filter(([, cranial]) => Math.abs(cranial) < 0.8)
    expect(overNerve.length).toBeGreaterThan(10)
    expect(Math.min(...overNerve.map(([, , dorsal]) => dorsal))).toBeGreaterThan(5.2)
  })

  it('is about 2.6 mm wide and 0.8 mm thick over the nerve', () => {
    const overNerve = local(mesh.positions).filter(([, cranial]) => Math.abs(cranial) < 0.8)
    const extent = (axis: 0 | 2) =>
      Math.max(...overNerve.map((p) => p[axis])) - Math.min(...overNerve.map((p) => p[axis]))
    expect(extent(2)).toBeCloseTo(2.6, 0)
    expect(extent(0)).toBeGreaterThan(0.7)
    expect(extent(0)).toBeLessThan(1.3)
  })
})
