import { describe, expect, it } from 'vitest'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import {
  nextChapterTime,
  nextStepTime,
  previousChapterTime,
  previousStepTime,
} from '../../../src/app/transport/moves.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../../src/packs/lumbar-medial-branch/pack.ts'
import { makePlan } from '../../../src/story/plan.ts'

const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { joints: ['L4-L5'], side: 'right', cut: 'full' })
const startOf = (key: string) => plan.steps.find((step) => step.key === key)!.startS

describe('moves', () => {
  it('goes to the next step, and at the last one to the end', () => {
    expect(nextStepTime(plan, startOf('blk.02.scottie') + 3)).toBe(startOf('blk.03.skin'))
    expect(nextStepTime(plan, plan.durationS - 1)).toBe(plan.durationS)
  })

  it('goes back to the step’s beginning, and from there to the step before', () => {
    const start = startOf('blk.03.skin')
    expect(previousStepTime(plan, start + 4)).toBe(start)
    expect(previousStepTime(plan, start + 1)).toBe(startOf('blk.02.scottie'))
    expect(previousStepTime(plan, start)).toBe(startOf('blk.02.scottie'))
    expect(previousStepTime(plan, 0)).toBe(0)
  })

  it('goes by chapters', () => {
    expect(nextChapterTime(plan, startOf('blk.03.skin'))).toBe(startOf('res.01.diary'))
    expect(previousChapterTime(plan, startOf('blk.03.skin'))).toBe(startOf('blk.00.ready'))
    expect(previousChapterTime(plan, startOf('blk.00.ready'))).toBe(startOf('sig.01.joint'))
    expect(nextChapterTime(plan, plan.durationS - 1)).toBe(plan.durationS)
    expect(previousChapterTime(plan, 0.5)).toBe(0)
  })
})
