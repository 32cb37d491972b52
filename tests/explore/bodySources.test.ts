import { describe, expect, it } from 'vitest'
import { BODIES } from '../../src/anatomy/bodies.ts'
import { BODY_SOURCES, citedBodySource } from '../../src/explore/bodySources.ts'

describe('bodySources', () => {
  it.each(BODIES)('%s leans on at least one source, each named once', (body) => {
    const keys = BODY_SOURCES[body]
    expect(keys.length).toBeGreaterThan(0)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('cites from either list: papers of the story, and tables of sizes', () => {
    expect(citedBodySource('cohen2020').citation).toMatch(/Cohen/)
    expect(citedBodySource('masharawi2004').citation).toMatch(/Masharawi/)
  })

  it.each(BODIES)('%s: every citation says enough to be found by', (body) => {
    for (const key of BODY_SOURCES[body])
      expect(citedBodySource(key).citation, key).toMatch(/^\p{Lu}.{30,}\.$/u)
  })

  it('says of a source that was never on a page that it is from memory, and of no other', () => {
    expect(citedBodySource('cohen2020').isFromMemory).toBe(false)
    expect(citedBodySource('bogduk_book').isFromMemory).toBe(true)
  })
})
