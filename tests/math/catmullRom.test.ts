import { describe, expect, it } from 'vitest'
import { catmullRom } from '../../src/math/catmullRom.ts'
import { distance, type Vec3 } from '../../src/math/vec3.ts'

describe('catmullRom', () => {
  const anchors: Vec3[] = [
    [0, 0, 0],
    [10, 0, 0],
    [10, 1, 0],
    [0, 1, 0],
  ]

  it('goes through its anchors', () => {
    const curve = catmullRom(anchors, 8)
    for (const anchor of anchors)
      expect(Math.min(...curve.map((p) => distance(p, anchor)))).toBeLessThan(1e-9)
    expect(curve).toHaveLength(25)
  })

  it('is straight between two anchors', () => {
    for (const [x, y] of catmullRom([anchors[0]!, anchors[1]!], 4)) {
      expect(y).toBe(0)
      expect(x).toBeGreaterThanOrEqual(0)
    }
  })

  it('makes no loop at an uneven spacing: steps stay short beside the short span', () => {
    const curve = catmullRom(anchors, 16)
    const beyond = curve.filter(([x]) => x > 11.5)
    expect(beyond).toEqual([])
  })

  it('refuses a single anchor', () => {
    expect(() => catmullRom([[0, 0, 0]])).toThrow('catmullRom: needs at least 2 anchors, got 1')
  })
})
