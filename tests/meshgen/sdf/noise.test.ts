import { describe, expect, it } from 'vitest'
import { latticeHash, noise } from '../../../src/meshgen/sdf/noise.ts'

const spread = Array.from({ length: 4000 }, (_, i): number =>
  noise((i * 0.754877) % 40, (i * 0.56984) % 37, (i * 0.430159) % 31),
)

describe('noise', () => {
  it('is 0 at every lattice point', () => {
    expect(noise(3, -7, 12)).toBeCloseTo(0, 12)
    expect(noise(0, 0, 0)).toBeCloseTo(0, 12)
  })

  it('is about 0 in the mean and stays within -1 to 1', () => {
    expect(Math.abs(spread.reduce((sum, v) => sum + v, 0) / spread.length)).toBeLessThan(0.02)
    expect(Math.max(...spread)).toBeLessThanOrEqual(1)
    expect(Math.min(...spread)).toBeGreaterThanOrEqual(-1)
  })

  it('uses a good part of its range', () => {
    expect(Math.max(...spread)).toBeGreaterThan(0.5)
    expect(Math.min(...spread)).toBeLessThan(-0.5)
  })

  it('has no step across the planes of the lattice', () => {
    for (let i = 0; i < 20; i++) {
      const [y, z] = [0.37 * i, 0.61 * i]
      expect(noise(2 - 1e-7, y, z)).toBeCloseTo(noise(2 + 1e-7, y, z), 5)
      expect(noise(y, -3 - 1e-7, z)).toBeCloseTo(noise(y, -3 + 1e-7, z), 5)
      expect(noise(y, z, 5 - 1e-7)).toBeCloseTo(noise(y, z, 5 + 1e-7), 5)
    }
  })

  it('is not the same from one cell to the next', () => {
    const inCells = Array.from({ length: 16 }, (_, i) => noise(i + 0.3, 0.4, 0.2).toFixed(6))
    expect(new Set(inCells).size).toBeGreaterThan(5)
  })
})

describe('latticeHash', () => {
  it('is a whole number of 32 bits without a sign', () => {
    for (let i = -5; i < 5; i++) {
      const h = latticeHash(i, 3 * i, -i)
      expect(Number.isInteger(h) && h >= 0 && h < 2 ** 32).toBe(true)
    }
  })

  it('tells apart all points of a small block, and the order of the coordinates', () => {
    const seen = new Set<number>()
    for (let n = 0; n < 1000; n++) seen.add(latticeHash(n % 10, Math.floor(n / 10) % 10, Math.floor(n / 100)))
    expect(seen.size).toBe(1000)
    expect(latticeHash(1, 2, 3)).not.toBe(latticeHash(3, 2, 1))
  })

  it('has even low bits, by which gradients and pits are chosen', () => {
    const counts = new Array<number>(16).fill(0)
    for (let n = 0; n < 4096; n++) counts[latticeHash(n & 15, (n >> 4) & 15, n >> 8) & 15]!++
    expect(Math.min(...counts)).toBeGreaterThan(200)
    expect(Math.max(...counts)).toBeLessThan(320)
  })
})
