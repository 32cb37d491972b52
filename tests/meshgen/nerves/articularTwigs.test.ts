import { describe, expect, it } from 'vitest'
import { pointAt } from '../../../src/math/polyline.ts'
import { distance } from '../../../src/math/vec3.ts'
import { distalTwig, proximalTwig } from '../../../src/meshgen/nerves/articularTwigs.ts'
import { gapsAlong } from '../../../src/meshgen/nerves/tautCurve.ts'
import { straightStrand, wallSite } from './wallSite.ts'

const site = wallSite('R')
const { course, jointAbove } = site
const jointBelow = site.jointBelow!
const stem = straightStrand(
  'nerve.mb.L3.R',
  course.toPatient([1.2, 0, 0]),
  course.toPatient([1.2, -16, 14]),
  0.8,
  { P1: 0, P5: 9, P6: 13 },
)
/** On each capsule, a ball of 5 mm, where the joint opens to the side and back. */
const marginAbove = course.toPatient([3.5, 4, 15.5])
const marginBelow = course.toPatient([3.5, -30, 13.5])
const proximal = proximalTwig(site, stem, marginAbove)
const distal = distalTwig(site, stem, jointBelow, marginBelow)

describe('articular twigs', () => {
  it('leave the stem behind the ligament, and once round the corner', () => {
    expect(proximal.parent).toEqual({ id: 'nerve.mb.L3.R', atMm: 9 + 2.6 })
    expect(distal.parent).toEqual({ id: 'nerve.mb.L3.R', atMm: 13 + 1.2 })
    for (const { line, parent } of [proximal, distal])
      expect(distance(line.points[0]!, pointAt(stem.line, parent!.atMm))).toBeLessThan(1e-9)
  })

  it('leave farther back where corner and ligament lie farther apart', () => {
    const wide = { ...stem, stationsMm: { ...stem.stationsMm, P6: 19 } }
    expect(proximalTwig(site, wide, marginAbove).parent!.atMm).toBeCloseTo(9 + 5.5, 9)
  })

  it('go up to the joint above and down to the joint below, a quarter of a millimetre into the capsule', () => {
    const ends = [proximal, distal].map(({ line }) => pointAt(line, Infinity))
    expect(jointAbove.capsule.field(...ends[0]!)).toBeCloseTo(-0.25, 2)
    expect(jointBelow.capsule.field(...ends[1]!)).toBeCloseTo(-0.25, 2)
    expect(distance(ends[0]!, marginAbove)).toBeLessThan(5)
    expect(distance(ends[1]!, marginBelow)).toBeLessThan(5)
  })

  it('land on the half of the capsule that faces back', () => {
    // The joints' middles lie 12 and 10 mm behind the corner.
    expect(course.toLocal(pointAt(proximal.line, Infinity))[2]).toBeGreaterThan(12 - 0.5)
    expect(course.toLocal(pointAt(distal.line, Infinity))[2]).toBeGreaterThan(10 - 0.5)
  })

  it('keep off bone', () => {
    for (const { id, line, radiiMm } of [proximal, distal])
      expect(Math.min(...gapsAlong(line, radiiMm, site.bone, 1, line.length)), id).toBeGreaterThan(0.25)
  })

  it('thin towards the joint', () => {
    for (const { radiiMm } of [proximal, distal]) {
      expect(radiiMm[0]).toBeCloseTo(0.5, 9)
      expect(radiiMm.at(-1)).toBeCloseTo(0.36, 9)
    }
  })

  it('name the joint that has no place to land on', () => {
    // A capsule far from the margin: no try comes near its surface.
    const far = course.toPatient([400, -30, 10])
    expect(() => distalTwig(site, stem, jointBelow, far)).toThrow(
      'articularTwigs: no place to land on facet.L4-L5.R',
    )
  })
})
