import { describe, expect, it } from 'vitest'
import { JOINTS, VERTEBRAE } from '../../../src/anatomy/levels.ts'
import { distance, dot, length } from '../../../src/math/vec3.ts'
import { framesOf, jointAbove, jointBelow, VERTEBRA_TABLE } from '../../../src/meshgen/shapes/bones.ts'
import { DISC_TABLE, JOINT_TABLE } from '../../../src/meshgen/shapes/columnTable.ts'
import { outOfFrame } from '../../../src/meshgen/shapes/placement.ts'

const frames = framesOf(VERTEBRA_TABLE)

describe('framesOf', () => {
  it('stacks the bones from T12 down to the sacrum', () => {
    const heights = VERTEBRAE.map((vertebra) => frames[vertebra].originMm[1])
    expect([...heights].sort((a, b) => b - a)).toEqual(heights)
  })

  it('bends them into a lordosis: L1 leans back, S1 forward', () => {
    const lean = VERTEBRAE.map((vertebra) => frames[vertebra].yUnit[2])
    expect(lean[1]).toBeLessThan(0)
    expect(lean.at(-1)).toBeGreaterThan(0.5)
    expect(lean.slice(1)).toEqual([...lean.slice(1)].sort((a, b) => a - b))
  })

  it('has the origin in the middle of the L3 body', () => {
    const { heightMm, lowerCentreZMm } = VERTEBRA_TABLE.L3.body
    const middle = outOfFrame(frames.L3, [0, -heightMm / 2, lowerCentreZMm / 2])
    expect(length(middle)).toBeLessThan(0.5)
  })

  it('takes the discs it is given: a flatter one lets all below rise by as much', () => {
    const flat = framesOf(VERTEBRA_TABLE, {
      ...DISC_TABLE,
      'L4-L5': { ...DISC_TABLE['L4-L5'], heightMm: DISC_TABLE['L4-L5'].heightMm - 4 },
    })
    expect(distance(flat.L4.originMm, frames.L4.originMm)).toBeLessThan(1e-9)
    expect(distance(flat.L5.originMm, frames.L5.originMm)).toBeCloseTo(4, 6)
    expect(flat.S1.originMm[1]).toBeGreaterThan(frames.S1.originMm[1])
  })
})

describe('jointAbove and jointBelow', () => {
  it('are one joint, seen from either bone', () => {
    for (const joint of JOINTS) {
      const [upper, lower] = joint.split('-') as ['L3', 'L4']
      const below = jointBelow(upper, frames)
      const above = jointAbove(lower)
      const apart = distance(outOfFrame(frames[upper], below.centre), outOfFrame(frames[lower], above.centre))
      expect(apart, joint).toBeLessThan(1e-9)
      expect(below.radiusMm, joint).toBe(above.radiusMm)
      expect(dot(below.inward, below.up), joint).toBeCloseTo(0, 9)
    }
  })

  it('has a joint above T12 too, whose upper bone is not drawn', () => {
    expect(jointAbove('T12').centre).toEqual(JOINT_TABLE['T11-T12'].centreMm)
  })
})

describe('the column’s tables', () => {
  it('turn the joints from near sagittal at T12–L1 to near frontal below, as published', () => {
    const angles = JOINTS.map((joint) => JOINT_TABLE[joint].angleDeg)
    expect(angles[0]).toBeLessThan(30)
    expect(angles.at(-2)).toBe(51)
    expect(angles.slice(0, -1)).toEqual([...angles.slice(0, -1)].sort((a, b) => a - b))
  })

  it('set the joints farther apart down the column', () => {
    const asides = JOINTS.map((joint) => JOINT_TABLE[joint].centreMm[0])
    expect(asides).toEqual([...asides].sort((a, b) => a - b))
  })

  it('wedge the discs more the lower they lie', () => {
    const wedges = Object.values(DISC_TABLE).map(({ wedgeDeg }) => wedgeDeg)
    expect(wedges).toEqual([...wedges].sort((a, b) => a - b))
    for (const { heightMm } of Object.values(DISC_TABLE)) {
      expect(heightMm).toBeGreaterThanOrEqual(7)
      expect(heightMm).toBeLessThan(14)
    }
  })
})
