// Every structure has its names in both languages, a Latin one or a reason, a code or none known, what it is, and a source.
import { describe, expect, it } from 'vitest'
import { latinName, latinNameInFull } from '../../src/anatomy/latinNames.ts'
import { isSourceKey } from '../../src/anatomy/sources.ts'
import { structureCode } from '../../src/anatomy/structureCodes.ts'
import { kindOf, STRUCTURES, suffixOfStructure } from '../../src/anatomy/structures.ts'
import { AUDIENCES } from '../../src/story/script.ts'
import { englishTerms } from '../../src/words/en/structureTerms.ts'
import { spanishTerms } from '../../src/words/es/structureTerms.ts'
import { LANGUAGES } from '../../src/words/language.ts'
import { nameSources } from '../../src/words/nameSources.ts'
import { STORIES } from './stories.ts'

const TERMS = { en: englishTerms, es: spanishTerms } as const

describe.each(LANGUAGES)('names of structures in %s', (language) => {
  const termsOf = TERMS[language]

  it('are complete, and each in full belongs to one structure', () => {
    const full = STRUCTURES.map((id) => termsOf(id).name)
    for (const name of full) expect(name).toMatch(/^[\p{Lu}\d][^<>{}[\]]+$/u)
    expect(full.filter((name) => /undefined|null/.test(name))).toEqual([])
    expect(new Set(full).size).toBe(STRUCTURES.length)
  })

  it('say the side of what is paired', () => {
    const sides = language === 'en' ? { R: /right$/, L: /left$/ } : { R: /derech[ao]$/, L: /izquierd[ao]$/ }
    for (const id of STRUCTURES) {
      const side = suffixOfStructure(id)
      if (side) expect(termsOf(id).name, id).toMatch(sides[side])
      else expect(termsOf(id).name, id).not.toMatch(/right|left|derech|izquierd/)
    }
  })

  it('have an everyday name wherever the proper one is not everyday itself', () => {
    for (const id of STRUCTURES) expect(termsOf(id).everyday.length, id).toBeGreaterThan(0)
  })

  it('come with one sentence for every reader', () => {
    const { names } = STORIES[language]
    for (const id of STRUCTURES)
      for (const audience of AUDIENCES) expect(names.describe(id, audience), id).toMatch(/^[\p{Lu}\d].+\.$/u)
  })
})

describe('names of structures', () => {
  it('have a Latin one, but for the ligament that the nomenclature leaves out', () => {
    for (const id of STRUCTURES) {
      expect(latinName(id) === null, id).toBe(id.startsWith('lig.mal.'))
      expect(latinNameInFull(id) === null, id).toBe(latinName(id) === null)
    }
  })

  it('carry a code for every whole bone and disc', () => {
    const uncoded = STRUCTURES.filter(
      (id) =>
        (kindOf(id) === 'disc' || /^bone\.(sacrum|[TL]\d+)$/.test(id)) && structureCode(id)?.of !== 'itself',
    )
    expect(uncoded).toEqual([])
  })

  it('name a source that exists', () => {
    for (const id of STRUCTURES) {
      expect(nameSources(id).length, id).toBeGreaterThan(0)
      for (const source of nameSources(id))
        expect(source === 'nomenclature' || isSourceKey(source), source).toBe(true)
    }
  })
})
