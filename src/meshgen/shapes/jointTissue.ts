// Cartilage of the facets and the capsule of the joint. mm, in one frame for both bones.
import { addScaled } from '../../math/vec3.ts'
import type { Field, Solid } from '../field.ts'
import { noise } from '../sdf/noise.ts'
import { roundIntersection, smoothUnion } from '../sdf/operators.ts'
import { type FacetJoint, jointBounds, jointEllipse, jointSurface } from './facetJoint.ts'

/** Mean thickness of facet cartilage is about 0.8 mm; full in the middle, thinner at the margin, where it ends in a step. */
const RIM_MM = 0.3

export interface JointTissue {
  /** Thickness of each cartilage in the middle of its face, and of the capsule. */
  readonly cartilageMm: number
  readonly capsuleMm: number
  /** How much farther than in health the capsule's sleeve reaches round the joint. */
  readonly capsuleFartherMm: number
  /** How much of the cartilage is worn away in patches: 0 none … 1 half of it. */
  readonly patchy: number
}

const HEALTHY: JointTissue = { cartilageMm: 0.88, capsuleMm: 0.9, capsuleFartherMm: 0, patchy: 0 }
/** Patches of lost cartilage are about this large, mm. */
const PATCH_MM = 3.2
/** The margin lies this far inside the face's, and the cartilage reaches this deep into the bone that carries it. */
const INSIDE_MM = 0.45
const SUNK_MM = 0.6
const EDGE_RADIUS_MM = 0.25

/**
 * A shell on one bone's face of the joint, cut from the joint's own cylinder, not from the bone: its edge is a clean
 * ellipse whatever the bone does there. `bone` is the carrying bone's field, `of` tells which one.
 */
export function facetCartilage(
  joint: FacetJoint,
  bone: Field,
  of: 'superior' | 'inferior',
  { cartilageMm, patchy }: JointTissue = HEALTHY,
): Solid {
  const ellipse = jointEllipse(joint)
  const surface = jointSurface(joint)
  const sign = of === 'superior' ? 1 : -1
  const half = Math.min(joint.halfWidthMm, joint.halfHeightMm)
  const field: Field = (x, y, z) => {
    const aside = ellipse(x, y, z) + INSIDE_MM
    const share = aside < 0 ? Math.min(1, -aside / (0.45 * half)) : 0
    const whole = RIM_MM + (cartilageMm - RIM_MM) * Math.sqrt(share * (2 - share))
    const thick = patchy > 0 ? whole * (1 - patchy * worn(x, y, z)) : whole
    // Height over the bone's face.
    const height = joint.halfGapMm - sign * surface(x, y, z)
    const above = height - thick
    const below = -SUNK_MM - height
    const d = roundIntersection(above > below ? above : below, aside, EDGE_RADIUS_MM)
    // Where the face itself is cut away, nothing floats in the air.
    const off = bone(x, y, z) - cartilageMm - 0.2
    return off > d ? off : d
  }
  return { field, bounds: jointBounds(joint, 3) }
}

/** A sleeve round the joint, from one bone's margin to the other's. */
export function facetCapsule(
  joint: FacetJoint,
  upper: Field,
  lower: Field,
  { capsuleMm, capsuleFartherMm: farther }: JointTissue = HEALTHY,
): Solid {
  const { centre, up, inward, back, halfWidthMm, halfHeightMm } = joint
  const middle = addScaled(centre, inward, 0.8)
  const deep = 6.5 + farther
  const field: Field = (x, y, z) => {
    const dx = x - middle[0]
    const dy = y - middle[1]
    const dz = z - middle[2]
    const a = (dx * back[0] + dy * back[1] + dz * back[2]) / (halfWidthMm + 3.2 + farther)
    const b = (dx * up[0] + dy * up[1] + dz * up[2]) / (halfHeightMm + 3 + farther)
    const c = (dx * inward[0] + dy * inward[1] + dz * inward[2]) / deep
    const k0 = Math.sqrt(a * a + b * b + c * c)
    const around = (k0 - 1) * deep
    if (around > 3) return around
    const first = upper(x, y, z)
    const second = lower(x, y, z)
    const wrap = smoothUnion(first, second, 6) - capsuleMm
    let d = around > wrap ? around : wrap
    const bone = first < second ? first : second
    if (0.03 - bone > d) d = 0.03 - bone
    return d
  }
  return { field, bounds: jointBounds(joint, 8 + farther) }
}

/** Share of cartilage that is gone at a place when it is worn in patches: 0 whole to 2 bare. */
const worn: Field = (x, y, z) =>
  1 + Math.max(-1, Math.min(1, 2.2 * noise(x / PATCH_MM, y / PATCH_MM, z / PATCH_MM)))
