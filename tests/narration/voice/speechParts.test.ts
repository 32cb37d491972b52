import { describe, expect, it } from 'vitest'
import { lettersFrom, MOST_LETTERS, speechParts, wordAt } from '../../../src/narration/voice/speechParts.ts'
import { LANGUAGES } from '../../../src/words/language.ts'
import { plainText } from '../../../src/words/markup.ts'
import { valuesFor } from '../../../src/words/placeholderValues.ts'
import { READING_CASES } from '../../../src/words/readability/readingCases.ts'
import { spokenText } from '../../../src/words/readability/spokenText.ts'
import { STORIES, toldIn } from '../../words/stories.ts'

describe('speechParts', () => {
  it('is one utterance a sentence, figures and units in words', () => {
    const parts = speechParts('Heat to 80\u00a0°C for 90\u00a0s. Then wait.', 'en')
    expect(parts.map(({ text }) => text)).toEqual([
      'Heat to eighty degrees Celsius for ninety seconds.',
      'Then wait.',
    ])
  })

  it('knows where each spoken word stands in the written sentence', () => {
    const plain = 'The L4–L5 joint. It hurts.'
    const [first, second] = speechParts(plain, 'en')
    const written = (part: typeof first, at: number): string => {
      const place = wordAt(part!, at)!
      return plain.slice(place.start, place.end)
    }
    expect(first!.text).toBe('The ell four ell five joint.')
    expect(written(first, 0)).toBe('The')
    expect(written(first, first!.text.indexOf('five'))).toBe('L4–L5')
    expect(written(first, first!.text.indexOf('joint'))).toBe('joint.')
    expect(written(second, 3)).toBe('hurts.')
    expect(wordAt({ text: '', letters: 0, words: [] }, 0)).toBeNull()
  })

  it('counts the letters that are still to come', () => {
    const part = speechParts('One two three.', 'en')[0]!
    expect(part.letters).toBe(11)
    expect(lettersFrom(part, 4)).toBe(8)
    expect(lettersFrom(part, 99)).toBe(0)
  })

  it('cuts what a browser would cut off, after a comma near the middle', () => {
    const half =
      'and so the small nerve runs on over the bone and down to the joint below it on the other side of the spine'
    const parts = speechParts(`It starts, ${half}, ${half}.`, 'en')
    expect(parts).toHaveLength(2)
    expect(parts[0]!.text.endsWith(',')).toBe(true)
  })

  it.each(LANGUAGES)('says the whole script as it is counted, in short utterances: %s', (language) => {
    const values = valuesFor(READING_CASES[0]!, STORIES[language].values)
    for (const { id, text } of toldIn(language)) {
      const plain = plainText(text, values)
      const parts = speechParts(plain, language)
      expect(parts.map((part) => part.text).join(' '), id).toBe(spokenText(plain, language))
      for (const { letters } of parts) expect(letters, id).toBeLessThanOrEqual(MOST_LETTERS)
    }
  })
})
