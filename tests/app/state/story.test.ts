import { afterAll, beforeEach, describe, expect, it } from 'vitest'
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
  setHeat,
  toggleJoint,
  useChoices,
} from '../../../src/app/state/choices.ts'
import { followChoices, playhead, useStory } from '../../../src/app/state/story.ts'
import { bodySettings, USUAL } from '../../../src/packs/lumbar-medial-branch/lesion/lesionChoice.ts'
import { solveLesion } from '../../../src/physics/lesion.ts'
import { timelineOf } from '../../../src/physics/lesionTimeline.ts'
import { type HeatLesion, lesionOf } from '../../../src/story/heatLesion.ts'

const shorter = timelineOf(
  solveLesion({ ...bodySettings(USUAL.conventional), holdS: 60 }, { keepFrames: true }),
)
const asked: string[] = []
const lesions = { '60s': lesionOf(shorter), 'x,60s': lesionOf(shorter) } as Record<string, HeatLesion>
const stop = followChoices(async (text) => {
  asked.push(text)
  const lesion = lesions[text]
  if (!lesion) throw new Error('no memory')
  return { lesion, rejected: text.startsWith('x') ? ['x'] : [] }
})
afterAll(stop)
const solved = () => new Promise((resolve) => setTimeout(resolve, 0))
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

describe('another heat', () => {
  it('is told once it has been computed, at the same step', async () => {
    goTo('rfa.05.heat@nerve.mb.L3.R', 3)
    setHeat('60s')
    expect(plan().lesion.heatS).toBe(90)
    expect(useStory.getState().isHeatPending).toBe(true)
    await solved()
    expect(plan().lesion.heatS).toBe(60)
    expect(useStory.getState().isHeatPending).toBe(false)
    expect(stepNow()).toBe('rfa.05.heat@nerve.mb.L3.R')
  })

  it('is computed once, and given up for the usual one', async () => {
    setHeat('60s')
    await solved()
    const before = asked.length
    setHeat(null)
    expect(plan().lesion.heatS).toBe(90)
    setHeat('60s')
    expect(plan().lesion.heatS).toBe(60)
    expect(asked).toHaveLength(before)
  })

  it('names what of it could not be read', async () => {
    setHeat('x,60s')
    await solved()
    expect(useChoices.getState().refused).toEqual([{ field: 'heat', value: 'x' }])
  })

  it('that cannot be computed leaves the usual one, and says so', async () => {
    setHeat('999s')
    await solved()
    expect(useChoices.getState()).toMatchObject({ heat: null, refused: [{ field: 'heat', value: '999s' }] })
    expect(plan().lesion.heatS).toBe(90)
  })
})
