import { describe, expect, it } from 'vitest'
import { painPath } from '../../src/anatomy/painPath.ts'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import { STORY } from '../../src/packs/lumbar-medial-branch/chapters.ts'
import { EXAMPLE } from '../../src/packs/lumbar-medial-branch/choice.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../src/packs/lumbar-medial-branch/pack.ts'
import type { Moment } from '../../src/story/moment.ts'
import { makePlan } from '../../src/story/plan.ts'
import { sample } from '../../src/story/sample.ts'
import { LANGUAGES } from '../../src/words/language.ts'
import { pictureDescription } from '../../src/words/pictureText.ts'
import { isPlaceholder, placeholdersIn } from '../../src/words/placeholders.ts'
import { STORIES } from './stories.ts'

const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, EXAMPLE)

const describeAt = (t: number, language: 'en' | 'es', change: Partial<Moment> = {}): string => {
  const moment = { ...sample(plan, t), ...change }
  const { picture, plan: planText, names } = STORIES[language]
  return pictureDescription(moment, picture, planText.placeholders(plan, moment.step), names, 'patient')
}

const endOf = (id: string, share: number): number => {
  const step = plan.steps.find((each) => each.id === id)!
  return step.startS + share * step.durationS
}

describe.each(LANGUAGES)('the picture in words, %s', (language) => {
  it('has a description for every step, the same values open in both', () => {
    const { steps } = STORIES[language].picture
    expect(Object.keys(steps)).toEqual(STORY.map(({ id }) => id))
    for (const [id, text] of Object.entries(steps)) {
      expect(
        placeholdersIn(text).filter((name) => !isPlaceholder(name)),
        id,
      ).toEqual([])
      const other = STORIES[language === 'en' ? 'es' : 'en'].picture.steps[id as keyof typeof steps]
      expect(placeholdersIn(text).sort(), id).toEqual(placeholdersIn(other!).sort())
    }
  })

  it('describes the middle of every step in whole sentences', () => {
    for (const step of plan.steps) {
      const text = describeAt(step.startS + step.durationS / 2, language)
      expect(text, step.key).toMatch(/^[\p{Lu}].+\.$/u)
      expect(text, step.key).not.toMatch(/[{}]|undefined|NaN/)
    }
  })
})

describe('the picture in words', () => {
  it('follows the moment: needle, medicine, signal stopped, nerve numbed', () => {
    const text = describeAt(endOf('blk.06.inject', 0.8), 'en')
    expect(text).toContain('The block needle is in the picture.')
    expect(text).toContain('Numbing medicine is around the nerve.')
    expect(text).toContain('L3 medial branch: numbed.')
  })

  it('tells the heat in degrees and seconds', () => {
    const text = describeAt(endOf('rfa.05.heat', 0.5), 'en')
    expect(text).toMatch(/The tip is at 80 °C, \d+ of 90 seconds\./)
  })

  it('tells the signal only as it is', () => {
    const flow = {
      key: 'a',
      nerve: 'nerve.mb.L3.R',
      joint: 'L4-L5',
      path: painPath(TYPICAL_BODY, 'nerve.mb.L3.R', 'L4-L5'),
      chevronsMm: [],
      stoppedAtMm: 12,
      opacity: 1,
    } as const
    const t = endOf('sig.02.path', 0.5)
    expect(describeAt(t, 'en', { signals: [flow] })).toContain('The pain signal is stopped on its way.')
    expect(describeAt(t, 'en', { signals: [flow, { ...flow, stoppedAtMm: null }] })).toContain(
      'The pain signal is running.',
    )
    expect(describeAt(t, 'en', { signals: [{ ...flow, opacity: 0.2 }] })).not.toContain('The pain signal is')
  })

  it('counts months', () => {
    const t = endOf('rec.03.regrow', 0.5)
    expect(describeAt(t, 'en', { monthsAfter: 9.2 })).toContain('9 months after the heat.')
    expect(describeAt(t, 'es', { monthsAfter: 1 })).toContain('1 mes después del calor.')
  })
})
