import { describe, expect, it } from 'vitest'
import { courseFrame } from '../../../src/meshgen/nerves/courseFrame.ts'
import { spreadVolume } from '../../../src/meshgen/targets/spreadVolume.ts'
import { isInSpread } from '../../../src/packs/lumbar-medial-branch/effects/spread.ts'
import { spreadPoints } from './spreadPoints.ts'

const course = courseFrame(
  { originMm: [0, 0, 0], xUnit: [1, 0, 0], yUnit: [0, 1, 0], zUnit: [0, 0, 1] },
  'L',
  [20, 0, -30],
)
const volume = spreadVolume([21, -3, -33.5], [0, -0.65, -0.76], [1, 0, 0], course)

describe('spreadVolume', () => {
  it('holds the ellipsoid’s half-axes along nerve, across it and off the bone', () => {
    expect(volume.halfAxesMm).toEqual([12, 8, 4])
    expect(isInSpread(volume, [21 + 3.9, -3, -33.5])).toBe(true)
    expect(isInSpread(volume, [21 + 4.1, -3, -33.5])).toBe(false)
  })

  it('stops at the intertransverse plane: nothing more than a millimetre in front of P1', () => {
    const front = Math.max(...spreadPoints(volume, 0.5).map(([, , z]) => z))
    expect(front).toBeLessThan(-29)
    expect(front).toBeGreaterThan(-30)
  })

  it('has axes at right angles', () => {
    const [a, b, c] = volume.axes
    for (const [u, v] of [
      [a, b],
      [b, c],
      [c, a],
    ]) {
      expect(u![0] * v![0] + u![1] * v![1] + u![2] * v![2]).toBeCloseTo(0, 9)
    }
  })
})
