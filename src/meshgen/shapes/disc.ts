// An intervertebral disc: fills the room between two endplates and bulges a little. mm, in the lower bone's frame.
import { addScaled, normalize, sub, type Vec3 } from '../../math/vec3.ts'
import type { Field, Solid } from '../field.ts'
import { noise } from '../sdf/noise.ts'
import { roundIntersection } from '../sdf/operators.ts'
import { mirroredOutline } from '../sdf/outline.ts'

export interface DiscShape {
  /** Rim outlines of the endplates that face the disc: radii from the front to the back. */
  readonly upperOutlineMm: readonly number[]
  readonly lowerOutlineMm: readonly number[]
  /** Centre and outward normal of the upper bone's lower endplate, in the lower bone's frame. */
  readonly upperCentre: Vec3
  readonly upperNormal: Vec3
  /** Both bones' bodies in the lower bone's frame. */
  readonly upperBody: Field
  readonly lowerBody: Field
  readonly bulgeMm?: number | undefined
}

/** How far the free border stands beyond the rims; less at the back, where the canal is. */
const BULGE_MM = 1.3
/** How deep the disc reaches into the hollows of the endplates. */
const INTO_HOLLOW_MM = 2.6
const RIM_SHARE = 0.985

export function disc(shape: DiscShape): Solid {
  const mean = shape.lowerOutlineMm.map((r, i) => RIM_SHARE * 0.5 * (r + shape.upperOutlineMm[i]!))
  const outline = mirroredOutline(mean)
  const { bulgeMm = BULGE_MM } = shape
  const [, cy, cz] = shape.upperCentre
  const up = normalize(shape.upperNormal)
  const height = cy
  const field: Field = (x, y, z) => {
    // Share of the height between the two planes, along the lower bone's y.
    const ceiling = cy - ((z - cz) * up[2]) / up[1]
    const share = ceiling > 0.5 ? y / ceiling : 0.5
    const clamped = share < 0 ? 0 : share > 1 ? 1 : share
    const dz = z - clamped * cz
    const middle = 2 * clamped - 1
    const front = dz / (Math.sqrt(x * x + dz * dz) + 0.1)
    const bulge = bulgeMm * (0.68 + 0.32 * front) * (1 - middle * middle)
    // Lamellae of the annulus: shallow rings that lean one way and the other by turns.
    const angle = Math.atan2(x, dz)
    const lamella = 0.09 * Math.sin(9 * y + 2.2 * Math.sin(7 * angle)) * (1 - middle * middle)
    const wave = 0.16 * noise(x / 7, y / 5, z / 7)
    const side = outline(dz, x) - bulge - lamella - wave
    const above = (y - ceiling) * up[1]
    const end = (above > -y ? above : -y) - INTO_HOLLOW_MM
    let d = roundIntersection(side, end, 1)
    const near = Math.min(shape.upperBody(x, y, z), shape.lowerBody(x, y, z))
    // A hair's breadth off the bone, so that the two surfaces do not flicker through each other.
    if (0.04 - near > d) d = 0.04 - near
    return d
  }
  const widest = Math.max(...mean) + 2.5
  const drop = widest * Math.abs(up[2] / up[1])
  const tip = addScaled(shape.upperCentre, up, INTO_HOLLOW_MM)
  const shift = sub(tip, [0, 0, 0])[2]
  return {
    field,
    bounds: {
      min: [-widest, -INTO_HOLLOW_MM - 1, -widest + Math.min(0, shift)],
      max: [widest, height + drop + INTO_HOLLOW_MM + 1, widest + Math.max(0, shift)],
    },
  }
}
