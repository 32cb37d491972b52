import { describe, expect, it } from 'vitest'
import { isReferenceSet, REFERENCE_SETS } from '../../../src/meshgen/compare/referenceSets.ts'

describe('REFERENCE_SETS', () => {
  it('gives each its authors, its weak spots and its licence with the notice that it asks for', () => {
    for (const [id, { name, cite, weakSpots, licence, notice }] of Object.entries(REFERENCE_SETS)) {
      expect(cite, id).toMatch(/\b(19|20)\d\d;/)
      expect(weakSpots.length, id).toBeGreaterThan(40)
      expect(name, id).not.toBe('')
      expect(notice, id).toMatch(/Copyright \(c\) \d{4}/)
      expect(notice, id).toContain('"AS IS"')
      expect(['MIT', 'BSD-3-Clause'], id).toContain(licence)
    }
  })

  it('has the notice of the licence that it names', () => {
    expect(REFERENCE_SETS.clouthier.notice).toMatch(/^MIT License/)
    expect(REFERENCE_SETS.remus.notice).toMatch(/^BSD 3-Clause License/)
  })
})

describe('isReferenceSet', () => {
  it('knows the sets and nothing that every object has', () => {
    expect(['clouthier', 'remus', 'toString', 'constructor', ''].map(isReferenceSet)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})
