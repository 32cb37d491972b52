import { describe, expect, it } from 'vitest'
import type { Vec3 } from '../../../src/math/vec3.ts'
import {
  intoFrame,
  outOfFrame,
  placed,
  placedBounds,
  placedField,
  unplaced,
} from '../../../src/meshgen/shapes/placement.ts'
import { sphere } from '../simpleSolids.ts'

const frame = { originMm: [10, 20, 30], xUnit: [0, 1, 0], yUnit: [-1, 0, 0], zUnit: [0, 0, 1] } as const
const near = (got: Vec3, want: Vec3): void => {
  for (const k of [0, 1, 2] as const) expect(got[k]).toBeCloseTo(want[k], 6)
}

describe('frames', () => {
  it('bring a point of the bone into the patient', () => {
    expect(outOfFrame(frame, [5, 3, 1])).toEqual([7, 25, 31])
  })

  it('bring it back', () => {
    expect(intoFrame(frame, [7, 25, 31])).toEqual([5, 3, 1])
  })

  it('with the warp bring it back as well', () => {
    near(unplaced(frame, placed(frame, [5, 3, 1])), [5, 3, 1])
  })
})

describe('placedField', () => {
  const local = sphere(4, [5, 3, 1]).field
  const field = placedField(frame, local)

  it('asks the bone about the same place in its own frame', () => {
    expect(field(...placed(frame, [5, 3, 1]))).toBeCloseTo(-4, 5)
    expect(field(...placed(frame, [15, 3, 1]))).toBeCloseTo(6, 5)
  })

  it('has its surface inside the placed box', () => {
    const { min, max } = placedBounds(frame, sphere(4, [5, 3, 1]).bounds)
    for (let i = 0; i < 60; i++) {
      const [u, v] = [Math.sin(i), Math.cos(i)]
      const p = placed(frame, [5 + 4 * u, 3 + 4 * v * Math.sin(2 * i), 1 + 4 * v * Math.cos(2 * i)])
      for (const k of [0, 1, 2] as const) {
        expect(p[k]).toBeGreaterThan(min[k])
        expect(p[k]).toBeLessThan(max[k])
      }
    }
  })
})
