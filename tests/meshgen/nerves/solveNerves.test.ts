import { describe, expect, it } from 'vitest'
import { NERVES } from '../../../src/anatomy/structures.ts'
import { nearest, pointAt, tangentAt } from '../../../src/math/polyline.ts'
import { angleBetween, distance } from '../../../src/math/vec3.ts'
import { gapsAlong } from '../../../src/meshgen/nerves/tautCurve.ts'
import { bone, spine, strandOf, strands } from '../solvedStandIn.ts'

describe('solveNerves, on the schematic spine', () => {
  it('gives every nerve of the level and side once', () => {
    const wanted = NERVES.filter((id) => id.endsWith('.L3.R'))
    expect(strands.map(({ id }) => id).sort()).toEqual([...wanted].sort())
  })

  it('lets each nerve spring from its parent', () => {
    const parents = Object.fromEntries(
      strands.map(({ id, parent }) => [id.split('.').slice(1, -2).join('.'), parent?.id ?? null]),
    )
    expect(parents).toEqual({
      spinal: null,
      drg: 'nerve.spinal.L3.R',
      vr: 'nerve.spinal.L3.R',
      dr: 'nerve.spinal.L3.R',
      mb: 'nerve.dr.L3.R',
      ib: 'nerve.dr.L3.R',
      lb: 'nerve.dr.L3.R',
      'art.prox': 'nerve.mb.L3.R',
      'art.dist': 'nerve.mb.L3.R',
    })
    for (const { line, parent } of strands) {
      if (!parent) continue
      const stem = strands.find(({ id }) => id === parent.id)!
      expect(nearest(stem.line, line.points[0]!).distance).toBeLessThan(0.5)
    }
  })

  it('runs the medial branch on bone from P1 to P5', () => {
    const { line, radiiMm, stationsMm } = strandOf('mb')
    const gaps = gapsAlong(line, radiiMm, bone, stationsMm.P1!, stationsMm.P5!)
    expect(Math.min(...gaps)).toBeGreaterThan(0.15)
    expect(Math.max(...gaps)).toBeLessThan(0.45)
  })

  it('keeps every tube out of bone', () => {
    for (const { id, line, radiiMm } of strands) {
      const least = Math.min(...gapsAlong(line, radiiMm, bone, 0, line.length, 0.5))
      expect(least, id).toBeGreaterThan(0)
    }
  })

  it('orders the stations along the branch, P3 halfway between P1 and P5', () => {
    const { P1, P2, P3, P4, P5, P6 } = strandOf('mb').stationsMm
    const order = [P1!, P2!, P3!, P4!, P5!, P6!]
    expect([...order].sort((a, b) => a - b)).toEqual(order)
    expect(P3! - P1!).toBeCloseTo(P5! - P3!, 6)
  })

  it('lets the twigs end in their joints’ capsules', () => {
    for (const [kind, joint] of [
      ['art.prox', 'facet.L3-L4.R'],
      ['art.dist', 'facet.L4-L5.R'],
    ] as const) {
      const { line } = strandOf(kind)
      const { capsule } = spine.facets.find(({ id }) => id === joint)!
      // Through its surface by a quarter of a millimetre.
      expect(capsule.field(...pointAt(line, line.length))).toBeCloseTo(-0.25, 1)
    }
  })

  it('bends no branch sharply', () => {
    for (const { id, line } of strands) {
      for (let s = 1; s + 1 < line.length; s += 0.5) {
        const turn = angleBetween(tangentAt(line, s - 0.75, 0.5), tangentAt(line, s + 0.75, 0.5))
        expect(turn, `${id} at ${s.toFixed(1)} mm`).toBeLessThan(1.3)
      }
    }
  })

  it('makes the ventral ramus thicker than anything it lies beside', () => {
    const thickest = (kind: string) => Math.max(...strandOf(kind).radiiMm)
    for (const kind of ['dr', 'mb', 'ib', 'lb', 'art.prox', 'art.dist']) {
      expect(thickest('vr')).toBeGreaterThan(1.5 * thickest(kind))
    }
    expect(distance(strandOf('vr').line.points[0]!, pointAt(strandOf('spinal').line, Infinity))).toBeLessThan(
      1e-6,
    )
  })
})
