import { describe, expect, it } from 'vitest'
import { dot, length, type Vec3 } from '../../../src/math/vec3.ts'
import {
  intoBone,
  nudged,
  outOfBone,
  type Pose,
  turnIntoBone,
  UPRIGHT,
} from '../../../src/meshgen/align/pose.ts'

/** Turned a quarter about z, twice as large, shifted. */
const pose: Pose = {
  origin: [10, 20, 30],
  axes: [
    [0, 1, 0],
    [-1, 0, 0],
    [0, 0, 1],
  ],
  scale: 2,
}

const near = (got: Vec3, want: Vec3): void => {
  for (const k of [0, 1, 2] as const) expect(got[k]).toBeCloseTo(want[k], 9)
}

describe('a pose', () => {
  it('brings a point of the bone to the reference', () => {
    near(outOfBone(pose, [1, 2, 3]), [10 - 4, 20 + 2, 30 + 6])
  })

  it('brings it back', () => {
    near(intoBone(pose, outOfBone(pose, [1.5, -7, 4])), [1.5, -7, 4])
  })

  it('turns directions without shift or scale', () => {
    near(turnIntoBone(pose, [0, 1, 0]), [1, 0, 0])
    near(turnIntoBone(pose, [1, 0, 0]), [0, -1, 0])
  })

  it('upright changes nothing', () => {
    expect(outOfBone(UPRIGHT, [4, 5, 6])).toEqual([4, 5, 6])
  })
})

describe('nudged', () => {
  it('shifts along the axes of the bone, in its own size', () => {
    near(nudged(pose, [0, 0, 0], [1, 0, 0], 0).origin, [10, 22, 30])
  })

  it('grows by the exponent', () => {
    expect(nudged(pose, [0, 0, 0], [0, 0, 0], Math.log(1.5)).scale).toBeCloseTo(3, 12)
  })

  it('turns about an axis of the bone, right-handed', () => {
    const turned = nudged(UPRIGHT, [0, 0, Math.PI / 2], [0, 0, 0], 0)
    near(turned.axes[0], [0, 1, 0])
    near(turned.axes[1], [-1, 0, 0])
    // The bone's own x axis lies along the reference's y: a turn about it carries y to z.
    const about = nudged(pose, [Math.PI / 2, 0, 0], [0, 0, 0], 0)
    near(about.axes[0], pose.axes[0])
    near(about.axes[1], pose.axes[2])
  })

  it('keeps the axes square and of unit length over many turns', () => {
    let own = pose
    for (let i = 0; i < 200; i++) own = nudged(own, [0.1, -0.07, 0.03], [0, 0, 0], 0)
    const [x, y, z] = own.axes
    for (const axis of own.axes) expect(length(axis)).toBeCloseTo(1, 12)
    expect(dot(x, y)).toBeCloseTo(0, 12)
    expect(dot(y, z)).toBeCloseTo(0, 12)
  })
})
