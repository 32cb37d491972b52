import { describe, expect, it } from 'vitest'
import { wordMatch } from '../../../src/explore/search/wordMatch.ts'

describe('wordMatch', () => {
  it('is best for the word itself, then for its beginning, then for a slip', () => {
    const same = wordMatch('lamina', 'lamina')
    const beginning = wordMatch('lamin', 'lamina')
    const slip = wordMatch('lamnia', 'lamina')
    expect(same).toBe(1)
    expect(beginning).toBeLessThan(same)
    expect(slip).toBeLessThan(beginning)
    expect(slip).toBeGreaterThan(0)
  })

  it('forgives no slip in a short word', () => {
    expect(wordMatch('sap', 'iap')).toBe(0)
    expect(wordMatch('dr', 'vr')).toBe(0)
  })

  it('keeps opposites apart', () => {
    expect(wordMatch('superior', 'inferior')).toBe(0)
    expect(wordMatch('ventral', 'lateral')).toBe(0)
    expect(wordMatch('medial', 'lateral')).toBe(0)
  })
})
