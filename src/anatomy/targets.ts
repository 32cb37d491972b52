// Where the block needle and the heat cannula go for each of the 14 treated nerves, as `npm run models` solved
// them on this page's body (docs/medicine.md#targets). mm, patient axes.
import type { Vec3 } from '../math/vec3.ts'
import type { TreatedNerve } from './innervation.ts'
import { pageBody } from './pageBody.ts'

/** A half-space that fluid stays in: points with (p − pointMm)·inwardUnit ≥ 0. */
export interface ClipPlane {
  readonly pointMm: Vec3
  readonly inwardUnit: Vec3
}

/**
 * Room that the default block volume (0.5 mL) takes: an ellipsoid on the bone, long axis along the nerve, thin
 * axis along the bone's normal, cut at the intertransverse plane. Illustrative (half-axes 12 × 8 × 4 mm).
 */
export interface SpreadVolume {
  readonly centreMm: Vec3
  readonly axes: readonly [Vec3, Vec3, Vec3]
  readonly halfAxesMm: Vec3
  readonly clip: readonly ClipPlane[]
}

export interface BlockTarget {
  /** The needle's tip: on bone at P3 (L5: Q2). */
  readonly targetMm: Vec3
  /** Where the straight path meets the skin. */
  readonly entryMm: Vec3
  /** Angle of the path to the sagittal plane, seen along the axis of the spine; positive from lateral. */
  readonly obliqueDeg: number
  readonly volume: SpreadVolume
}

export interface RfTarget {
  /** The bare tip: its point, and the end of the insulation. Its point and length touch bone beside the nerve. */
  readonly lineMm: readonly [Vec3, Vec3]
  readonly entryMm: Vec3
  /** Angle of the shaft below the upper endplate plane of the crossed vertebra (published 34–49°). */
  readonly caudalDeg: number
  /** Angle of the shaft to the parasagittal plane (published 29–47°, printed, not gated). */
  readonly lateralDeg: number
  /** Angle between the bare tip and the nerve beside it; at most 15°. */
  readonly angleToNerveDeg: number
}

export interface Target {
  readonly nerve: TreatedNerve
  readonly block: BlockTarget
  readonly rf: RfTarget
}

/** The solved targets of a treated nerve. Throws when the committed data lack them. */
export function target(nerve: TreatedNerve): Target {
  const found = pageBody().targets[nerve]
  if (!found) throw new Error(`targets: no solved target for "${nerve}"; run npm run models`)
  return { nerve, ...found }
}
