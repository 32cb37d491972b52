import { describe, expect, it } from 'vitest'
import { clockText } from '../../../src/app/transport/clockText.ts'

describe('clockText', () => {
  it.each([
    [0, '0:00'],
    [9.99, '0:09'],
    [59.999, '0:59'],
    [60, '1:00'],
    [238, '3:58'],
    [3600, '60:00'],
  ])('%d s is %s', (seconds, text) => {
    expect(clockText(seconds)).toBe(text)
  })

  it('does not fall a second short where steps add up with rounding noise', () => {
    expect(clockText(59.9999999)).toBe('1:00')
  })
})
