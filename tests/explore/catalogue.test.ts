import { describe, expect, it } from 'vitest'
import { LAYERS } from '../../src/story/exploring/layers.ts'
import { SECTION_AXES } from '../../src/story/exploring/section.ts'
import { exploreText as english } from '../../src/words/en/explore.ts'
import { exploreText as spanish } from '../../src/words/es/explore.ts'

const texts = { english, spanish }

describe.each(Object.entries(texts))('words of exploring in %s', (_, text) => {
  it('name every layer, each differently', () => {
    expect(new Set(LAYERS.map((layer) => text.layerNames[layer])).size).toBe(LAYERS.length)
  })

  it('say where a cut lies', () => {
    for (const axis of SECTION_AXES) {
      expect(text.sectionAt(axis, 12)).toMatch(/^12 mm /)
      expect(text.sectionAt(axis, -12)).toMatch(/^12 mm /)
      expect(text.sectionAt(axis, 12)).not.toBe(text.sectionAt(axis, -12))
    }
  })
})

describe('words of exploring', () => {
  it('are another language, not a copy', () => {
    expect(spanish.title).not.toBe(english.title)
    expect(Object.keys(spanish).sort()).toEqual(Object.keys(english).sort())
  })
})
