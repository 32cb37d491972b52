import { describe, expect, it } from 'vitest'
import { tokenColour } from '../../src/command/tokenColour.ts'

describe('tokenColour', () => {
  it('reads the light theme', () => {
    expect(tokenColour('paper')).toBe('#fcfbf8')
    expect(tokenColour('t51')).toBe('#b8264a')
  })

  it('names a token that is not there', () => {
    expect(() => tokenColour('pink')).toThrow('no colour "pink"')
  })
})
