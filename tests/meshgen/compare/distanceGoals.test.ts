import { describe, expect, it } from 'vitest'
import { UPRIGHT } from '../../../src/meshgen/align/pose.ts'
import type { BoneComparison, ScaledComparison } from '../../../src/meshgen/compare/compareBone.ts'
import {
  COMPARED,
  DISTANCE_GOALS,
  readGoals,
  TWO_REAL_BONES,
} from '../../../src/meshgen/compare/distanceGoals.ts'

const figures = { meanMm: 0.5, p95Mm: 1.5, hausdorffMm: 4, biasMm: 0, normalDeg: 15 }
const at = (meanMm: number): ScaledComparison => ({
  whole: { ...figures, meanMm },
  body: figures,
  posterior: figures,
  pose: UPRIGHT,
  volumeRatio: 1,
  areaRatio: 1,
  lackingMm: 4,
  extraMm: 4,
})
const compared = (freeMm: number, fixedMm: number): BoneComparison => ({
  free: at(freeMm),
  fixed: at(fixedMm),
})
const missed = (result: BoneComparison): string[] =>
  readGoals('L3', result).flatMap(({ name, reached }) => (reached ? [] : [name]))

describe('goals of distance', () => {
  it('are all reached by a near bone', () => {
    expect(missed(compared(0.5, 0.6))).toEqual([])
  })

  it('are missed one by one', () => {
    expect(missed(compared(1.21, 1.3))).toEqual(['whole, mean'])
    expect(missed(compared(0.5, 0.95))).toEqual(['mean at true scale, worse by'])
  })

  it('are missed where the reference does not show the region', () => {
    const { free, fixed } = compared(0.5, 0.5)
    expect(missed({ free: { ...free, body: null }, fixed })).toEqual(['body, mean'])
  })

  it('allow little more than what separates two real bones', () => {
    for (const bone of COMPARED) {
      const real = TWO_REAL_BONES[bone]
      for (const { region, figure, most } of DISTANCE_GOALS[bone]) {
        const apart = region === 'body' ? undefined : real?.[region][figure]
        if (apart !== undefined) expect(most / apart, `${bone} ${region} ${figure}`).toBeLessThan(1.16)
      }
    }
  })
})
