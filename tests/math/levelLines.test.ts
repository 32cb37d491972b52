import { describe, expect, it } from 'vitest'
import { levelRings, type Point2 } from '../../src/math/levelLines.ts'

function sampled(columns: number, rows: number, at: (x: number, y: number) => number) {
  const values = Float64Array.from({ length: columns * rows }, (_, n) =>
    at(n % columns, Math.floor(n / columns)),
  )
  return { values, columns, rows }
}

/** Twice the area, signed. */
const area2 = (ring: readonly Point2[]): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length]!
    return sum + x * ny - nx * y
  }, 0)

describe('level rings', () => {
  it('go round a hill', () => {
    const rings = levelRings(
      sampled(41, 41, (x, y) => 10 - Math.hypot(x - 20, y - 20)),
      0,
    )
    expect(rings).toHaveLength(1)
    for (const [x, y] of rings[0]!) expect(Math.hypot(x - 20, y - 20)).toBeCloseTo(10, 1)
    expect(Math.abs(area2(rings[0]!)) / 2).toBeCloseTo(Math.PI * 100, -1)
  })

  it('are two round two hills, and none when nothing is so high', () => {
    const hills = sampled(60, 21, (x, y) =>
      Math.max(8 - Math.hypot(x - 12, y - 10), 8 - Math.hypot(x - 46, y - 10)),
    )
    expect(levelRings(hills, 2)).toHaveLength(2)
    expect(levelRings(hills, 9)).toEqual([])
  })

  it('go round a hole the other way', () => {
    const rings = levelRings(
      sampled(41, 41, (x, y) => 4 - Math.abs(Math.hypot(x - 20, y - 20) - 10)),
      0,
    )
    expect(rings).toHaveLength(2)
    const [outer, inner] = rings.map(area2).sort((a, b) => Math.abs(b) - Math.abs(a))
    expect(Math.sign(outer!)).toBe(-Math.sign(inner!))
  })

  it('close along the border of the grid', () => {
    const rings = levelRings(
      sampled(10, 6, () => 1),
      0,
    )
    expect(rings).toHaveLength(1)
    expect(Math.abs(area2(rings[0]!)) / 2).toBeCloseTo(9 * 5, 6)
  })

  it('round two opposite corners each by itself', () => {
    const rings = levelRings({ values: [1, 0, 0, 1], columns: 2, rows: 2 }, 0.5)
    expect(rings).toHaveLength(2)
  })
})
