import { describe, expect, it } from 'vitest'
import { plainLetters } from '../../src/words/plainLetters.ts'

describe('plainLetters', () => {
  it.each([
    ['Apófisis  Articular', 'apofisis articular'],
    ['ılıum', 'ilium'],
    ['L\uFF14', 'l4'],
    ['\uFB01bre', 'fibre'],
    ['¿Qué es?', 'que es'],
    ['  Vértebra «L4», ILÍACA ', 'vertebra l4 iliaca'],
    ['¿Cuánto dura, 24 h?', 'cuanto dura 24 h'],
    ['', ''],
  ])('makes %j %j', (text, plain) => expect(plainLetters(text)).toBe(plain))
})
