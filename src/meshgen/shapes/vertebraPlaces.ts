// Where things are on a vertebra, from its parameters: seeds for nerves and labels, left side, in its own frame. mm.
import { add, addScaled, scale, type Vec3 } from '../../math/vec3.ts'
import { naturalSpline, splineAt } from '../sdf/spline.ts'
import { type FacetJoint, jointPoint } from './facetJoint.ts'
import type { VertebraParameters } from './vertebraParameters.ts'

export interface VertebraPlaces {
  readonly sapTpJunction: Vec3
  readonly mamilloAccessoryNotch: Vec3
  readonly mamillary: Vec3
  readonly accessory: Vec3
  readonly tpTip: Vec3
  readonly pedicleCentre: Vec3
  readonly foramen: Vec3
  readonly upperFacetCentre: Vec3
  readonly lowerFacetCentre: Vec3
  readonly upperFacetMargin: Vec3
  readonly lowerFacetMargin: Vec3
  readonly laminaCentre: Vec3
  readonly spinousTip: Vec3
}

/** A column's value at a share of the loft's length. */
export const columnAt = (column: readonly number[], share: number): number => {
  const spline = naturalSpline(column)
  return splineAt(spline, share * spline.pieces)
}

/** Centre of a transverse process's section at x, held to the ends. */
function transverseAt(
  p: VertebraParameters,
  x: number,
): { y: number; z: number; half: number; thick: number } {
  const { transverseProcess: tp } = p
  const share = (x - tp.fromMm) / (tp.toMm - tp.fromMm)
  return {
    y: columnAt(tp.yMm, share),
    z: columnAt(tp.zMm, share),
    half: columnAt(tp.halfBreadthMm, share),
    thick: columnAt(tp.halfThicknessMm, share),
  }
}

export function vertebraPlaces(p: VertebraParameters, upper: FacetJoint, lower: FacetJoint): VertebraPlaces {
  const { pedicle, superiorProcess: sap, transverseProcess: tp, lamina } = p
  const pedicleMiddle = 0.6
  const pedicleCentre: Vec3 = [
    columnAt(pedicle.xMm, pedicleMiddle),
    columnAt(pedicle.yMm, pedicleMiddle),
    pedicle.fromMm + pedicleMiddle * (pedicle.toMm - pedicle.fromMm),
  ]
  const root = transverseAt(p, tp.fromMm + 5)
  const sapShare = (root.y + root.half - sap.fromMm) / (sap.toMm - sap.fromMm)
  const sapX = columnAt(sap.xMm, sapShare)
  const sapZ = columnAt(sap.zMm, sapShare)
  const sapThick = columnAt(sap.halfThicknessMm, sapShare)
  const mamillary = add(p.mamillary.centreMm, [
    0.75 * p.mamillary.halfAxesMm[0],
    0,
    -0.65 * p.mamillary.halfAxesMm[2],
  ])
  const accessory = add(p.accessory.centreMm, [0, 0, -p.accessory.halfAxesMm[2]])
  const between = scale(add(p.mamillary.centreMm, p.accessory.centreMm), 0.5)
  const tip = transverseAt(p, tp.toMm)
  const lowest = pedicleCentre[1] - columnAt(pedicle.halfBreadthMm, pedicleMiddle)
  const spine = p.spinousProcess
  const spinousTip: Vec3 = [
    spine.tipAsideMm,
    spine.centreMm[0],
    spine.centreMm[1] - spine.outlineMm[spine.outlineMm.length / 2]!,
  ]
  return {
    sapTpJunction: [sapX + sapThick + 1, root.y + root.half, sapZ + 2],
    mamilloAccessoryNotch: addScaled(between, [0.35, 0, -0.94], 1.5),
    mamillary,
    accessory,
    tpTip: [tp.toMm, tip.y, tip.z],
    pedicleCentre,
    foramen: [pedicleCentre[0] - 1, lowest - 5, pedicleCentre[2] - 1],
    upperFacetCentre: upper.centre,
    lowerFacetCentre: lower.centre,
    upperFacetMargin: jointPoint(upper, 1.05, 0),
    lowerFacetMargin: jointPoint(lower, 1.05, 0),
    laminaCentre: [
      lamina.toMm / 2,
      columnAt(lamina.yMm, 0.5),
      columnAt(lamina.zMm, 0.5) - columnAt(lamina.halfThicknessMm, 0.5),
    ],
    spinousTip,
  }
}
