import { describe, expect, it } from 'vitest'
import { surfaceNets } from '../../src/meshgen/mesh/surfaceNets.ts'
import { sphere } from '../meshgen/simpleSolids.ts'
import { meshDistance } from './meshDistance.ts'

describe('meshDistance', () => {
  const ball = meshDistance([surfaceNets(sphere(10), { cellMm: 0.8 })])

  it('measures to a ball’s surface, outside and in', () => {
    for (const r of [4, 8, 9.5, 10.6, 13]) {
      const direction = [0.48, 0.6, 0.64]
      const at = direction.map((v) => v * r) as unknown as readonly [number, number, number]
      expect(Math.abs(ball.signed(at) - (r - 10))).toBeLessThan(0.03)
    }
  })

  it('gives the reach for what is farther', () => {
    expect(ball.signed([0, 40, 0], 5)).toBe(5)
  })
})
