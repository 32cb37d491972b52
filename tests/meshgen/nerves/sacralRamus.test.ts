import { describe, expect, it } from 'vitest'
import { pointAt } from '../../../src/math/polyline.ts'
import { distance } from '../../../src/math/vec3.ts'
import {
  sacralIntermediateBranch,
  sacralMedialBranch,
  sacralRamus,
} from '../../../src/meshgen/nerves/sacralRamus.ts'
import { gapsAlong } from '../../../src/meshgen/nerves/tautCurve.ts'
import { mirrored, straightStrand, wallSite } from './wallSite.ts'

/** The groove of the wall site runs back and down; the process ends 12 mm behind its top. */
const solved = (suffix: 'L' | 'R') => {
  const site = wallSite(suffix, 'L5', { crosses: 'S1', jointBelow: null })
  const at = site.course.toPatient
  const spinal = straightStrand(`nerve.spinal.L5.${suffix}`, at([4, 26, -12]), at([3, 8, -10]), 2)
  const seeds = {
    grooveTop: at([0, 0, 0]),
    grooveMiddle: at([0, -4, 7]),
    sapCaudalEdge: at([0, -10, 12]),
    upperFacetCentre: at([-4, 6, 8]),
    upperFacetMargin: at([-2, 6, 12]),
  }
  const ramus = sacralRamus(site, seeds, spinal)
  return {
    site,
    spinal,
    ramus,
    medial: sacralMedialBranch(site, ramus),
    intermediate: sacralIntermediateBranch(site, ramus),
  }
}
const { site, spinal, ramus, medial, intermediate } = solved('R')
const local = site.course.toLocal

describe('sacralRamus', () => {
  it('springs from just before the end of the L5 spinal nerve', () => {
    expect(ramus.id).toBe('nerve.dr.L5.R')
    expect(ramus.parent).toEqual({ id: 'nerve.spinal.L5.R', atMm: spinal.line.length - 0.4 })
  })

  it('carries Q1, Q2 and Q3 in this order, Q3 at its end, below the process', () => {
    const { Q1, Q2, Q3 } = ramus.stationsMm
    expect(Q1!).toBeLessThan(Q2!)
    expect(Q2!).toBeLessThan(Q3!)
    expect(Q3).toBe(ramus.line.length)
    const [, cranial, dorsal] = local(pointAt(ramus.line, Q3!))
    expect(cranial).toBeCloseTo(-10, 1)
    expect(dorsal).toBeCloseTo(12, 1)
  })

  it('lies on bone from Q1 to Q3 and is out of it everywhere', () => {
    const { Q1, Q3 } = ramus.stationsMm
    const inGroove = gapsAlong(ramus.line, ramus.radiiMm, site.bone, Q1!, Q3!)
    expect(Math.min(...inGroove)).toBeGreaterThan(0.2)
    expect(Math.max(...inGroove)).toBeLessThan(0.5)
    expect(
      Math.min(...gapsAlong(ramus.line, ramus.radiiMm, site.bone, 1.5, ramus.line.length)),
    ).toBeGreaterThan(0.2)
  })

  it('passes the middle of the groove at Q2', () => {
    const [, cranial, dorsal] = local(pointAt(ramus.line, ramus.stationsMm.Q2!))
    expect(Math.hypot(cranial + 4, dorsal - 7)).toBeLessThan(1)
  })

  it('is mirrored on the left', () => {
    const left = solved('L').ramus
    left.line.points.forEach((point, i) => {
      expect(distance(point, mirrored(ramus.line.points[i]!))).toBeLessThan(1e-6)
    })
  })
})

describe('its two branches', () => {
  it('begin where it ends', () => {
    for (const { parent, line } of [medial, intermediate]) {
      expect(parent).toEqual({ id: 'nerve.dr.L5.R', atMm: ramus.line.length })
      expect(line.points[0]).toEqual(pointAt(ramus.line, Infinity))
    }
    expect([medial.id, intermediate.id]).toEqual(['nerve.mb.L5.R', 'nerve.ib.L5.R'])
  })

  it('part: the medial one turns to the midline, the other goes straight down', () => {
    const [start, toMidline, down] = [ramus, medial, intermediate].map(({ line }) =>
      local(pointAt(line, Infinity)),
    )
    expect(start![0] - toMidline![0]).toBeGreaterThan(10)
    expect(start![1] - down![1]).toBeGreaterThan(15)
    expect(Math.abs(start![0] - down![0])).toBeLessThan(3)
  })

  it('taper: the intermediate one to about half', () => {
    expect(intermediate.radiiMm[0]).toBeCloseTo(0.78, 9)
    expect(intermediate.radiiMm.at(-1)).toBeCloseTo(0.42, 9)
  })
})
