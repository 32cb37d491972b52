import { describe, expect, it } from 'vitest'
import { dateText } from '../../src/words/dateText.ts'

describe('dateText', () => {
  it('writes a day in each language', () => {
    expect(dateText('2026-11-30', 'en')).toBe('30 November 2026')
    expect(dateText('2026-11-30', 'es')).toBe('30 de noviembre de 2026')
  })

  it('keeps the day wherever the reader is', () => {
    expect(dateText('2026-01-01', 'en')).toBe('1 January 2026')
  })
})
