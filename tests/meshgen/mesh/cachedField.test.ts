import { describe, expect, it } from 'vitest'
import type { Vec3 } from '../../../src/math/vec3.ts'
import { cachedField } from '../../../src/meshgen/mesh/cachedField.ts'
import { sphere } from '../simpleSolids.ts'

describe('cachedField', () => {
  it('answers as the field does, to a hundredth of a millimetre', () => {
    const { field } = sphere(8, [3, -2, 1])
    const cached = cachedField(field)
    const points: Vec3[] = [
      [11.37, -2.2, 1.4],
      [-4.81, 0.03, -0.02],
      [3, 6.5, 1],
    ]
    for (const p of points) {
      expect(Math.abs(cached(...p) - field(...p))).toBeLessThan(0.01)
    }
  })

  it('asks once for what it is asked twice', () => {
    let asked = 0
    const cached = cachedField((x) => {
      asked++
      return x
    })
    cached(0.1, 0.1, 0.1)
    expect(asked).toBe(8)
    expect(cached(0.2, 0.15, 0.05)).toBeCloseTo(0.2, 9)
    expect(asked).toBe(8)
  })
})
