import { describe, expect, it } from 'vitest'
import { slipsBetween } from '../../src/math/wordSlips.ts'

describe('slipsBetween', () => {
  it('counts letters changed, added, left out and swapped', () => {
    expect(slipsBetween('nerve', 'nerve')).toBe(0)
    expect(slipsBetween('nerve', 'nerbe')).toBe(1)
    expect(slipsBetween('nerve', 'nere')).toBe(1)
    expect(slipsBetween('nerve', 'nervee')).toBe(1)
    expect(slipsBetween('nerve', 'nevre')).toBe(1)
    expect(slipsBetween('', 'abc')).toBe(3)
  })

  it('counts letters left out, put in, changed and swapped', () => {
    expect(slipsBetween('ramus', 'ramus')).toBe(0)
    expect(slipsBetween('rams', 'ramus')).toBe(1)
    expect(slipsBetween('rammus', 'ramus')).toBe(1)
    expect(slipsBetween('ramos', 'ramus')).toBe(1)
    expect(slipsBetween('rmaus', 'ramus')).toBe(1)
    expect(slipsBetween('', 'ramus')).toBe(5)
  })
})
