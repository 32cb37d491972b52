import { describe, expect, it } from 'vitest'
import { JOINTS, SIDE_CHOICES } from '../../../src/anatomy/levels.ts'
import { STORY } from '../../../src/packs/lumbar-medial-branch/chapters.ts'
import { BRIEF_STEPS } from '../../../src/packs/lumbar-medial-branch/cues/scriptId.ts'
import {
  BEDSIDE_CUT,
  L5_IN_ONE_SENTENCE_S,
  REPETITION,
} from '../../../src/packs/lumbar-medial-branch/lengths.ts'
import { stepIn, storyOf } from './storyOf.ts'

describe('the bedside cut', () => {
  it('is 90 s in all, whatever is chosen', () => {
    expect(BEDSIDE_CUT.reduce((sum, { durationS }) => sum + durationS, 0)).toBe(90)
    for (const side of SIDE_CHOICES)
      expect(storyOf(['L2-L3', 'L4-L5'], side, 'bedside').durationS).toBeCloseTo(90, 6)
  })

  it('is told in the order of the story, with a script of its own for each step', () => {
    const places = BEDSIDE_CUT.map(({ id }) => STORY.findIndex((step) => step.id === id))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(BEDSIDE_CUT.map(({ id }) => id)).toEqual(BRIEF_STEPS)
  })

  it('gives the warning signs the most time', () => {
    const [longest] = [...BEDSIDE_CUT].sort((a, b) => b.durationS - a.durationS)
    expect(longest!.id).toBe('rec.02.redflags')
  })
})

describe('the length of the story', () => {
  it('never passes twelve minutes', () => {
    expect(REPETITION.longestStoryS).toBe(12 * 60)
    expect(storyOf(JOINTS, 'both').durationS).toBeLessThanOrEqual(720 + 1e-6)
  })

  it('leaves no step too short to be seen', () => {
    const least = Math.min(...storyOf(JOINTS, 'both').steps.map(({ durationS }) => durationS))
    expect(least).toBeGreaterThanOrEqual(REPETITION.shortestStepS - 1e-9)
  })

  it('tells a second nerve in half the time of the first', () => {
    const plan = storyOf(['L4-L5'], 'right')
    const [first, second] = (['nerve.mb.L3.R', 'nerve.mb.L4.R'] as const).map(
      (nerve) => stepIn(plan, `blk.04.needle@${nerve}`).durationS,
    )
    expect(second! / first!).toBeCloseTo(REPETITION.secondShare, 6)
  })

  it('has one sentence about L5 where L5–S1 is not chosen, and all of it where it is', () => {
    const step = (joint: 'L4-L5' | 'L5-S1') => stepIn(storyOf([joint], 'right'), 'ana.07.l5')
    expect(step('L4-L5')).toMatchObject({ telling: 'short', durationS: L5_IN_ONE_SENTENCE_S })
    expect(step('L5-S1').telling).toBe('full')
    expect(step('L5-S1').durationS).toBeGreaterThan(L5_IN_ONE_SENTENCE_S)
  })
})
