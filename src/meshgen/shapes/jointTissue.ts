// Cartilage of the facets and the capsule of the joint. mm, in one frame for both bones.
import { addScaled } from '../../math/vec3.ts'
import type { Field, Solid } from '../field.ts'
import { smoothUnion } from '../sdf/operators.ts'
import { type FacetJoint, jointBounds, jointEllipse, jointSurface } from './facetJoint.ts'

/** Mean thickness of facet cartilage is about 0.8 mm; full in the middle, thin at the margin. */
const CARTILAGE_MM = 0.88
const CAPSULE_MM = 0.9

/** A shell on one bone's face of the joint. `bone` is that bone's field, `inferior` tells the upper bone. */
export function facetCartilage(joint: FacetJoint, bone: Field, of: 'superior' | 'inferior'): Solid {
  const ellipse = jointEllipse(joint)
  const surface = jointSurface(joint)
  const sign = of === 'superior' ? 1 : -1
  const half = Math.min(joint.halfWidthMm, joint.halfHeightMm)
  const field: Field = (x, y, z) => {
    const aside = ellipse(x, y, z) - 0.2
    const depth = aside < 0 ? Math.min(1, -aside / (0.45 * half)) : 0
    const thick = CARTILAGE_MM * Math.sqrt(depth * (2 - depth))
    const own = bone(x, y, z)
    // Only the side of the bone that faces the joint.
    const facing = -(sign * surface(x, y, z)) - 0.02
    const behind = -facing - 4
    let d = own - thick
    if (aside > d) d = aside
    if (0.03 - own > d) d = 0.03 - own
    if (facing > d) d = facing
    if (behind > d) d = behind
    return d
  }
  return { field, bounds: jointBounds(joint, 3) }
}

/** A sleeve round the joint, from one bone's margin to the other's. */
export function facetCapsule(joint: FacetJoint, upper: Field, lower: Field): Solid {
  const { centre, up, inward, back, halfWidthMm, halfHeightMm } = joint
  const middle = addScaled(centre, inward, 0.8)
  const field: Field = (x, y, z) => {
    const dx = x - middle[0]
    const dy = y - middle[1]
    const dz = z - middle[2]
    const a = (dx * back[0] + dy * back[1] + dz * back[2]) / (halfWidthMm + 3.2)
    const b = (dx * up[0] + dy * up[1] + dz * up[2]) / (halfHeightMm + 3)
    const c = (dx * inward[0] + dy * inward[1] + dz * inward[2]) / 6.5
    const k0 = Math.sqrt(a * a + b * b + c * c)
    const around = (k0 - 1) * 6.5
    if (around > 3) return around
    const first = upper(x, y, z)
    const second = lower(x, y, z)
    const wrap = smoothUnion(first, second, 6) - CAPSULE_MM
    let d = around > wrap ? around : wrap
    const bone = first < second ? first : second
    if (0.03 - bone > d) d = 0.03 - bone
    return d
  }
  return { field, bounds: jointBounds(joint, 8) }
}
