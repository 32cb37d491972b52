import { describe, expect, it } from 'vitest'
import type { BenchAnswer } from '../../src/bench/answer.ts'
import { modelSaysMm, standing, verdictOf } from '../../src/bench/prediction.ts'

describe('a guess', () => {
  it('is met, to half a millimetre, or is off by so much', () => {
    expect(verdictOf(7.2, 7.6)).toEqual({ kind: 'same' })
    expect(verdictOf(6, 7.6)).toEqual({ kind: 'more', byMm: 1.5999999999999996 })
    expect(verdictOf(9, 7.6).kind).toBe('less')
  })

  it('is held against width or nerve; against nothing where nothing reaches the edge', () => {
    const answer = { size: null, captured: { lengthMm: 4, stretchesMm: [] } } as unknown as BenchAnswer
    expect(modelSaysMm(answer, 'width')).toBe(0)
    expect(modelSaysMm(answer, 'nerve')).toBe(4)
  })

  it('stands while it is being made, and until other settings are chosen once revealed', () => {
    const guessing = { kind: 'guessing', what: 'width', guessMm: 6 } as const
    expect(standing(guessing, 'other')).toBe(guessing)
    const revealed = { kind: 'revealed', what: 'width', guessMm: 6, settings: 'these' } as const
    expect(standing(revealed, 'these')).toBe(revealed)
    expect(standing(revealed, 'other')).toEqual({ kind: 'off' })
  })
})
