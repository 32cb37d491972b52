import { describe, expect, it } from 'vitest'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { PROCEDURE } from '../../../src/app/procedure.ts'
import { nerveOfStep } from '../../../src/app/story/nerveOfStep.ts'
import { makePlan } from '../../../src/story/plan.ts'
import { STORIES } from '../../words/stories.ts'

type Chosen = Parameters<typeof PROCEDURE.subjectsOf>[0]

/** The nerves that the turns of one step are told by. */
function told(choice: Partial<Chosen>, language: 'en' | 'es' = 'en', id = 'blk.06.inject') {
  const chosen: Chosen = { joints: ['L4-L5'], side: 'right', cut: 'full', ...choice }
  const plan = makePlan(PROCEDURE, TYPICAL_BODY, chosen, PROCEDURE.usualLesion())
  return plan.steps.filter((step) => step.id === id).map((step) => nerveOfStep(plan, step, STORIES[language]))
}

describe('nerveOfStep', () => {
  it('names the nerve of each turn, without a side where there is one side', () => {
    expect(told({})).toEqual(['L3 medial branch', 'L4 medial branch'])
    expect(told({ joints: ['L5-S1'], side: 'left' })).toEqual(['L4 medial branch', 'L5 dorsal ramus'])
  })

  it('tells right from left where both have the nerve: no two turns are called the same', () => {
    expect(told({ side: 'both' })).toEqual([
      'L3 medial branch, right',
      'L4 medial branch, right',
      'L3 medial branch, left',
      'L4 medial branch, left',
    ])
  })

  it('does so in Spanish', () => {
    expect(told({ side: 'both' }, 'es')[2]).toBe('Rama medial L3, lado izquierdo')
  })

  it('is silent in a step that is about all of them, and where each step is told once', () => {
    expect(told({}, 'en', 'ana.01.overview')).toEqual([null])
    expect(told({ cut: 'bedside' })).toEqual([null])
  })
})
