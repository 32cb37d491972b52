// Where things are on the sacrum: the groove of the L5 dorsal ramus, and its regions. mm, in the S1 frame, left side.

import { partsOfBone } from '../../anatomy/structures.ts'
import { add, type Vec3 } from '../../math/vec3.ts'
import { type FacetJoint, jointPoint } from './facetJoint.ts'
import type { SacrumParameters } from './sacrumParameters.ts'
import type { SacrumParts } from './sacrumSolid.ts'
import { columnAt } from './vertebraPlaces.ts'

export interface SacrumPlaces {
  readonly grooveTop: Vec3
  readonly grooveMiddle: Vec3
  readonly sapCaudalEdge: Vec3
  readonly upperFacetCentre: Vec3
  readonly upperFacetMargin: Vec3
}

export function sacrumPlaces(p: SacrumParameters, joint: FacetJoint): SacrumPlaces {
  const { superiorProcess: sap } = p
  const beside = (share: number, out: number, forward: number): Vec3 => [
    columnAt(sap.xMm, share) + columnAt(sap.halfThicknessMm, share) + out,
    sap.fromMm + share * (sap.toMm - sap.fromMm),
    columnAt(sap.zMm, share) + forward,
  ]
  return {
    grooveTop: beside(0.62, 2.5, 5),
    grooveMiddle: beside(0.5, 3, -1),
    sapCaudalEdge: add(beside(0.2, 1.5, -6), [0, 0, 0]),
    upperFacetCentre: joint.centre,
    upperFacetMargin: jointPoint(joint, 1.05, 0),
  }
}

/** Index into `partsOfBone('bone.sacrum')`: S1 body, S1 superior process, ala, or the rest. */
export function sacralPartIndexAt(
  p: SacrumParameters,
  parts: SacrumParts,
): (x: number, y: number, z: number) => number {
  const names = partsOfBone('bone.sacrum')
  const body = names.indexOf('bone.S1.body')
  const sides = (part: 'sap' | 'ala'): Record<'L' | 'R', number> => ({
    L: names.indexOf(`bone.S1.${part}.L`),
    R: names.indexOf(`bone.S1.${part}.R`),
  })
  const sap = sides('sap')
  const ala = sides('ala')
  const { superiorProcess, ventralForamina } = p
  const alaFloor = (ventralForamina[0]?.centreMm[1] ?? -30) + 2
  return (x, y, z) => {
    const side = x >= 0 ? 'L' : 'R'
    const ax = Math.abs(x)
    const atSap = parts.superiorProcess.field(ax, y, z)
    if (atSap < 0.8 && y > superiorProcess.fromMm + 5) return sap[side]
    const atBody = parts.body.field(ax, y, z)
    const atSlab = parts.slab.field(ax, y, z)
    if (y > alaFloor && atBody < 1.2 && atBody < atSlab + 1.5) return body
    if (y > alaFloor && ax > 17) return ala[side]
    return 0
  }
}
