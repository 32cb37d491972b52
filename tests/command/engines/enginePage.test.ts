import { describe, expect, it } from 'vitest'
import { callOf, keysOf } from '../../../src/command/engines/enginePage.ts'

describe('callOf', () => {
  it('is an expression that calls the function with what was given', () => {
    // biome-ignore lint/security/noGlobalEval: what a page does with it
    const answer = globalThis.eval(
      callOf(({ a, b }: { a: number; b: string }) => `${b}${a}`, { a: 3, b: 'x' }),
    )
    expect(answer).toBe('x3')
  })
})

describe('keysOf', () => {
  it('takes a chord apart in the order its keys go down', () => {
    expect(keysOf('Control+Shift+z')).toEqual(['Control', 'Shift', 'z'])
    expect(keysOf('Control++')).toEqual(['Control', '+'])
    expect(keysOf('ArrowRight')).toEqual(['ArrowRight'])
  })

  it('refuses what is no chord', () => expect(() => keysOf('Ctrl+z')).toThrow('"Ctrl+z" is no chord'))
})
