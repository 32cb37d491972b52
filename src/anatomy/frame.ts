// The one frame of the project. Patient axes are glTF's own: x = patient's left, y = cranial, z = anterior.
// Lengths are millimetres in code and metres in files. The origin is the centre of the L3 body.
import type { Vec3 } from '../math/vec3.ts'
import type { Side } from './levels.ts'

export const LEFT: Vec3 = [1, 0, 0]
export const RIGHT: Vec3 = [-1, 0, 0]
export const CRANIAL: Vec3 = [0, 1, 0]
export const ANTERIOR: Vec3 = [0, 0, 1]
export const POSTERIOR: Vec3 = [0, 0, -1]

export const METRES_PER_MM = 0.001

/** Unit vector away from the midline on that side. */
export const lateral = (side: Side): Vec3 => (side === 'left' ? LEFT : RIGHT)

/** +1 on the left, −1 on the right: the sign of x on that side. */
export const sideSign = (side: Side): 1 | -1 => (side === 'left' ? 1 : -1)

/**
 * From local waypoints (docs/medicine.md#waypoints: x lateral, y cranial, z dorsal, drawn for the right side; mm) to
 * patient axes relative to the same origin: right (x, y, z) → (−x, y, −z), left (x, y, z) → (x, y, −z).
 */
export const fromWaypoint = ([x, y, z]: Vec3, side: Side): Vec3 => [sideSign(side) * x, y, -z]
