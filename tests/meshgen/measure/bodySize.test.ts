import { describe, expect, it } from 'vitest'
import { bodySize } from '../../../src/meshgen/measure/bodySize.ts'
import { boxMesh } from '../boxMesh.ts'

const wedged = boxMesh([-20, -28, -15], [20, 0, 15], ([x, y, z]) => [x, y < -1 && z < 0 ? -25 : y, z])

describe('bodySize', () => {
  const size = bodySize(wedged)

  it('is taller in front by a positive wedge', () => {
    expect(size.anteriorHeight).toBe(28)
    expect(size.posteriorHeight).toBe(25)
    // atan(3 / 30)
    expect(size.wedge).toBeCloseTo(5.711, 3)
  })

  it('has a negative wedge where the back is taller', () => {
    const back = boxMesh([-20, -28, -15], [20, 0, 15], ([x, y, z]) => [x, y < -1 && z > 0 ? -25 : y, z])
    expect(bodySize(back).wedge).toBeCloseTo(-5.711, 3)
  })

  it('measures depths along each endplate', () => {
    expect(size.upperEndplateDepth).toBe(30)
    expect(size.lowerEndplateDepth).toBeCloseTo(30.15, 2)
  })

  it('measures widths in planes along each endplate', () => {
    expect(size.upperEndplateWidth).toBeCloseTo(40, 6)
    expect(size.lowerEndplateWidth).toBeCloseTo(40, 6)
  })

  it('does not take what is broad behind for the body', () => {
    // Wider behind than in front, as where the pedicles begin.
    const flared = boxMesh([-20, -26, -15], [20, 0, 15], ([x, y, z]) => [z < 0 ? 1.5 * x : x, y, z])
    const { upperEndplateWidth } = bodySize(flared)
    // At 28 % of the depth from behind: 40 + 20 × 0.72 mm.
    expect(upperEndplateWidth).toBeLessThanOrEqual(54.41)
    expect(upperEndplateWidth).toBeGreaterThanOrEqual(40)
  })
})
