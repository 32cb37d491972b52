import { describe, expect, it } from 'vitest'
import { findsText } from '../../../src/narration/reading/searchText.ts'
import { questions as en } from '../../../src/words/en/questions.ts'
import { questions as es } from '../../../src/words/es/questions.ts'
import { QUESTIONS } from '../../../src/words/reading/questions.ts'

const found = (texts: typeof en, asked: string): string[] =>
  QUESTIONS.filter(({ id }) => findsText(`${texts[id].question} ${texts[id].answer.join(' ')}`, asked)).map(
    ({ id }) => id,
  )

describe('findsText', () => {
  it('finds everything when nothing is asked', () => {
    expect(found(en, '  ')).toHaveLength(33)
  })

  it('finds words by their beginning, in any order', () => {
    expect(found(en, 'driv home')).toContain('drive')
    expect(found(en, 'home drive')).toContain('drive')
  })

  it('forgives a small slip in a longer word', () => {
    expect(found(en, 'pacemeker')).toEqual(['tell_first'])
    expect(found(en, 'preganncy')).toEqual([])
    expect(found(en, 'infecton')).toContain('risks')
    expect(found(en, 'brian')).toContain('what_nerves')
  })

  it('does not forgive in a short word, nor a word that is not there', () => {
    expect(found(en, 'xegs')).toEqual([])
    expect(found(en, 'acupuncture')).toEqual([])
  })

  it('does not ask for accents', () => {
    expect(found(es, 'cuanto dura')).toContain('how_long')
    expect(found(es, 'implamte')).toEqual(['mri', 'tell_first'])
  })
})
