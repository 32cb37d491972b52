import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { HOME } from '../../../src/app/address/address.ts'
import { tellHeat } from '../../../src/app/bench/tellHeat.ts'
import { adopt, useChoices } from '../../../src/app/state/choices.ts'
import { followChoices, playhead, useStory } from '../../../src/app/state/story.ts'
import { USUAL } from '../../../src/packs/lumbar-medial-branch/lesion/lesionChoice.ts'

const stop = followChoices(() => new Promise(() => {}))
afterAll(() => {
  adopt(HOME, [])
  stop()
})
beforeEach(() => adopt({ ...HOME, view: 'bench' }, []))

const stepAt = () => useStory.getState().plan!.steps.findLast(({ startS }) => startS <= playhead.t)!

describe('tellHeat', () => {
  it('tells the example where no joint is chosen, at the step where the heat is made', () => {
    tellHeat(USUAL.cooled)
    expect(useChoices.getState()).toMatchObject({ view: 'story', joints: ['L4-L5'], side: 'right' })
    expect(stepAt().key).toBe('rfa.05.heat@nerve.mb.L3.R')
    expect(playhead.t).toBe(stepAt().startS)
  })

  it('tells the story of the joints that are chosen', () => {
    adopt({ ...HOME, view: 'bench', joints: ['L5-S1'], side: 'left' }, [])
    tellHeat(USUAL.cooled)
    expect(useChoices.getState()).toMatchObject({ view: 'story', joints: ['L5-S1'], side: 'left' })
    expect(stepAt().key).toBe('rfa.05.heat@nerve.mb.L4.L')
  })

  it('writes another heat into the address, and the usual one not at all', () => {
    tellHeat({ ...USUAL.conventional, setC: 85 })
    expect(useChoices.getState().heat).toMatch(/85C/)
    tellHeat(USUAL.conventional)
    expect(useChoices.getState().heat).toBeNull()
  })

  it('asks for the side first where a link left it open', () => {
    adopt({ ...HOME, view: 'bench', joints: ['L4-L5'], isSideOpen: true }, [])
    tellHeat(USUAL.cooled)
    expect(useChoices.getState().view).toBe('joints')
  })
})
