import { FloatType, NearestFilter, type WebGLRenderer, type WebGLRenderTarget } from 'three'
import { describe, expect, it } from 'vitest'
import { holdsLight, LightSum } from '../../../src/scene/print/lightSum.ts'

describe('LightSum', () => {
  it('gathers in targets that need no filter of floating point numbers', () => {
    const targets = new Set<WebGLRenderTarget>()
    const gl = {
      setRenderTarget: (target: WebGLRenderTarget | null) => target && targets.add(target),
      setClearColor: () => {},
      clear: () => {},
      render: () => {},
    }
    const sum = new LightSum(gl as unknown as WebGLRenderer, 4, 2)
    sum.add(() => {}, 1)
    expect(targets.size).toBe(3)
    for (const { texture } of targets)
      expect([texture.type, texture.minFilter, texture.magFilter]).toEqual([
        FloatType,
        NearestFilter,
        NearestFilter,
      ])
    sum.dispose()
  })
})

describe('holdsLight', () => {
  it('is false for a picture of nothing, whatever its colours', () =>
    expect(holdsLight(Float32Array.from([1, 1, 1, 0, 0, 0, 0, 0]))).toBe(false))

  it('is true for one pixel', () =>
    expect(holdsLight(Float32Array.from([0, 0, 0, 0, 0, 0, 0, 0.02]))).toBe(true))
})
