// Keeps neighbours apart: what two bones would share is divided evenly between them. mm.
import type { Bounds, Field } from '../field.ts'
import { distanceToBounds } from '../sdf/bounds.ts'

/** Least distance between neighbouring bones outside their joints, with a margin for the fields' inexactness. */
export const CLEARANCE_MM = 1

/**
 * `own` without the points that lie nearer to `other` than `gapMm` beyond their own depth. Done to both bones, it
 * leaves `gapMm` between them: the difference of two distances grows by at most two along each mm.
 */
export function keptClear(own: Field, other: Field, otherBounds: Bounds, gapMm = CLEARANCE_MM): Field {
  return (x, y, z) => {
    const d = own(x, y, z)
    const far = distanceToBounds(otherBounds, x, y, z)
    // (d − other + gap) / 2 exceeds d only where other < gap − d.
    if (far >= gapMm - d) return d
    const shared = (d - other(x, y, z) + gapMm) / 2
    return shared > d ? shared : d
  }
}
