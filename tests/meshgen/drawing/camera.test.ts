import { describe, expect, it } from 'vitest'
import { flatCamera, viewFrom } from '../../../src/meshgen/drawing/camera.ts'

const near = (got: readonly number[], want: readonly number[]): void => {
  for (const [k, value] of want.entries()) expect(got[k]).toBeCloseTo(value, 9)
}

describe('flatCamera', () => {
  const front = flatCamera({ towards: [0, 0, 3], up: [0, 1, 0], pixelsPerMm: 4, originPx: [100, 50] })

  it('puts x to the right, y up, and depth towards the viewer', () => {
    near(front.project([2, 0, 0]), [108, 50, 0])
    near(front.project([0, 2, 0]), [100, 42, 0])
    near(front.project([0, 0, 7]), [100, 50, 7])
  })

  it('has the left of the patient to the left when seen from behind', () => {
    const behind = flatCamera({ towards: [0, 0, -1], up: [0, 1, 0], pixelsPerMm: 1, originPx: [0, 0] })
    near(behind.project([5, 0, 0]), [-5, 0, 0])
  })

  it('brings points back', () => {
    const slant = flatCamera({ towards: viewFrom(30, 10), up: [0, 1, 0], pixelsPerMm: 2.5, originPx: [7, 9] })
    near(slant.unproject(...slant.project([3, -8, 12])), [3, -8, 12])
  })
})

describe('viewFrom', () => {
  it('is straight behind without a turn', () => {
    near(viewFrom(0, 0), [0, 0, -1])
  })

  it('turns to the right of the patient, and rises', () => {
    near(viewFrom(90, 0), [-1, 0, 0])
    near(viewFrom(0, 90), [0, 1, 0])
    near(viewFrom(0, 30), [0, 0.5, -Math.sqrt(0.75)])
  })

  it('is of unit length', () => {
    expect(Math.hypot(...viewFrom(37, 21))).toBeCloseTo(1, 12)
  })
})
