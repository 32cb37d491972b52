import { describe, expect, it } from 'vitest'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { findPlace, placeAt } from '../../../src/app/address/placeInPlan.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../../src/packs/lumbar-medial-branch/pack.ts'
import { makePlan } from '../../../src/story/plan.ts'

const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { joints: ['L4-L5'], side: 'right', cut: 'full' })
const left = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { joints: ['L4-L5'], side: 'left', cut: 'full' })

describe('placeInPlan', () => {
  it('finds every step again, at its beginning, middle and last moment', () => {
    for (const { startS, durationS } of plan.steps) {
      for (const share of [0, 0.5, 0.999]) {
        const t = startS + share * durationS
        const found = findPlace(plan, placeAt(plan, t))
        expect(found.missed).toBeNull()
        expect(found.t).toBeCloseTo(t, 1)
      }
    }
  })

  it('finds the end of the story', () => {
    expect(findPlace(plan, placeAt(plan, plan.durationS)).t).toBe(plan.durationS)
  })

  it('goes to the same step of another nerve when this plan does not treat it, and says so', () => {
    const found = findPlace(left, { step: 'blk.06.inject@nerve.mb.L3.R', offsetS: 2 })
    expect(placeAt(left, found.t).step).toBe('blk.06.inject@nerve.mb.L3.L')
    expect(found.missed).toBe('step')
  })

  it('stays inside a step that is shorter than the offset', () => {
    const found = findPlace(plan, { step: 'blk.03.skin', offsetS: 500 })
    expect(placeAt(plan, found.t).step).toBe('blk.03.skin')
    expect(found.missed).toBe('t')
  })
})
