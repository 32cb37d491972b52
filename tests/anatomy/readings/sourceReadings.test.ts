import { describe, expect, it } from 'vitest'
import { SOURCE_READINGS } from '../../../src/anatomy/readings/sourceReadings.ts'
import { SOURCES, type Source, type SourceKey } from '../../../src/anatomy/sources.ts'

const all = Object.keys(SOURCES) as SourceKey[]

describe('source readings', () => {
  it('has one for each source', () => {
    expect(Object.keys(SOURCE_READINGS).sort()).toEqual([...all].sort())
  })

  it('calls a source checked exactly if it was read, and then says when', () => {
    for (const key of all) {
      const { status, readOn }: Source = SOURCES[key]
      const isRead = SOURCE_READINGS[key].read !== 'from memory'
      expect(status, key).toBe(isRead ? 'checked' : 'from memory')
      if (isRead) expect(readOn, key).toMatch(/^2026-11-\d\d$/)
      else expect(readOn, key).toBeUndefined()
    }
  })

  it('has read what stands in a month in that month or later', () => {
    for (const key of all) {
      const { asOf } = SOURCE_READINGS[key]
      const { readOn }: Source = SOURCES[key]
      if (asOf) expect(readOn!.slice(0, 7) >= asOf, key).toBe(true)
    }
  })

  it('says something of each source, in whole sentences', () => {
    for (const key of all) {
      const { says } = SOURCE_READINGS[key]
      expect(says.length, key).toBeGreaterThan(0)
      for (const sentence of says) expect(sentence, key).toMatch(/\.$/)
    }
  })
})
