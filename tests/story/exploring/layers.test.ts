import { describe, expect, it } from 'vitest'
import { STRUCTURES } from '../../../src/anatomy/structures.ts'
import { COVERING, LAYERS, layersOf } from '../../../src/story/exploring/layers.ts'

describe('layersOf', () => {
  it('makes two layers of a joint and one of all else', () => {
    expect(layersOf('facet.L4-L5.R')).toEqual(['capsule', 'cartilage'])
    expect(layersOf('bone.L4')).toEqual(['bone'])
    expect(layersOf('bone.ilium.R')).toEqual(['ilium'])
    expect(layersOf('skin.back')).toEqual(['skin'])
    expect(layersOf('nerve.mb.L3.R')).toEqual(['nerve'])
  })
})

describe('LAYERS', () => {
  it('has the layer of every structure, each once', () => {
    for (const id of STRUCTURES) for (const layer of layersOf(id)) expect(LAYERS, id).toContain(layer)
    expect(new Set(LAYERS).size).toBe(LAYERS.length)
  })

  it('is peeled from skin to bone', () => {
    expect(LAYERS[0]).toBe('skin')
    expect(LAYERS.at(-1)).toBe('bone')
    const order = ['skin', 'fat', 'fascia', 'muscle', 'nerve', 'capsule', 'cartilage', 'bone'] as const
    const places = order.map((layer) => LAYERS.indexOf(layer))
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('covers with its outer layers only', () => {
    expect(LAYERS.slice(0, COVERING.length)).toEqual(COVERING)
  })
})
