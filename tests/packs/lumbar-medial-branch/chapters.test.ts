import { describe, expect, it } from 'vitest'
import { CHAPTERS, isStepId, STORY, storyStep } from '../../../src/packs/lumbar-medial-branch/chapters.ts'

describe('story', () => {
  it('has 31 steps in 526 s', () => {
    expect(STORY).toHaveLength(31)
    expect(STORY.reduce((sum, { durationS }) => sum + durationS, 0)).toBe(526)
  })

  it('runs through its six chapters in order', () => {
    const order = STORY.map(({ chapter }) => CHAPTERS.indexOf(chapter))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(new Set(order).size).toBe(6)
  })

  it('repeats the needle steps and the heat steps for each nerve', () => {
    expect(STORY.filter(({ perSubject }) => perSubject).map(({ id }) => id)).toEqual([
      'blk.04.needle',
      'blk.05.contrast',
      'blk.06.inject',
      'rfa.02.approach',
      'rfa.03.test',
      'rfa.04.numb',
      'rfa.05.heat',
    ])
  })

  it('knows its ids', () => {
    expect(isStepId('blk.06.inject')).toBe(true)
    expect(isStepId('blk.07')).toBe(false)
    expect(storyStep('rfa.05.heat').durationS).toBe(26)
  })
})
