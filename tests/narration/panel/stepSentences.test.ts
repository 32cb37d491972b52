import { describe, expect, it } from 'vitest'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { sourcesOf, stepSentences } from '../../../src/narration/panel/stepSentences.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../../src/packs/lumbar-medial-branch/pack.ts'
import { makePlan } from '../../../src/story/plan.ts'
import { sample } from '../../../src/story/sample.ts'
import { AUDIENCES } from '../../../src/story/script.ts'
import { story } from '../../../src/words/en/story.ts'

const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, {
  joints: ['L4-L5', 'L5-S1'],
  side: 'right',
  cut: 'full',
})
const step = (key: string) => plan.steps.find((planned) => planned.key === key)!

describe('stepSentences', () => {
  it('starts each sentence at a time at which it is the one that is on', () => {
    for (const planned of plan.steps) {
      for (const audience of AUDIENCES) {
        stepSentences(plan, planned, audience, story).forEach(({ startS }, i) => {
          const moment = sample(plan, startS)
          expect(moment.step.key).toBe(planned.key)
          expect(moment.sentence[audience]).toBe(i)
        })
      }
    }
  })

  it('ties words to the things of this plan, each with its own drawing', () => {
    const [first, second] = stepSentences(plan, step('blk.06.inject@nerve.mb.L3.R'), 'patient', story)
    expect(
      first!.runs.filter(({ link }) => link).map(({ text, link }) => [text, link!.mark, link!.subjects]),
    ).toEqual([
      ['numbing medicine', 'numb', ['fx.anaesthetic']],
      ['nerve', 'nerve', ['nerve.mb.L3.R']],
    ])
    expect(second!.runs.find(({ link }) => link)?.link?.mark).toBe('pain')
  })

  it('loses no word on the way', () => {
    for (const sentence of stepSentences(plan, step('ana.03.origin'), 'patient', story)) {
      expect(sentence.runs.map(({ text }) => text).join('')).toBe(sentence.plain)
      expect(sentence.plain).not.toMatch(/[[\]{}<>]/)
    }
  })

  it('offers a word of the glossary to patients once in a step, and to nobody else', () => {
    const terms = (audience: (typeof AUDIENCES)[number]) =>
      plan.steps.map((planned) =>
        stepSentences(plan, planned, audience, story).flatMap(({ runs }) =>
          runs.flatMap(({ term }) => (term ? [term] : [])),
        ),
      )
    expect(terms('patient').flat().length).toBeGreaterThan(0)
    for (const found of terms('patient')) expect(new Set(found).size).toBe(found.length)
    expect(terms('student').flat()).toEqual([])
  })

  it('gathers the sources of a step with the sentences that lean on them', () => {
    const sentences = stepSentences(plan, step('sig.02.path'), 'patient', story)
    const sources = sourcesOf(sentences)
    expect(sources.map(({ key }) => key)).toEqual(['bourne_pain', 'spinothalamic2024'])
    for (const { claims } of sources) expect(claims).toHaveLength(sentences.length)
  })
})
