// What shapes one lumbar vertebra: tables in mm and degrees, for the left half; the right one mirrors it.
// Frame: origin at the centre of the upper endplate, y along the body (cranial), z forward, x to the left.
import type { Vec3 } from '../../math/vec3.ts'
import type { EllipsoidParameters } from '../sdf/ellipsoid.ts'
import type { LoftAlongX, LoftAlongY, LoftAlongZ } from '../sdf/loft.ts'

export interface EndplateParameters {
  /** Depth of the hollow below the rim. */
  readonly hollowMm: number
  /** How far behind the middle the hollow is deepest. */
  readonly hollowBehindMm: number
  /** Share of the radius at which the ring apophysis begins. */
  readonly ringShare: number
  /** How far the ring stands above the porous plate inside it. */
  readonly ringStepMm: number
  /** Height of the rim above its mean plane, outward positive: front, front-side, side, back-side, back. */
  readonly rimMm: readonly number[]
  /** Radius that rounds the rim. */
  readonly edgeRadiusMm: number
}

export interface BodyParameters {
  /** Upper to lower endplate centre, along y. */
  readonly heightMm: number
  /** Tilt of the upper endplate in the frame, front higher. */
  readonly upperTiltDeg: number
  /** Tilt of the lower endplate against the upper one; positive: taller in front. */
  readonly wedgeDeg: number
  /** z of the lower endplate's centre. */
  readonly lowerCentreZMm: number
  /**
   * Radii from the middle axis, every 22.5° from the front to the back: upper rim, below it, waist, above the
   * lower rim, lower rim. The rims' rows hold for the outer 7 % of the height.
   */
  readonly outlineMm: readonly (readonly number[])[]
  readonly upper: EndplateParameters
  readonly lower: EndplateParameters
  /** Where only part of a body is drawn: y of a slanting cut at the back wall and at the front. */
  readonly slantCutMm?: readonly [back: number, front: number]
  /** Hollow of the basivertebral veins in the posterior wall: half-width, half-height, depth. */
  readonly veinHollowMm: Vec3
}

export interface SpinousParameters {
  /** [y, z] from which the outline's radii are measured. */
  readonly centreMm: readonly [number, number]
  /** Outline in the sagittal plane, every 30° from the front, over the top, to the back and below. */
  readonly outlineMm: readonly number[]
  /** Half-thickness: rows from the root to the tip, each at the lower border, the middle, the upper border. */
  readonly halfThicknessMm: readonly (readonly [number, number, number])[]
  /** z where the rows begin and end. */
  readonly rootZMm: number
  readonly tipZMm: number
  readonly edgeRadiusMm: number
  /** How far the tip stands to the left. */
  readonly tipAsideMm: number
}

export interface CanalParameters {
  /** z of the axis at the three heights. */
  readonly axisZMm: readonly number[]
  /** y of the highest and the lowest of the three sections. */
  readonly topMm: number
  readonly bottomMm: number
  /** Radii every 30° from the front to the back, three sections from the top down. */
  readonly outlineMm: readonly (readonly number[])[]
}

/** Widths in mm over which parts flow into each other. */
export interface BlendParameters {
  readonly pedicleToBodyMm: number
  readonly superiorProcessMm: number
  readonly parsMm: number
  readonly laminaMm: number
  readonly spinousMm: number
  readonly transverseMm: number
  readonly mamillaryMm: number
  readonly accessoryMm: number
  /** Of the facets' plates into the processes, and of the edges where the joint spaces cut them. */
  readonly facetPlateMm: number
  readonly facetEdgeMm: number
  readonly canalMm: number
}

export interface VertebraParameters {
  readonly body: BodyParameters
  /** From the body back: breadth is the pedicle's height, thickness its width. */
  readonly pedicle: LoftAlongZ
  /** From the pedicle up to the tip; breadth along the facet. */
  readonly superiorProcess: LoftAlongY
  /** From the pedicle down over the pars to the tip of the inferior process. */
  readonly inferiorProcess: LoftAlongY
  /** From the midline to the inferior process; breadth is the lamina's height. */
  readonly lamina: LoftAlongX
  /** From the pedicle to the tip; breadth is its height. */
  readonly transverseProcess: LoftAlongX
  readonly spinousProcess: SpinousParameters
  readonly mamillary: EllipsoidParameters
  readonly accessory: EllipsoidParameters
  readonly canal: CanalParameters
  /** Clears the notch below the pedicle where the canal's wall would bridge it. */
  readonly inferiorNotch?: EllipsoidParameters
  /** y below which the joint above does not hollow this bone, and above which the joint below does not face it. */
  readonly upperFacetFloorMm: number
  readonly lowerFacetCeilingMm: number
  readonly blend: BlendParameters
}
