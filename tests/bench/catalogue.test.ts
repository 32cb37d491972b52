import { describe, expect, it } from 'vitest'
import { type BenchText, numberIn } from '../../src/words/benchText.ts'
import { text as en } from '../../src/words/en/bench.ts'
import { text as es } from '../../src/words/es/bench.ts'
import { LANGUAGES } from '../../src/words/language.ts'
import { loadWords } from '../../src/words/loadWords.ts'

/** Keys and texts, however deep; functions are filled with numbers. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    const listed = path === 'short' ? [['49', '41'], 58, 65, ['2.4', '2.5']] : ['7', '8', '9', '10', '11']
    return [[path, String((value as (...args: unknown[]) => string)(...listed))]]
  }
  return Object.entries(value as object).flatMap(([key, each]) =>
    textsOf(each, path ? `${path}.${key}` : key),
  )
}

describe.each(LANGUAGES)('the words of the bench, %s', (language) => {
  it('are all there', async () => {
    const texts = textsOf(await loadWords(language, 'bench'))
    expect(texts.length).toBeGreaterThan(150)
    for (const [path, found] of texts)
      if (!path.endsWith('Head.5')) expect(found, path).toMatch(/^\S[\s\S]*\S$|^[.,]$/)
    for (const [path, found] of texts) expect(found, path).not.toMatch(/undefined|NaN|\[object/)
  })
})

describe('both languages', () => {
  it('have the same keys', () => {
    expect(textsOf(es).map(([path]) => path)).toEqual(textsOf(en).map(([path]) => path))
  })

  it('write numbers their own way', () => {
    expect(numberIn(-2.44, 1, en as BenchText)).toBe('−2.4')
    expect(numberIn(7.6, 1, es)).toBe('7,6')
  })

  it('differ, but for names, numbers and units', () => {
    const spanish = new Map(textsOf(es))
    const same = textsOf(en).filter(
      ([path, found]) => spanish.get(path) === found && /\p{L}{4,}/u.test(found),
    )
    expect(same.map(([path]) => path)).toEqual([])
  })
})
