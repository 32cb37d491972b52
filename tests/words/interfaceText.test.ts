import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/words/language.ts'
import type { Refusable } from '../../src/words/refusable.ts'
import { STORIES } from './stories.ts'

const en = STORIES.en.words
const es = STORIES.es.words

describe.each(LANGUAGES)('interface in %s', (language) => {
  it('has words under every key', () => {
    const texts = Object.values(STORIES[language].words).filter((value) => typeof value === 'string')
    expect(texts.length).toBeGreaterThan(150)
    for (const text of texts) expect(text).toMatch(/^\S(.*\S)?$/)
  })

  it('fills what varies', () => {
    const { words } = STORIES[language]
    expect(words.pickerCount(1, 2)).not.toBe(words.pickerCount(2, 3))
    for (const text of [
      words.startExampleHint(9),
      words.pickerCount(2, 3),
      words.nerveOf(1, 2, 'L4'),
      words.loadingShare(62, '0.5', '0.8'),
      words.sources(3),
      words.months(9.4),
      words.diaryExplain(8, 2, 75),
    ]) {
      expect(text).not.toMatch(/undefined|NaN|\{|\[/)
      expect(text).toMatch(/\d/)
    }
  })

  it('names a value that could not be read, and says what is allowed or shown', () => {
    const fields: readonly Refusable[] = [
      'view',
      'joints',
      'side',
      'cut',
      'step',
      't',
      'who',
      'lang',
      'cam',
      'bench',
      'heat',
    ]
    for (const field of fields) expect(STORIES[language].words.refused(field, 'L6')).toContain('L6')
  })
})

describe('both languages', () => {
  it('have the same keys, and the same keys take values', () => {
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort())
    for (const key of Object.keys(en) as (keyof typeof en)[]) expect(typeof es[key], key).toBe(typeof en[key])
  })

  it('differ, but for names and signs', () => {
    const same = (Object.keys(en) as (keyof typeof en)[]).filter(
      (key) => typeof en[key] === 'string' && en[key] === es[key],
    )
    expect(same.sort()).toEqual(['appName', 'sourceDoi', 'sourcePmc', 'sourcePmid'])
  })
})

describe('interface', () => {
  it('counts one and many', () => {
    expect(en.pickerCount(1, 2)).toBe('1 joint, 2 nerves')
    expect(en.pickerCount(2, 3)).toBe('2 joints, 3 nerves')
    expect(es.pickerCount(1, 2)).toBe('1 articulación, 2 nervios')
    expect(en.sources(1)).toBe('1 source')
    expect(en.months(1)).toBe('1 month after')
  })

  it('says what a joint is not, and which there are', () => {
    expect(en.refused('joints', 'L6')).toBe('L6 is not a lumbar joint here. Choose T12–L1 to L5–S1.')
  })

  it('explains a drop in pain in numbers', () => {
    expect(en.diaryExplain(8, 2, 75)).toBe('From 8 down to 2 is a drop of 6. That is 75 % of 8.')
  })
})
