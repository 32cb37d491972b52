import { describe, expect, it } from 'vitest'
import { FIRST_LIST, SECOND_READING } from '../../../src/anatomy/readings/reading.ts'
import { SOURCE_READINGS } from '../../../src/anatomy/readings/sourceReadings.ts'
import { SOURCES } from '../../../src/anatomy/sources.ts'

const all = Object.entries(SOURCE_READINGS)

describe('source readings', () => {
  it('has one for each source', () => {
    expect(all.map(([key]) => key).sort()).toEqual(Object.keys(SOURCES).sort())
  })

  it('dates every reading by one of the two rounds, or says that there was none', () => {
    for (const [key, { readOn, read }] of all)
      if (readOn === null) expect(read, key).toBe('from memory')
      else expect([FIRST_LIST, SECOND_READING], key).toContain(readOn)
  })

  it('has read what stands in a month in that month', () => {
    for (const [key, { readOn, asOf }] of all) if (asOf) expect(readOn!.slice(0, 7) >= asOf, key).toBe(true)
  })

  it('says something of each source, in whole sentences', () => {
    for (const [key, { says }] of all) {
      expect(says.length, key).toBeGreaterThan(0)
      for (const sentence of says) expect(sentence, key).toMatch(/\.$/)
    }
  })
})
