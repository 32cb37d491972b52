// What shapes the sacrum: tables in mm and degrees, for the left half; the right one mirrors it.
// Frame: origin at the centre of the S1 endplate, y its normal (cranial), z forward, x to the left.
import type { EllipsoidParameters } from '../sdf/ellipsoid.ts'
import type { LoftAlongY, LoftAlongZ } from '../sdf/loft.ts'
import type { BodyParameters } from './vertebraParameters.ts'

/** The fused mass as a slab between a ventral and a dorsal face. */
export interface SacralSlabParameters {
  /** y of the first and the last row of the tables; rows between are evenly spaced. */
  readonly topMm: number
  readonly bottomMm: number
  /** z of the faces: a row per height, columns at even shares of the half-width from the midline to the edge. */
  readonly ventralMm: readonly (readonly number[])[]
  readonly dorsalMm: readonly (readonly number[])[]
  /** Half-width per row, halfway between the faces, and its growth per mm towards the front. */
  readonly halfWidthMm: readonly number[]
  readonly widthPerMm: readonly number[]
  readonly edgeRadiusMm: number
  /** Upper border of the ala: y at z = −15 every 10 mm from x = 15, and its fall per mm towards the front. */
  readonly alaTopMm: readonly number[]
  readonly alaFallPerMm: readonly number[]
  readonly alaEdgeRadiusMm: number
  /** y of the transverse lines where the bodies have fused, and how far they stand out of the ventral face. */
  readonly fusionLineMm: readonly number[]
  readonly fusionRidgeMm: number
}

export interface SacrumBlends {
  readonly bodyMm: number
  readonly superiorProcessMm: number
  readonly crestMm: number
  readonly canalMm: number
  readonly ventralForamenMm: number
  readonly dorsalForamenMm: number
  readonly facetPlateMm: number
  readonly facetEdgeMm: number
  readonly coccyxMm: number
}

export interface SacrumParameters {
  readonly body: BodyParameters
  readonly slab: SacralSlabParameters
  readonly superiorProcess: LoftAlongY
  readonly mamillary: EllipsoidParameters
  readonly upperFacetFloorMm: number
  /** Breadth from front to back, thickness to the sides. */
  readonly medianCrest: LoftAlongY
  /** Spinous tubercles of the median crest, and the horns that flank the hiatus. */
  readonly medianTubercles: readonly EllipsoidParameters[]
  readonly horn: EllipsoidParameters
  /** Breadth to the sides. */
  readonly canal: LoftAlongY
  /** The gap between the S1 superior processes, above the lamina. */
  readonly upperNotch: EllipsoidParameters
  /** The open end of the canal on the dorsal side. */
  readonly hiatus: LoftAlongY
  readonly ventralForamina: readonly EllipsoidParameters[]
  readonly dorsalForamina: readonly EllipsoidParameters[]
  readonly coccyx: LoftAlongY
  readonly coccyxTip: LoftAlongZ
  readonly blend: SacrumBlends
}
