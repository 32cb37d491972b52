// A facet joint: one cylinder shared by both bones, so that their faces are congruent. mm, degrees.
import type { VertebraFrame } from '../../anatomy/solvedBody.ts'
import { degToRad } from '../../math/scalar.ts'
import { add, cross, dot, normalize, reject, scale, type Vec3 } from '../../math/vec3.ts'
import type { Bounds, Field } from '../field.ts'
import { boundsOf } from '../sdf/bounds.ts'
import { roundIntersection } from '../sdf/operators.ts'
import { intoFrame, outOfFrame } from './placement.ts'

/** The left joint, in the frame of the lower bone. The right one mirrors it. */
export interface FacetJointParameters {
  /** Middle of the joint space. */
  readonly centreMm: Vec3
  /** Angle of the joint to the sagittal plane, seen from above. */
  readonly angleDeg: number
  /** The inferior process of the upper bone lies inside a cylinder of this radius, the superior one outside. */
  readonly radiusMm: number
  /** Lean of the cylinder's axis going up: to the front, and to the left. */
  readonly leanForwardDeg: number
  readonly leanLateralDeg: number
  /** Half of the articular face along the joint line, and along the cylinder. */
  readonly halfWidthMm: number
  readonly halfHeightMm: number
  /** Half the gap from bone to bone, where it is not the healthy one. */
  readonly halfGapMm?: number
}

/** A joint by its axes, in whatever frame it is asked for. */
export interface FacetJoint {
  readonly centre: Vec3
  /** Along the cylinder, upwards. */
  readonly up: Vec3
  /** From the superior process into the inferior one. */
  readonly inward: Vec3
  /** Along the joint line, backwards and to the side. */
  readonly back: Vec3
  readonly radiusMm: number
  readonly halfWidthMm: number
  readonly halfHeightMm: number
  readonly halfGapMm: number
}

/** Half the gap from bone to bone: two cartilages and the slit between them. */
export const HALF_FACET_GAP_MM = 1.05
/** Thickness of the subchondral plate that carries the articular face; it is built proud of the face and cut back to it. */
const PLATE_MM = 3
const PROUD_MM = 0.8

export function facetJoint(p: FacetJointParameters): FacetJoint {
  const angle = degToRad(p.angleDeg)
  const up = normalize([Math.tan(degToRad(p.leanLateralDeg)), 1, Math.tan(degToRad(p.leanForwardDeg))])
  const inward = normalize(reject([-Math.cos(angle), 0, -Math.sin(angle)], up))
  const { radiusMm, halfWidthMm, halfHeightMm, halfGapMm = HALF_FACET_GAP_MM } = p
  return {
    centre: p.centreMm,
    up,
    inward,
    back: cross(inward, up),
    radiusMm,
    halfWidthMm,
    halfHeightMm,
    halfGapMm,
  }
}

/** The same joint in another bone's frame. */
export function jointInFrame(joint: FacetJoint, from: VertebraFrame, into: VertebraFrame): FacetJoint {
  const turn = (v: Vec3): Vec3 => {
    const origin = outOfFrame(from, [0, 0, 0])
    const tip = outOfFrame(from, v)
    const a = intoFrame(into, origin)
    const b = intoFrame(into, tip)
    return [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
  }
  return {
    ...joint,
    centre: intoFrame(into, outOfFrame(from, joint.centre)),
    up: turn(joint.up),
    inward: turn(joint.inward),
    back: turn(joint.back),
  }
}

/**
 * Distance to the cylinder's half that faces the superior process: negative on the side of the inferior process, and
 * ever more so beyond the axis, where the cylinder's other half is none of the joint's.
 */
export function jointSurface({ centre, inward, back, radiusMm }: FacetJoint): Field {
  const cx = centre[0]
  const cy = centre[1]
  const cz = centre[2]
  return (x, y, z) => {
    const dx = x - cx
    const dy = y - cy
    const dz = z - cz
    const lateral = dx * back[0] + dy * back[1] + dz * back[2]
    const depth = dx * inward[0] + dy * inward[1] + dz * inward[2] - radiusMm
    if (depth > 0) return (lateral < 0 ? -lateral : lateral) - radiusMm - depth
    return Math.sqrt(lateral * lateral + depth * depth) - radiusMm
  }
}

/** Distance, measured along the joint, to the ellipse that bounds the articular face: negative inside. */
export function jointEllipse({ centre, up, back, halfWidthMm, halfHeightMm }: FacetJoint): Field {
  const c = dot(centre, back)
  const u = dot(centre, up)
  return (x, y, z) => {
    const a = (x * back[0] + y * back[1] + z * back[2] - c) / halfWidthMm
    const b = (x * up[0] + y * up[1] + z * up[2] - u) / halfHeightMm
    const k0 = Math.sqrt(a * a + b * b)
    const k1 = Math.sqrt((a / halfWidthMm) ** 2 + (b / halfHeightMm) ** 2)
    return k1 > 1e-9 ? (k0 * (k0 - 1)) / k1 : -Math.min(halfWidthMm, halfHeightMm)
  }
}

/** The plate of bone that carries the articular face: of the superior process of the lower bone, or the inferior of the upper. */
export function facetPlate(joint: FacetJoint, of: 'superior' | 'inferior'): Field {
  const surface = jointSurface(joint)
  const ellipse = jointEllipse(joint)
  const sign = of === 'superior' ? 1 : -1
  return (x, y, z) => {
    const depth = sign * surface(x, y, z) - joint.halfGapMm + PROUD_MM
    const thick = PLATE_MM + PROUD_MM
    const face = depth > thick / 2 ? depth - thick : -depth
    return roundIntersection(face, ellipse(x, y, z), PLATE_MM / 2)
  }
}

/** How far bone may stand out beyond the face for each mm that it lies beyond the face's end, and how soft that begins. */
const FACING_SLOPE = 0.5
const FACING_SOFT_MM = 3

/**
 * What is cut from a process to face its joint, from the distance to the joint (positive on the bone's own side) and
 * how far the place lies beyond the end of the face. Beyond it the cut runs out in a slope: a shelf would tear.
 */
export function facingTool({ halfGapMm }: FacetJoint, toJointMm: number, beyondMm: number): number {
  const t = beyondMm + FACING_SOFT_MM
  const run = t <= 0 ? 0 : t >= 2 * FACING_SOFT_MM ? beyondMm : (t * t) / (4 * FACING_SOFT_MM)
  return toJointMm - halfGapMm + FACING_SLOPE * run
}

/** How far beside the face, and how deep, the room of a joint reaches into the bone across it. */
const ROOM_BESIDE_MM = 0.5
const ROOM_DEEP_MM = 8
/** The room ends this far short of the face: its softened edge takes nothing from the face itself. */
const ROOM_SHORT_MM = 0.5

/** What one bone must leave free for its partner: the joint's slit and the partner's process beside it. */
export function jointRoom(joint: FacetJoint, of: 'superior' | 'inferior'): Field {
  const surface = jointSurface(joint)
  const ellipse = jointEllipse(joint)
  const sign = of === 'superior' ? 1 : -1
  return (x, y, z) => {
    const depth = sign * surface(x, y, z)
    const slab = Math.max(depth - joint.halfGapMm + ROOM_SHORT_MM, -ROOM_DEEP_MM - depth)
    return roundIntersection(slab, ellipse(x, y, z) - ROOM_BESIDE_MM, 3)
  }
}

/** A point of the joint space, `along` and `upward` as shares of the half-axes, `depthMm` towards the inferior process. */
export function jointPoint(joint: FacetJoint, along: number, upward: number, depthMm = 0): Vec3 {
  const arc = along * joint.halfWidthMm
  const angle = arc / joint.radiusMm
  const radius = joint.radiusMm - depthMm
  const flat = add(
    scale(joint.back, radius * Math.sin(angle)),
    scale(joint.inward, joint.radiusMm - radius * Math.cos(angle)),
  )
  return add(add(joint.centre, flat), scale(joint.up, upward * joint.halfHeightMm))
}

/** A box around both plates. */
export const jointBounds = (joint: FacetJoint, marginMm: number): Bounds =>
  boundsOf(
    [-1, 0, 1].flatMap((along) => [-1, 1].map((upward) => jointPoint(joint, along, upward))),
    marginMm,
  )
