import { describe, expect, it } from 'vitest'
import { freePath } from '../../../src/meshgen/nerves/freePath.ts'
import { sphere } from '../simpleSolids.ts'

const far = (): number => 1
const ends = { from: [0, 0, 0], to: [8, 0, 0], clearMm: 0.5, nearMm: 2 } as const

describe('freePath', () => {
  it('goes straight where nothing stands in the way', () => {
    const line = freePath({ ...ends, obstacle: far })
    expect(line.points[0]).toEqual([0, 0, 0])
    expect(line.points.at(-1)).toEqual([8, 0, 0])
    expect(line.length).toBeLessThan(8.5)
  })

  const ball = sphere(2.5, [4, 0, 0]).field
  const round = freePath({ ...ends, obstacle: ball })

  it('goes round what stands in the way, and keeps off it', () => {
    for (const [x, y, z] of round.points) {
      if (Math.hypot(x, y, z) > 1.4 && Math.hypot(x - 8, y, z) > 1.4) {
        expect(ball(x, y, z)).toBeGreaterThanOrEqual(0.5)
      }
    }
    expect(round.length).toBeGreaterThan(9)
  })

  it('goes no longer way round than it must', () => {
    // Half a circle of 3 mm and the two straight ends: 11.4 mm; the lattice adds some.
    expect(round.length).toBeLessThan(12.5)
  })

  it('goes wider with more room asked for', () => {
    const wide = freePath({ ...ends, clearMm: 1.2, obstacle: ball })
    const reach = (line: typeof round): number => Math.max(...line.points.map(([, y, z]) => Math.hypot(y, z)))
    expect(reach(wide)).toBeGreaterThan(reach(round))
  })

  it('creeps along bone rather than through the open', () => {
    // The floor of bone lies 6 mm below: a longer way near it costs less.
    const floor = (_x: number, y: number): number => 3 * (y + 6)
    const lowest = Math.min(
      ...freePath({ ...ends, to: [14, 0, 0], nearMm: 1, obstacle: floor }).points.map(([, y]) => y),
    )
    expect(lowest).toBeLessThan(-3)
  })

  it('names the two ends when bone shuts every way', () => {
    const wall = (x: number): number => Math.abs(x - 4) - 2
    expect(() => freePath({ ...ends, obstacle: wall })).toThrow(
      'freePath: no way from (0, 0, 0) to (8, 0, 0)',
    )
  })
})
