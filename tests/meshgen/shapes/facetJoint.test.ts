import { describe, expect, it } from 'vitest'
import type { VertebraFrame } from '../../../src/anatomy/solvedBody.ts'
import { addScaled, cross, dot, length, type Vec3 } from '../../../src/math/vec3.ts'
import {
  type FacetJointParameters,
  facetJoint,
  facetPlate,
  facingTool,
  HALF_FACET_GAP_MM,
  jointBounds,
  jointEllipse,
  jointInFrame,
  jointPoint,
  jointRoom,
  jointSurface,
} from '../../../src/meshgen/shapes/facetJoint.ts'

const parameters = (change: Partial<FacetJointParameters> = {}): FacetJointParameters => ({
  centreMm: [16, -2, -33],
  angleDeg: 45,
  radiusMm: 15,
  leanForwardDeg: 0,
  leanLateralDeg: 0,
  halfWidthMm: 7,
  halfHeightMm: 6,
  ...change,
})
const joint = facetJoint(parameters())
const surface = jointSurface(joint)
const near = (got: Vec3, want: Vec3): void => {
  for (const k of [0, 1, 2] as const) expect(got[k]).toBeCloseTo(want[k], 9)
}

describe('facetJoint', () => {
  it('has square unit axes, however it leans', () => {
    for (const [forward, lateral] of [
      [0, 0],
      [8, 0],
      [10, -6],
    ] as const) {
      const { up, inward, back } = facetJoint(
        parameters({ leanForwardDeg: forward, leanLateralDeg: lateral }),
      )
      for (const axis of [up, inward, back]) expect(length(axis)).toBeCloseTo(1, 9)
      expect(dot(up, inward)).toBeCloseTo(0, 9)
      near(cross(inward, up), back)
    }
  })

  it('runs straight back at 0° and straight to the side at 90°', () => {
    near(facetJoint(parameters({ angleDeg: 0 })).back, [0, 0, -1])
    near(facetJoint(parameters({ angleDeg: 90 })).back, [1, 0, 0])
    near(joint.back, [Math.SQRT1_2, 0, -Math.SQRT1_2])
  })

  it('looks from the superior process to the midline and back', () => {
    near(joint.inward, [-Math.SQRT1_2, 0, -Math.SQRT1_2])
  })

  it('leans its axis forward and to the left going up', () => {
    const { up } = facetJoint(parameters({ leanForwardDeg: 8, leanLateralDeg: 5 }))
    expect(up[2] / up[1]).toBeCloseTo(Math.tan((8 * Math.PI) / 180), 9)
    expect(up[0] / up[1]).toBeCloseTo(Math.tan((5 * Math.PI) / 180), 9)
  })

  it('is healthy by default: 2.1 mm from bone to bone', () => {
    expect(joint.halfGapMm).toBe(HALF_FACET_GAP_MM)
    expect(2 * HALF_FACET_GAP_MM).toBeCloseTo(2.1, 9)
    expect(facetJoint(parameters({ halfGapMm: 0.5 })).halfGapMm).toBe(0.5)
  })
})

describe('jointSurface', () => {
  it('is nothing at every point of the joint space, and its depth beside it', () => {
    for (const along of [-1, -0.3, 0, 0.6, 1])
      for (const upward of [-1, 0, 1]) {
        expect(surface(...jointPoint(joint, along, upward))).toBeCloseTo(0, 9)
        expect(surface(...jointPoint(joint, along, upward, 1.5))).toBeCloseTo(-1.5, 9)
        expect(surface(...jointPoint(joint, along, upward, -1.5))).toBeCloseTo(1.5, 9)
      }
  })

  it('is negative towards the inferior process, ever more so beyond the cylinder’s axis', () => {
    const at = (depth: number) => surface(...addScaled(joint.centre, joint.inward, depth))
    expect(at(5)).toBeCloseTo(-5, 9)
    expect(at(15)).toBeCloseTo(-15, 9)
    expect(at(25)).toBeCloseTo(-25, 9)
  })
})

describe('jointEllipse', () => {
  const ellipse = jointEllipse(joint)

  it('is nothing on the rim of the face and negative within', () => {
    expect(ellipse(...addScaled(joint.centre, joint.back, 7))).toBeCloseTo(0, 9)
    expect(ellipse(...addScaled(joint.centre, joint.up, -6))).toBeCloseTo(0, 9)
    expect(ellipse(...joint.centre)).toBe(-6)
    expect(ellipse(...addScaled(joint.centre, joint.back, 9))).toBeGreaterThan(1)
  })

  it('does not change with the depth', () => {
    const beside = addScaled(joint.centre, joint.back, 3)
    expect(ellipse(...addScaled(beside, joint.inward, 4))).toBeCloseTo(ellipse(...beside), 9)
  })
})

describe('facetPlate', () => {
  it('carries the faces on either side of the joint, proud by 0.8 mm, and never meets its partner', () => {
    const [superior, inferior] = [facetPlate(joint, 'superior'), facetPlate(joint, 'inferior')]
    const at = (depth: number) => jointPoint(joint, 0, 0, depth)
    // The face lies half a gap from the middle of the joint: the plate begins 0.8 mm nearer and is 3.8 mm thick.
    expect(superior(...at(-HALF_FACET_GAP_MM + 0.8))).toBeCloseTo(0, 6)
    expect(superior(...at(-HALF_FACET_GAP_MM - 3))).toBeCloseTo(0, 6)
    expect(inferior(...at(HALF_FACET_GAP_MM + 1))).toBeLessThan(-0.9)
    for (const depth of [-4, -2, -0.5, 0, 0.5, 2, 4])
      expect(Math.max(superior(...at(depth)), inferior(...at(depth)))).toBeGreaterThan(0)
  })
})

describe('facingTool', () => {
  it('takes all bone nearer to the joint than half the gap', () => {
    expect(facingTool(joint, 0.5, -10)).toBeLessThan(0)
    expect(facingTool(joint, HALF_FACET_GAP_MM, -10)).toBe(0)
    expect(facingTool(joint, 2, -10)).toBeGreaterThan(0)
  })

  it('runs out beyond the face’s end by half a millimetre a millimetre, without a step', () => {
    expect(facingTool(joint, HALF_FACET_GAP_MM, 10)).toBeCloseTo(5, 9)
    for (const beyond of [-3, 0, 3])
      expect(facingTool(joint, 1, beyond - 1e-6)).toBeCloseTo(facingTool(joint, 1, beyond + 1e-6), 5)
  })
})

describe('jointRoom', () => {
  it('is free for the partner: in the slit and 8 mm across it, not in the bone’s own half', () => {
    const room = jointRoom(joint, 'superior')
    const at = (depth: number) => room(...jointPoint(joint, 0, 0, depth))
    expect(at(0)).toBeLessThan(0)
    expect(at(7)).toBeLessThan(0)
    expect(at(9)).toBeGreaterThan(0)
    expect(at(-HALF_FACET_GAP_MM)).toBeGreaterThan(0)
    expect(jointRoom(joint, 'inferior')(...jointPoint(joint, 0, 0, -7))).toBeLessThan(0)
  })
})

describe('jointInFrame', () => {
  const c = Math.cos(0.2)
  const s = Math.sin(0.2)
  const lower: VertebraFrame = { originMm: [0, 0, 0], xUnit: [1, 0, 0], yUnit: [0, 1, 0], zUnit: [0, 0, 1] }
  const upper: VertebraFrame = { originMm: [0, 38, 3], xUnit: [1, 0, 0], yUnit: [0, c, s], zUnit: [0, -s, c] }

  it('is the same joint in space', () => {
    const carried = jointInFrame(joint, lower, upper)
    const into = (p: Vec3): Vec3 => {
      const [x, y, z] = [p[0], p[1] - 38, p[2] - 3]
      return [x, y * c + z * s, -y * s + z * c]
    }
    for (const p of [joint.centre, [20, -6, -30], [10, 3, -38]] as Vec3[])
      expect(jointSurface(carried)(...into(p))).toBeCloseTo(surface(...p), 9)
    near(carried.centre, into(joint.centre))
  })

  it('comes back as it was', () => {
    const back = jointInFrame(jointInFrame(joint, lower, upper), upper, lower)
    near(back.centre, joint.centre)
    near(back.up, joint.up)
    near(back.inward, joint.inward)
  })
})

describe('jointBounds', () => {
  it('hold the whole face and the margin', () => {
    const { min, max } = jointBounds(joint, 2)
    for (const along of [-1, 0, 1])
      for (const upward of [-1, 1])
        jointPoint(joint, along, upward).forEach((v, axis) => {
          expect(v).toBeGreaterThanOrEqual(min[axis]! + 2 - 1e-9)
          expect(v).toBeLessThanOrEqual(max[axis]! - 2 + 1e-9)
        })
  })
})
