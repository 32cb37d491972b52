import { describe, expect, it } from 'vitest'
import { STRUCTURES } from '../../src/anatomy/structures.ts'
import { blendLooksInto, lookOf, restingLooks, setLook } from '../../src/story/looks.ts'
import { LOOK_CHANNELS } from '../../src/story/moment.ts'

describe('looks', () => {
  it('rests with bones drawn and nerves absent', () => {
    const looks = restingLooks()
    expect(looks).toHaveLength(STRUCTURES.length * 4)
    expect(lookOf(looks, 'bone.L4', 'presence')).toBe(1)
    expect(lookOf(looks, 'nerve.mb.L3.R', 'presence')).toBe(0)
    expect(lookOf(looks, 'bone.ilium.R', 'presence')).toBe(0)
  })

  it('sets one channel and leaves the others', () => {
    const looks = restingLooks()
    setLook(looks, ['facet.L4-L5.R'], 'chosen', 1)
    expect(lookOf(looks, 'facet.L4-L5.R', 'chosen')).toBe(1)
    expect(lookOf(looks, 'facet.L4-L5.R', 'emphasis')).toBe(0)
    expect(lookOf(looks, 'facet.L4-L5.L', 'chosen')).toBe(0)
    expect(lookOf(restingLooks(), 'facet.L4-L5.R', 'chosen')).toBe(0)
  })

  it('lies in memory as its readers take it: four channels a structure, in the order of their list', () => {
    const looks = new Float32Array(STRUCTURES.length * LOOK_CHANNELS.length)
    for (const [i, channel] of LOOK_CHANNELS.entries()) setLook(looks, [STRUCTURES[1]!], channel, i + 1)
    expect([...looks.slice(0, 12)]).toEqual([0, 0, 0, 0, 1, 2, 3, 4, 0, 0, 0, 0])
  })

  it('blends', () => {
    const from = restingLooks()
    const to = restingLooks()
    setLook(to, ['nerve.mb.L3.R'], 'presence', 1)
    blendLooksInto(to, from, 0.25)
    expect(lookOf(to, 'nerve.mb.L3.R', 'presence')).toBe(0.25)
  })
})
