import { describe, expect, it } from 'vitest'
import { storyClaims } from '../../src/claims/storyClaims.ts'
import { ALL_SCRIPTS, SCRIPT_IDS } from '../../src/packs/lumbar-medial-branch/cues/scriptOf.ts'
import { AUDIENCES } from '../../src/story/script.ts'
import { STORY_WORDS } from '../../src/words/allWords.ts'

const english = storyClaims(STORY_WORDS.en)
const spanish = storyClaims(STORY_WORDS.es)

describe('storyClaims', () => {
  it('has one for each sentence of each telling and audience', () => {
    const sentences = SCRIPT_IDS.reduce(
      (sum, id) => sum + AUDIENCES.reduce((each, audience) => each + ALL_SCRIPTS[id][audience].length, 0),
      0,
    )
    expect(english).toHaveLength(sentences)
    expect(new Set(english.map(({ id }) => id)).size).toBe(sentences)
  })

  it('has the same kinds and sources in each language, under the same names', () => {
    expect(spanish.map(({ id, kind, sources }) => [id, kind, sources])).toEqual(
      english.map(({ id, kind, sources }) => [id, kind, sources]),
    )
    expect(new Set(spanish.map(({ language }) => language))).toEqual(new Set(['es']))
  })

  it('prints sentences without marks or gaps, and keeps the gaps open in the template', () => {
    for (const { id, sentence } of english) expect(sentence, id).not.toMatch(/[{}[\]]/)
    expect(english.some(({ template }) => template.includes('{'))).toBe(true)
  })

  it('counts sentences from 1', () => {
    expect(english[0]!.id).toMatch(/ patient 1$/)
    expect(english.every(({ id }) => !id.endsWith(' 0'))).toBe(true)
  })
})
