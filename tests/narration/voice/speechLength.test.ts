import { describe, expect, it } from 'vitest'
import { learnt, lettersIn, saidInS, slower } from '../../../src/narration/voice/speechLength.ts'

describe('the length of speech', () => {
  it('counts letters and figures, not signs', () => {
    expect(lettersIn('L5, ¿señal?')).toBe(7)
  })

  it('is letters by pace and rate', () => {
    expect(saidInS(24, 12, 1)).toBe(2)
    expect(saidInS(24, 12, 2)).toBe(1)
    expect(saidInS(24, null, 1)).toBe(2)
  })

  it('takes the first measured sentence as it is, and then halves the difference', () => {
    const heard = { letters: 40, tookS: 4, rate: 1 }
    expect(learnt(null, heard)).toBe(10)
    expect(learnt(20, heard)).toBe(15)
    expect(learnt(null, { letters: 40, tookS: 4, rate: 0.5 })).toBe(20)
  })

  it('learns nothing from a word or two, nor from events that cannot be true', () => {
    expect(learnt(12, { letters: 6, tookS: 3, rate: 1 })).toBe(12)
    expect(learnt(12, { letters: 60, tookS: 0, rate: 1 })).toBe(12)
    expect(learnt(null, { letters: 60, tookS: 0.01, rate: 1 })).toBe(30)
  })

  it('takes a voice that is late for slower, within reason', () => {
    expect(slower(10)).toBeCloseTo(7, 9)
    expect(slower(null)).toBeCloseTo(8.4, 9)
    expect(slower(5)).toBe(5)
  })
})
