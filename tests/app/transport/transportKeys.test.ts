import { describe, expect, it } from 'vitest'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { timeAfterKey } from '../../../src/app/transport/transportKeys.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../../src/packs/lumbar-medial-branch/pack.ts'
import { makePlan } from '../../../src/story/plan.ts'

const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { joints: ['L4-L5'], side: 'right', cut: 'full' })
const press = (
  key: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {},
) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
})

describe('timeAfterKey', () => {
  it('goes five seconds, and stays inside the story', () => {
    expect(timeAfterKey(plan, 20, press('ArrowRight'))).toBe(25)
    expect(timeAfterKey(plan, 2, press('ArrowLeft'))).toBe(0)
    expect(timeAfterKey(plan, plan.durationS, press('ArrowRight'))).toBe(plan.durationS)
  })

  it('goes a step with shift', () => {
    expect(timeAfterKey(plan, 3, press('ArrowRight', { shiftKey: true }))).toBe(plan.steps[1]!.startS)
  })

  it('leaves other keys, and the browser’s own, alone', () => {
    expect(timeAfterKey(plan, 3, press('l'))).toBeNull()
    expect(timeAfterKey(plan, 3, press('ArrowLeft', { altKey: true }))).toBeNull()
    expect(timeAfterKey(plan, 3, press('ArrowRight', { metaKey: true }))).toBeNull()
  })
})
