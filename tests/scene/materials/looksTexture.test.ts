import { describe, expect, it } from 'vitest'
import { STRUCTURES, structureIndex } from '../../../src/anatomy/structures.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { LooksTexture } from '../../../src/scene/materials/looksTexture.ts'
import { PALETTES } from '../../../src/scene/materials/palette.ts'
import { restingLooks, setLook } from '../../../src/story/looks.ts'

const width = STRUCTURES.length
const texel = (looks: LooksTexture, id: Parameters<typeof structureIndex>[0], row: number): number[] => {
  const data = looks.texture.image.data as unknown as Float32Array
  return [...data.slice((row * width + structureIndex(id)) * 4, (row * width + structureIndex(id)) * 4 + 4)]
}

describe('looksTexture', () => {
  it('has one column a structure and three rows', () => {
    const { image } = new LooksTexture().texture
    expect([image.width, image.height]).toEqual([width, 3])
  })

  it('carries the Moment’s looks', () => {
    const looks = restingLooks()
    setLook(looks, ['facet.L4-L5.R'], 'chosen', 1)
    const texture = new LooksTexture()
    texture.setMoment({ body: TYPICAL_BODY, looks, nerves: [] })
    expect(texel(texture, 'facet.L4-L5.R', 0)).toEqual([1, 0, 0, 1])
  })

  it('lights what a word points at and lets it go again', () => {
    const texture = new LooksTexture()
    texture.setLit(new Set(['bone.L4.tp.R']))
    expect(texel(texture, 'bone.L4.tp.R', 1)[3]).toBe(1)
    texture.setLit(new Set())
    expect(texel(texture, 'bone.L4.tp.R', 1)[3]).toBe(0)
  })

  it('leaves baked colours as they are in the light theme and shifts them in the dark one', () => {
    const texture = new LooksTexture()
    texture.setPalette(PALETTES.light, TYPICAL_BODY)
    for (const channel of texel(texture, 'bone.L4', 1).slice(0, 3)) expect(channel).toBeCloseTo(1, 6)
    texture.setPalette(PALETTES.dark, TYPICAL_BODY)
    expect(texel(texture, 'bone.L4', 1)[0]).toBeLessThan(1)
  })

  it('fades a nerve beyond its lesion, not before it, and brings it back from there', () => {
    const texture = new LooksTexture()
    const state = { nerve: 'nerve.mb.L3.R', lesionMm: 12, numb: 0, heated: 1, faded: 1, regrown: 0 } as const
    texture.setMoment({ body: TYPICAL_BODY, looks: restingLooks(), nerves: [state] })
    const [from, faded, back] = texel(texture, 'nerve.mb.L3.R', 2)
    expect(from).toBeGreaterThan(0.1)
    expect(from).toBeLessThan(0.9)
    expect(faded).toBe(1)
    expect(back).toBeLessThanOrEqual(from! + 1e-6)
    texture.setMoment({ body: TYPICAL_BODY, looks: restingLooks(), nerves: [{ ...state, regrown: 1 }] })
    expect(texel(texture, 'nerve.art.dist.L3.R', 2)[2]).toBeGreaterThanOrEqual(0.99)
    // Nothing of the nerve above or on the other side is touched.
    expect(texel(texture, 'nerve.mb.L2.R', 2)[1]).toBe(0)
    expect(texel(texture, 'nerve.dr.L3.R', 2)[1]).toBe(0)
  })
})
