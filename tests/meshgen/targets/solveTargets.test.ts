import { describe, expect, it } from 'vitest'
import { nearest, pointAt, valueAt } from '../../../src/math/polyline.ts'
import { addScaled, distance, normalize, sub } from '../../../src/math/vec3.ts'
import { tipGap } from '../../../src/meshgen/targets/rfCannula.ts'
import { skinProfile } from '../../../src/meshgen/targets/skin.ts'
import { solveTarget } from '../../../src/meshgen/targets/solveTargets.ts'
import { bone, spine, strandOf, strands } from '../solvedStandIn.ts'

/** 25 G, and 18 G with a bare tip of 10 mm. */
const BLOCK_NEEDLE_OD_MM = 0.515
const RF_CANNULA_OD_MM = 1.27
const RF_BARE_TIP_MM = 10

const target = solveTarget(spine, 'nerve.mb.L3.R', strands, skinProfile(spine))
const nerve = strandOf('mb')

describe('solveTarget, on the schematic spine', () => {
  it('brings the block needle to bone beside P3, from 15 to 35° to the side', () => {
    const { targetMm, obliqueDeg } = target.block
    expect(Math.abs(bone(...targetMm))).toBeLessThan(0.1)
    expect(distance(targetMm, pointAt(nerve.line, nerve.stationsMm.P3!))).toBeLessThan(2.8)
    expect(obliqueDeg).toBeGreaterThanOrEqual(15)
    expect(obliqueDeg).toBeLessThanOrEqual(35)
  })

  it('keeps the block needle’s shaft half a millimetre from bone', () => {
    const { targetMm, entryMm } = target.block
    const out = normalize(sub(entryMm, targetMm))
    for (let s = 3; s < distance(entryMm, targetMm); s += 0.4) {
      expect(bone(...addScaled(targetMm, out, s)) - BLOCK_NEEDLE_OD_MM / 2).toBeGreaterThan(0.5)
    }
  })

  it('lays the bare tip on bone, along the nerve and beside it, without entering either', () => {
    const { lineMm, angleToNerveDeg, caudalDeg } = target.rf
    const out = normalize(sub(lineMm[1], lineMm[0]))
    expect(distance(lineMm[0], lineMm[1])).toBeCloseTo(RF_BARE_TIP_MM, 6)
    const gap = tipGap(bone, lineMm[0], out)
    expect(gap).toBeGreaterThan(0)
    expect(gap).toBeLessThan(0.3)
    expect(angleToNerveDeg).toBeLessThanOrEqual(15)
    expect(caudalDeg).toBeGreaterThanOrEqual(34)
    expect(caudalDeg).toBeLessThanOrEqual(49)
    for (const station of ['P2', 'P3', 'P4'] as const) {
      const s = nerve.stationsMm[station]!
      const along = nearest(
        { points: lineMm, arc: [0, RF_BARE_TIP_MM], length: RF_BARE_TIP_MM },
        pointAt(nerve.line, s),
      )
      const room = along.distance - valueAt(nerve.line, nerve.radiiMm, s) - RF_CANNULA_OD_MM / 2
      expect(room, station).toBeGreaterThan(0)
      expect(room, station).toBeLessThan(2)
    }
  })

  it('ends both paths in one straight line to the skin', () => {
    const { lineMm, entryMm } = target.rf
    const out = normalize(sub(lineMm[1], lineMm[0]))
    expect(distance(addScaled(lineMm[0], out, distance(lineMm[0], entryMm)), entryMm)).toBeLessThan(1e-6)
  })
})
