import { describe, expect, it } from 'vitest'
import { nerveAhead, nerveBeside } from '../../src/physics/straightNerve.ts'

describe('straight nerves', () => {
  it('pass the middle of the tip at their distance, whatever their angle', () => {
    for (const angle of [0, 30, 90]) {
      const { points } = nerveBeside(0.01, 0.002, angle)
      const [a, b] = [points[0]!, points[1]!]
      expect(a[0]).toBe(0.002)
      expect((a[1] + b[1]) / 2).toBeCloseTo(0, 12)
      expect((a[2] + b[2]) / 2).toBeCloseTo(0.005, 12)
    }
  })

  it('run along the needle at 0° and across it at 90°', () => {
    const along = nerveBeside(0.01, 0.002, 0).points
    expect(along[1]![1]).toBeCloseTo(0, 12)
    const across = nerveBeside(0.01, 0.002, 90).points
    expect(across[1]![2]).toBeCloseTo(0.005, 12)
  })

  it('or lie ahead of the point', () => {
    for (const [, , z] of nerveAhead(0.003).points) expect(z).toBe(-0.003)
  })
})
