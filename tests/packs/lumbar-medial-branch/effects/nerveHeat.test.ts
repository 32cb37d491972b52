import { describe, expect, it } from 'vitest'
import { nervesForJoints } from '../../../../src/anatomy/innervation.ts'
import { JOINTS } from '../../../../src/anatomy/levels.ts'
import { TYPICAL_BODY } from '../../../../src/anatomy/typicalBody.ts'
import { sampledAt } from '../../../../src/math/sampledCurve.ts'
import { nerveHeat } from '../../../../src/packs/lumbar-medial-branch/effects/nerveHeat.ts'
import { defaultBodyLesion } from '../../../../src/packs/lumbar-medial-branch/lesion/defaultBodyLesion.ts'

const lesion = defaultBodyLesion()
const heatedS = lesion.rampS + lesion.heatS

describe('nerveHeat', () => {
  it.each(nervesForJoints(JOINTS, 'both'))('captures a stretch of %s at parallel placement', (nerve) => {
    const heat = nerveHeat(TYPICAL_BODY, lesion, nerve)
    const inside = (tempC: 45 | 51 | 60): number => sampledAt(heat.clockS, heat.insideMm[tempC], heatedS)
    // More than half the bare tip's length, and no more than the contour is long and a curve's extra.
    expect(inside(51)).toBeGreaterThan(5)
    expect(inside(51)).toBeLessThan(20)
    expect(inside(45)).toBeGreaterThan(inside(51))
    expect(inside(51)).toBeGreaterThan(inside(60))
  })

  it('never lets captured length shrink, and warms the nerve between tissue and tip', () => {
    const heat = nerveHeat(TYPICAL_BODY, lesion, 'nerve.mb.L3.R')
    for (let i = 1; i < heat.clockS.length; i++)
      expect(heat.insideMm[51][i]!).toBeGreaterThanOrEqual(heat.insideMm[51][i - 1]! - 0.01)
    expect(heat.nerveC[0]).toBeCloseTo(37, 1)
    const hottest = sampledAt(heat.clockS, heat.nerveC, heatedS)
    expect(hottest).toBeGreaterThan(51)
    expect(hottest).toBeLessThan(95)
  })

  it('is worked out once and interpolates between its samples', () => {
    const heat = nerveHeat(TYPICAL_BODY, lesion, 'nerve.mb.L4.R')
    expect(nerveHeat(TYPICAL_BODY, lesion, 'nerve.mb.L4.R')).toBe(heat)
    const [a, b] = [heat.clockS[10]!, heat.clockS[11]!]
    const middle = sampledAt(heat.clockS, heat.nerveC, (a + b) / 2)
    expect(middle).toBeCloseTo((heat.nerveC[10]! + heat.nerveC[11]!) / 2, 9)
    expect(sampledAt(heat.clockS, heat.nerveC, 1e6)).toBe(heat.nerveC.at(-1))
  })
})
