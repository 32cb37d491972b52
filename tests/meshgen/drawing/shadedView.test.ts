import { describe, expect, it } from 'vitest'
import { flatCamera } from '../../../src/meshgen/drawing/camera.ts'
import { shadedView } from '../../../src/meshgen/drawing/shadedView.ts'
import { ellipsoidMesh } from '../ellipsoidMesh.ts'

const ball = ellipsoidMesh([10, 10, 10], 24)
const camera = flatCamera({ towards: [0, 0, 1], up: [0, 1, 0], pixelsPerMm: 2, originPx: [30, 30] })
const seen = new Map<string, { light: number; carried: number }>()
const heights = Array.from({ length: ball.positions.length / 3 }, (_, v) => ball.positions[3 * v + 1]!)
shadedView(ball, heights, camera, [60, 60], (x, y, pixel) => seen.set(`${x} ${y}`, pixel))

describe('shaded view', () => {
  it('covers the disc that the ball covers', () => {
    expect(seen.size / (Math.PI * 20 ** 2)).toBeCloseTo(1, 1)
    expect(seen.has('30 30')).toBe(true)
    expect(seen.has('3 3')).toBe(false)
  })

  it('is lit from above on the left', () => {
    expect(seen.get('22 20')!.light).toBeGreaterThan(seen.get('30 30')!.light)
    expect(seen.get('30 30')!.light).toBeGreaterThan(seen.get('40 42')!.light)
  })

  it('carries the number of the vertices to the pixels', () => {
    expect(seen.get('30 20')!.carried).toBeCloseTo(5, 0)
    expect(seen.get('30 44')!.carried).toBeCloseTo(-7, 0)
  })
})
