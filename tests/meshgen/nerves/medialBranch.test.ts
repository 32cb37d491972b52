import { describe, expect, it } from 'vitest'
import { pointAt } from '../../../src/math/polyline.ts'
import { distance } from '../../../src/math/vec3.ts'
import { courseOf, dorsalRamus, medialBranch } from '../../../src/meshgen/nerves/medialBranch.ts'
import { gapsAlong } from '../../../src/meshgen/nerves/tautCurve.ts'
import { P5, P9 } from '../../../src/meshgen/nerves/waypoints.ts'
import { mirrored, straightStrand, wallSite } from './wallSite.ts'

const spinalOn = (suffix: 'L' | 'R') => {
  const { course } = wallSite(suffix)
  const [from, to] = [course.toPatient([4, 30, -8]), course.toPatient([3, 8, -8])]
  return straightStrand(`nerve.spinal.L3.${suffix}`, from, to, 1.8)
}
const solved = (suffix: 'L' | 'R') => {
  const site = wallSite(suffix)
  const course = courseOf(site)
  const ramus = dorsalRamus(site, course, spinalOn(suffix))
  return { site, course, ramus, branch: medialBranch(site, course, ramus) }
}
const { site, course, ramus, branch } = solved('R')

describe('courseOf', () => {
  it('carries the waypoint under the ligament into the notch, and leaves the corner where it is', () => {
    expect(distance(course.carried(P5), course.notch)).toBeLessThan(1e-9)
    expect(course.carried([0, 0, 0])).toEqual(site.course.originMm)
  })

  it('divides at the level’s own height, clear of bone by the ramus and half a millimetre', () => {
    const [, cranial] = site.course.toLocal(course.division)
    expect(cranial).toBeCloseTo(3.45, 6)
    expect(site.bone(...course.division)).toBeGreaterThan(0.92 + 0.49)
    const [, fourth] = site.course.toLocal(courseOf(wallSite('R', 'L4')).division)
    expect(fourth).toBeCloseTo(2.45, 6)
  })

  it('keeps the last waypoint 4.5 mm from the midline of a narrow vertebra', () => {
    // Beside that it moves as P5 is moved to fall into the notch.
    const moved = site.course.toLocal(course.notch)[0] - P5[0]
    expect(-course.carried(P9)[0] - moved).toBeCloseTo(4.5, 6)
  })
})

describe('dorsalRamus', () => {
  it('springs from the end of the spinal nerve and ends at the division', () => {
    expect(ramus.parent).toEqual({ id: 'nerve.spinal.L3.R', atMm: spinalOn('R').line.length - 0.6 })
    expect(distance(pointAt(ramus.line, Infinity), course.division)).toBeLessThan(1e-9)
  })
})

describe('medialBranch, on a flat wall', () => {
  it('begins where the dorsal ramus ends', () => {
    expect(branch.parent).toEqual({ id: 'nerve.dr.L3.R', atMm: ramus.line.length })
    expect(branch.line.points[0]).toEqual(pointAt(ramus.line, Infinity))
  })

  it('lies on bone from the corner to the notch', () => {
    const { P1, P5: under } = branch.stationsMm
    const gaps = gapsAlong(branch.line, branch.radiiMm, site.bone, P1!, under!)
    expect(Math.min(...gaps)).toBeGreaterThan(0.2)
    expect(Math.max(...gaps)).toBeLessThan(0.4)
  })

  it('has P2, P3 and P4 at the quarters between P1 and P5, and P6 behind them', () => {
    const { P1, P2, P3, P4, P5: under, P6 } = branch.stationsMm
    const span = under! - P1!
    expect([P2, P3, P4].map((s) => (s! - P1!) / span)).toEqual([
      expect.closeTo(0.25, 9),
      expect.closeTo(0.5, 9),
      expect.closeTo(0.75, 9),
    ])
    expect(P6).toBeGreaterThan(under!)
    expect(span).toBeGreaterThan(7.1)
    expect(span).toBeLessThan(10.9)
  })

  it('keeps off bone everywhere', () => {
    const gaps = gapsAlong(branch.line, branch.radiiMm, site.bone, 0.5, branch.line.length)
    expect(Math.min(...gaps)).toBeGreaterThan(0.2)
  })

  it('is mirrored on the left', () => {
    const left = solved('L').branch
    expect(left.id).toBe('nerve.mb.L3.L')
    for (const share of [0, 0.2, 0.4, 0.6, 0.8, 1])
      expect(
        distance(
          pointAt(left.line, share * left.line.length),
          mirrored(pointAt(branch.line, share * branch.line.length)),
        ),
      ).toBeLessThan(0.5)
  })
})
