import { describe, expect, it } from 'vitest'
import { ALL_SCRIPTS, SCRIPT_IDS } from '../../src/packs/lumbar-medial-branch/cues/scriptOf.ts'
import { AUDIENCES } from '../../src/story/script.ts'
import { LANGUAGES, type Language } from '../../src/words/language.ts'
import { linkTargets, plainText } from '../../src/words/markup.ts'
import { isPlaceholder, PLACEHOLDERS, placeholdersIn } from '../../src/words/placeholders.ts'
import { valuesFor } from '../../src/words/placeholderValues.ts'
import { READING_CASES } from '../../src/words/readability/readingCases.ts'
import { STORIES, toldIn } from './stories.ts'

const key = ({ id, audience, index }: { id: string; audience: string; index: number }): string =>
  `${id} ${audience} ${index}`

describe.each(LANGUAGES)('narration in %s', (language) => {
  const told = toldIn(language)

  it('has one text for every cue and nothing else', () => {
    expect(Object.keys(STORIES[language].narration).sort()).toEqual([...SCRIPT_IDS].sort())
    for (const id of SCRIPT_IDS)
      for (const audience of AUDIENCES)
        expect(STORIES[language].narration[id]![audience].length, `${id} ${audience}`).toBe(
          ALL_SCRIPTS[id][audience].length,
        )
    expect(told.filter(({ text }) => text.trim() !== text || text.length < 8)).toEqual([])
  })

  it('links words only to things that the cue lights', () => {
    for (const sentence of told) {
      const { lights }: { readonly lights: readonly string[] } =
        ALL_SCRIPTS[sentence.id][sentence.audience][sentence.index]!
      const stray = linkTargets(sentence.text).filter((target) => !lights.includes(target))
      expect(stray, key(sentence)).toEqual([])
    }
  })

  it('links words in most sentences, so that text and picture hold on to each other', () => {
    const linked = told.filter(({ text }) => linkTargets(text).length > 0)
    expect(linked.length / told.length).toBeGreaterThan(0.7)
  })

  it('leaves open only known values', () => {
    for (const sentence of told)
      expect(
        placeholdersIn(sentence.text).filter((name) => !isPlaceholder(name)),
        key(sentence),
      ).toEqual([])
  })

  it('reads as whole sentences for every choice', () => {
    for (const facts of READING_CASES) {
      const values = valuesFor(facts, STORIES[language].values)
      for (const sentence of told) {
        const plain = plainText(sentence.text, values)
        expect(plain, key(sentence)).toMatch(/^[\p{Lu}¿\d]/u)
        expect(plain, key(sentence)).toMatch(/[.?!]$/)
        expect(plain, key(sentence)).not.toMatch(/[{}[\]<>]| {2}|undefined|NaN/)
      }
    }
  })

  it('writes the heat’s own numbers as values, never as figures', () => {
    const heat = told.filter(({ id }) => id.startsWith('rfa.05'))
    for (const { id, text } of heat) {
      // What an atlas and trials print keeps its figures.
      const outside = text
        .replace(/80–85 °C|ciclos de 90 s|cycles of 90 s|80 °C (?:for|durante) 60 s/g, '')
        .replace(/\(fx[^)]*\)/g, '')
      expect(outside.match(/\d+(?=[^\d]*(°C|mm|G\b|segundos|seconds))/g), `${id}: ${text}`).toBeNull()
    }
  })
})

describe('both languages', () => {
  it('link the same things and leave the same values open', () => {
    const spanish = new Map(toldIn('es').map((sentence) => [key(sentence), sentence.text]))
    for (const sentence of toldIn('en')) {
      const other = spanish.get(key(sentence))!
      expect(linkTargets(other).sort(), key(sentence)).toEqual(linkTargets(sentence.text).sort())
      expect(placeholdersIn(other).sort(), key(sentence)).toEqual(placeholdersIn(sentence.text).sort())
    }
  })

  it('use every value that is offered, in the narration or the picture', () => {
    const used = new Set(
      LANGUAGES.flatMap((language) => [
        ...toldIn(language).flatMap(({ text }) => placeholdersIn(text)),
        ...Object.values(STORIES[language].picture.steps).flatMap(placeholdersIn),
      ]),
    )
    expect(PLACEHOLDERS.filter((name) => !used.has(name))).toEqual([])
  })

  it('say the same numbers', () => {
    // A comma before three figures parts thousands in English and decimals in Spanish, which writes 4636.
    const numbers = (text: string, language: Language): string[] =>
      (
        text
          .replace(/\]\([^)]*\)/g, '')
          .replace(/(\d),(?=\d{3}(?!\d))/g, language === 'en' ? '$1' : '$1,')
          .match(/\d+(?:[.,]\d+)?/g) ?? []
      )
        .map((figure) => figure.replace(',', '.'))
        .sort()
    const spanish = new Map(toldIn('es').map((sentence) => [key(sentence), sentence.text]))
    for (const sentence of toldIn('en'))
      expect(numbers(spanish.get(key(sentence))!, 'es'), key(sentence)).toEqual(numbers(sentence.text, 'en'))
  })
})
