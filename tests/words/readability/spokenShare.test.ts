import { describe, expect, it } from 'vitest'
import { ALL_SCRIPTS, SCRIPT_IDS } from '../../../src/packs/lumbar-medial-branch/cues/scriptOf.ts'
import { AUDIENCES } from '../../../src/story/script.ts'
import { LANGUAGES } from '../../../src/words/language.ts'
import { plainText } from '../../../src/words/markup.ts'
import { valuesFor } from '../../../src/words/placeholderValues.ts'
import { READING_CASES } from '../../../src/words/readability/readingCases.ts'
import { spokenStarts } from '../../../src/words/readability/spokenShare.ts'
import { STORIES } from '../stories.ts'

describe('spokenStarts', () => {
  it('shares the time by what is heard', () => {
    expect(spokenStarts(['One two.', 'One two.'], 'en')).toEqual([0, 0.5])
    const [, second] = spokenStarts(['Short.', 'A much longer sentence follows it here.'], 'en')
    expect(second).toBeLessThan(0.3)
  })

  it('hears figures in full', () => {
    const [, second] = spokenStarts(['176 °F', 'Short.'], 'en')
    expect(second).toBeGreaterThan(0.7)
  })
})

describe('the cues of the script', () => {
  const facts = READING_CASES.find(({ joint, level }) => joint === 'L4-L5' && level === 'L3')!

  it('start each sentence where it is heard in both languages, within a twentieth of the step', () => {
    for (const id of SCRIPT_IDS)
      for (const audience of AUDIENCES) {
        const starts = LANGUAGES.map((language) => {
          const { narration, values } = STORIES[language]
          const texts: readonly string[] = narration[id]![audience]
          return spokenStarts(
            texts.map((text) => plainText(text, valuesFor(facts, values))),
            language,
          )
        })
        ALL_SCRIPTS[id][audience].forEach(({ at }, i) => {
          const heard = starts.reduce((total, each) => total + each[i]!, 0) / starts.length
          expect(Math.abs(at - heard), `${id} ${audience} sentence ${i}: ${at}, heard ${heard}`).toBeLessThan(
            0.05,
          )
        })
      }
  })
})
