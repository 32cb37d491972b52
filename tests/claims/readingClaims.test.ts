import { describe, expect, it } from 'vitest'
import { readingClaims } from '../../src/claims/readingClaims.ts'
import { READING_WORDS, STORY_WORDS } from '../../src/words/allWords.ts'
import { HARMS } from '../../src/words/reading/harms.ts'

const claims = readingClaims(STORY_WORDS.en, READING_WORDS.en)
const under = (part: string) => claims.filter(({ id }) => id.startsWith(`${part} `))

describe('readingClaims', () => {
  it('lends a row’s sources to all its sentences', () => {
    const [first] = HARMS
    const sentences = under(`harms ${first!.id}`)
    expect(sentences.length).toBeGreaterThan(0)
    for (const { kind, sources } of sentences) {
      expect(kind).toBe('claim')
      expect(sources).toEqual(first!.sources)
    }
  })

  it('makes a claim of every answer and leaves the question out, which is not ours', () => {
    const questions = under('questions')
    expect(questions.length).toBeGreaterThan(5)
    expect(questions.filter(({ id }) => id.endsWith(' question'))).toEqual([])
    expect(under('corrections').filter(({ id }) => id.endsWith(' said'))).toEqual([])
  })

  it('lets a source tell what it says itself', () => {
    const own = under('sourceSays')
    expect(own.length).toBeGreaterThan(5)
    for (const { id, kind, sources } of own) {
      expect(kind).toBe('source')
      expect(sources).toEqual([id.split(' ')[1]])
    }
  })

  it('makes labels of what has no sources: none is cited, none a claim', () => {
    const glossary = under('glossary')
    expect(glossary.length).toBeGreaterThan(5)
    for (const { kind, sources } of glossary) expect([kind, sources]).toEqual(['label', []])
  })

  it('leaves out the words of the story, its values and its titles', () => {
    for (const part of ['narration', 'values', 'titles', 'language']) expect(under(part), part).toEqual([])
  })

  it('has each text once', () => {
    const ids = claims.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
