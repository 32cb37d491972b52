import { beforeEach, describe, expect, it } from 'vitest'
import { HOME } from '../../../src/app/address/address.ts'
import { placeAt } from '../../../src/app/address/placeInPlan.ts'
import {
  adopt,
  chooseAudience,
  chooseCut,
  openExample,
  openPicker,
  openStart,
  openStory,
  toggleJoint,
  useChoices,
} from '../../../src/app/state/choices.ts'
import { followChoices, playhead, useStory } from '../../../src/app/state/story.ts'

followChoices()
const plan = () => useStory.getState().plan!
const stepNow = () => placeAt(plan(), playhead.t).step
const goTo = (key: string, offsetS: number) =>
  playhead.seek(plan().steps.find((step) => step.key === key)!.startS + offsetS)

beforeEach(() => {
  adopt(HOME, [])
  openExample()
})

describe('the story that follows the choices', () => {
  it('begins at the beginning, at rest', () => {
    expect(plan().joints).toEqual(['L4-L5'])
    expect(playhead.t).toBe(0)
    expect(playhead.playing).toBe(false)
    expect(playhead.durationS).toBe(plan().durationS)
  })

  it('stays at the step when joints are changed on the way', () => {
    goTo('blk.06.inject@nerve.mb.L3.R', 12)
    openPicker()
    toggleJoint('L5-S1')
    openStory()
    expect(plan().nerves).toHaveLength(3)
    expect(stepNow()).toBe('blk.06.inject@nerve.mb.L3.R')
  })

  it('rests while joints are being changed', () => {
    playhead.play()
    openPicker()
    expect(playhead.playing).toBe(false)
  })

  it('tells the short version from the same step, and back', () => {
    goTo('blk.06.inject@nerve.mb.L3.R', 3)
    chooseCut('bedside')
    expect(stepNow()).toBe('blk.06.inject')
    chooseCut('full')
    expect(stepNow()).toBe('blk.06.inject@nerve.mb.L3.R')
  })

  it('does not make another plan for another reader', () => {
    const before = plan()
    goTo('sig.02.path', 4)
    const { t } = playhead
    chooseAudience('student')
    expect(plan()).toBe(before)
    expect(playhead.t).toBe(t)
  })

  it('leads to the picker when the last joint is taken out', () => {
    toggleJoint('L4-L5')
    expect(useChoices.getState().view).toBe('joints')
  })

  it('ends with the way back to the start', () => {
    goTo('sig.02.path', 4)
    openStart()
    expect(useStory.getState().plan).toBeNull()
    openExample()
    expect(playhead.t).toBe(0)
  })
})
