import { describe, expect, it } from 'vitest'
import { isSourceKey, SOURCES, type Source } from '../../src/anatomy/sources.ts'

const all = Object.entries(SOURCES) as [keyof typeof SOURCES, Source][]

describe('sources', () => {
  it('says of each from-memory source what is still to be done or what it is', () => {
    for (const [key, { status, note }] of all) if (status === 'from memory') expect(note, key).toBeTruthy()
  })

  it('prints DOI and PMID, never an address', () => {
    for (const [key, source] of all) {
      expect(source.citation, key).not.toMatch(/https?:/)
      expect(source.citation, key).toMatch(/\.$/)
      if (source.doi) expect(source.doi, key).toMatch(/^10\.\d{4,9}\/\S+$/)
      if (source.pmid) expect(source.pmid, key).toMatch(/^\d{5,8}$/)
    }
  })

  it('marks what a maker has paid for', () => {
    const paid = all.filter(([, { paidBy }]) => paidBy).map(([key]) => key)
    expect(paid).toEqual(['macvicar_bsc', 'cosman2014'])
  })

  it('knows its keys', () => {
    expect(isSourceKey('bogduk1982')).toBe(true)
    expect(isSourceKey('toString')).toBe(false)
  })
})
