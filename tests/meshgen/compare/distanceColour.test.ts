import { describe, expect, it } from 'vitest'
import { bandColour, bandOf } from '../../../src/meshgen/compare/distanceColour.ts'

describe('colours of distance', () => {
  it('step by half a millimetre and end at three', () => {
    expect([-9, -3, -0.3, 0.2, 0.3, 1, 2.9, 40].map(bandOf)).toEqual([-6, -6, -1, 0, 1, 2, 6, 6])
  })

  it('are blue inside, red outside, near white between', () => {
    const [inside, none, outside] = [bandColour(-6), bandColour(0), bandColour(6)]
    expect(inside[2]).toBeGreaterThan(inside[0] + 100)
    expect(outside[0]).toBeGreaterThan(outside[2] + 100)
    expect(Math.min(...none)).toBeGreaterThan(240)
  })
})
