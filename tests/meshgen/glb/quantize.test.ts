import { describe, expect, it } from 'vitest'
import { byteColours, LATTICE_MM, latticePositions } from '../../../src/meshgen/glb/quantize.ts'

describe('quantize', () => {
  it('puts places on the lattice, to half a step', () => {
    const places = Float32Array.from([0, 12.345, -88.888])
    const steps = latticePositions(places)
    steps.forEach((step, i) => {
      expect(Math.abs(step * LATTICE_MM - places[i]!)).toBeLessThanOrEqual(LATTICE_MM / 2 + 1e-4)
    })
  })

  it('refuses what lies beyond the lattice', () => {
    expect(() => latticePositions(Float32Array.from([656]))).toThrow(/outside the lattice/)
  })

  it('keeps colours in bytes, on the step, full white and black exact', () => {
    expect([...byteColours(Float32Array.from([0, 1, 1.2, -0.1]), 3)]).toEqual([0, 255, 255, 0])
    expect([...byteColours(Float32Array.from([0.5]), 3)][0]! % 3).toBe(0)
  })
})
