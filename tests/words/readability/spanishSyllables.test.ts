import { describe, expect, it } from 'vitest'
import { spanishSyllables } from '../../../src/words/readability/spanishSyllables.ts'

describe('spanishSyllables', () => {
  // Divisions as the Academy's orthography gives them.
  it.each([
    ['sol', 1],
    ['pie', 1],
    ['guion', 1],
    ['muy', 1],
    ['y', 1],
    ['aun', 1],
    ['aún', 2],
    ['hue-so', 2],
    ['ciu-dad', 2],
    ['cons-truir', 2],
    ['pa-ís', 2],
    ['le-ón', 2],
    ['te-ner', 2],
    ['que-so', 2],
    ['gui-sar', 2],
    ['a-gua', 2],
    ['dí-a', 2],
    ['rey', 1],
    ['ma-yo', 2],
    ['pin-güi-no', 3],
    ['ner-vio', 2],
    ['a-gu-ja', 3],
    ['U-ru-guay', 3],
    ['pa-ra-no-ia', 4],
    ['ca-í-a', 3],
    ['a-é-re-o', 4],
    ['al-co-hol', 3],
    ['prohi-bir', 2],
    ['a-nes-te-sia', 4],
    ['ar-ti-cu-la-ción', 5],
    ['ra-dio-fre-cuen-cia', 5],
    ['es-pi-no-ta-lá-mi-co', 7],
    ['a-pó-fi-sis', 4],
    ['vér-te-bra', 3],
    ['cuí-da-te', 3],
    ['lin-güís-ti-ca', 4],
    ['chi-i-ta', 3],
  ])('counts %s', (division, count) => {
    expect(spanishSyllables(division.replaceAll('-', ''))).toBe(count)
  })

  it('counts capitals and ignores punctuation', () => {
    expect(spanishSyllables('¿Articulación?')).toBe(5)
    expect(spanishSyllables('ÁREA')).toBe(3)
    expect(spanishSyllables('—')).toBe(0)
  })
})
