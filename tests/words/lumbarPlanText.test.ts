import { describe, expect, it } from 'vitest'
import { storyOf } from '../packs/lumbar-medial-branch/storyOf.ts'
import { STORIES } from './stories.ts'

const plan = storyOf(['L4-L5', 'L5-S1'], 'both')
const { en, es } = STORIES

describe('lumbarPlanText', () => {
  it('says what was chosen, in each language', () => {
    expect(en.plan.choice(plan)).toBe('L4–L5 and L5–S1, both sides')
    expect(es.plan.choice(plan)).toBe('L4–L5 y L5–S1, ambos lados')
  })

  it('says where a nerve lies, and on which side where both are treated', () => {
    expect(en.plan.place(plan, 'nerve.mb.L3.R')).toBe('crosses L4, right')
    expect(en.plan.place(plan, 'nerve.dr.L5.L')).toBe('in the groove of the sacrum, left')
    expect(en.plan.place(storyOf(['L4-L5'], 'right'), 'nerve.mb.L3.R')).toBe('crosses L4')
    expect(() => en.plan.place(plan, 'nerve.vr.L3.R')).toThrow(
      'lumbarPlanText: "nerve.vr.L3.R" is not treated',
    )
  })

  it('fills what a step’s sentences leave open', () => {
    const step = plan.steps.find(({ key }) => key === 'blk.04.needle@nerve.mb.L4.R')!
    expect(en.plan.placeholders(plan, step)).toMatchObject({
      nerve: 'L4',
      crossedBone: 'L5',
      side: 'both sides',
    })
  })
})
