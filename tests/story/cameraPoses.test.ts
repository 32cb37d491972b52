import { describe, expect, it } from 'vitest'
import { anchor, vertebraFrame } from '../../src/anatomy/landmarks.ts'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import { dot, length, type Vec3 } from '../../src/math/vec3.ts'
import { beamPose, blendPoses, closePose, columnPose, fromBehind, pose } from '../../src/story/cameraPoses.ts'

const near = (got: Vec3, want: Vec3): void => {
  for (const k of [0, 1, 2] as const) expect(got[k]).toBeCloseTo(want[k], 9)
}

describe('fromBehind', () => {
  it('stands straight behind at 0° and beside the named side at 90°', () => {
    near(fromBehind('right', 0), [0, 0, -1])
    near(fromBehind('left', 90), [1, 0, 0])
    near(fromBehind('right', 90), [-1, 0, 0])
  })

  it('looks down from the head at a positive elevation', () => {
    expect(fromBehind('right', 25, 30)[1]).toBeCloseTo(0.5, 9)
    expect(fromBehind('right', 25, -30)[1]).toBeCloseTo(-0.5, 9)
  })

  it('is a unit vector, mirrored by the side', () => {
    const [l, r] = [fromBehind('left', 40, 12), fromBehind('right', 40, 12)]
    expect(length(l)).toBeCloseTo(1, 12)
    near(r, [-l[0], l[1], l[2]])
  })
})

describe('columnPose', () => {
  it('reaches from above T12’s upper endplate to well below that of S1', () => {
    const { targetMm, heightMm } = columnPose(TYPICAL_BODY, 'right', 30)
    expect(targetMm[1] + heightMm / 2).toBeGreaterThan(vertebraFrame(TYPICAL_BODY, 'T12').originMm[1])
    expect(targetMm[1] - heightMm / 2).toBeLessThan(vertebraFrame(TYPICAL_BODY, 'S1').originMm[1] - 60)
  })
})

describe('closePose', () => {
  it('looks at the structure’s anchor, shifted where asked', () => {
    const [x, y, z] = anchor(TYPICAL_BODY, 'facet.L4-L5.R').pointMm
    const { targetMm, heightMm, widthMm } = closePose(
      TYPICAL_BODY,
      'facet.L4-L5.R',
      [0, 0, -1],
      60,
      [1, -2, 3],
    )
    expect(targetMm).toEqual([x + 1, y - 2, z + 3])
    expect([heightMm, widthMm]).toEqual([60, 54])
  })
})

describe('beamPose', () => {
  const frame = vertebraFrame(TYPICAL_BODY, 'L5')

  it('squares the upper endplate: the eye lies in its plane', () => {
    const { fromUnit, upUnit } = beamPose(TYPICAL_BODY, 'L5', [0, 0, 0], 'right', 25, 0, 100)
    expect(dot(fromUnit, frame.yUnit)).toBeCloseTo(0, 4)
    expect(upUnit).toEqual(frame.yUnit)
  })

  it('turns by the oblique angle to that side', () => {
    const { fromUnit } = beamPose(TYPICAL_BODY, 'L5', [0, 0, 0], 'right', 25, 0, 100)
    expect(fromUnit[0]).toBeCloseTo(-Math.sin((25 * Math.PI) / 180), 4)
    expect(beamPose(TYPICAL_BODY, 'L5', [0, 0, 0], 'left', 25, 0, 100).fromUnit[0]).toBeGreaterThan(0.4)
  })

  it('looks from below by the caudal tilt', () => {
    const { fromUnit } = beamPose(TYPICAL_BODY, 'L5', [0, 0, 0], 'right', 20, 30, 100)
    expect(dot(fromUnit, frame.yUnit)).toBeCloseTo(-0.5, 3)
    expect(length(fromUnit)).toBeCloseTo(1, 9)
  })
})

describe('blendPoses', () => {
  const from = pose([0, 0, 0], [0, 0, -1], 50, 40)
  const to = pose([10, 20, 30], [1, 0, 0], 200, 160)

  it('is the one or the other at its ends and beyond', () => {
    expect(blendPoses(from, to, 0)).toBe(from)
    expect(blendPoses(from, to, -1)).toBe(from)
    expect(blendPoses(from, to, 1)).toBe(to)
  })

  it('goes straight, turns along the great circle and grows by ratio', () => {
    const half = blendPoses(from, to, 0.5)
    near(half.targetMm, [5, 10, 15])
    near(half.fromUnit, [Math.SQRT1_2, 0, -Math.SQRT1_2])
    expect(half.heightMm).toBeCloseTo(100, 9)
    expect(half.widthMm).toBeCloseTo(80, 9)
  })
})
