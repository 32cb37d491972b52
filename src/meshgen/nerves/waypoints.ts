// Waypoints of the nerves' course, local: x lateral, y cranial, z dorsal, mm, right side, origin at P1. Illustrative
// defaults fitted to published facts, not measured: docs/medicine.md#waypoints.
import type { NerveLevel } from '../../anatomy/levels.ts'
import type { Vec3 } from '../../math/vec3.ts'

/** Where the dorsal ramus divides; its height on a level is that level's own, below. */
export const P0: Vec3 = [-1, 3.5, -3]
/** Middle of the neck: the block's target. */
export const P3: Vec3 = [1.4, -3, 3.5]
/** Under the mamillo-accessory ligament. */
export const P5: Vec3 = [0.6, -6, 7]
/** Round the corner, onto the lamina. */
export const P6: Vec3 = [-2.5, -8, 9]
/** Into multifidus, and on towards the midline. */
export const P8: Vec3 = [-12, -15, 18]
export const P9: Vec3 = [-20, -14, 20]

/**
 * Height of the dorsal ramus' division above the transverse-process root, mm [shuang2015]. The abstract does not say
 * whether its level number is the nerve or the vertebra (3.38 ± 1.24 for L4, 1.87 ± 0.88 for L5): the L4 nerve, which
 * crosses L5, is set where both readings hold. T11 and T12 take the mean of the upper levels.
 */
export const DIVISION_HEIGHT_MM: Readonly<Record<Exclude<NerveLevel, 'L5'>, number>> = {
  T11: 3.5,
  T12: 3.5,
  L1: 3.55,
  L2: 3.55,
  L3: 3.45,
  L4: 2.45,
}
