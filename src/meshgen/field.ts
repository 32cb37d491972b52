// The contract between those who shape the spine and those who mesh it. Lengths in mm, patient axes.

import type { LumbarVertebra, SideSuffix, Vertebra } from '../anatomy/levels.ts'
import type { VertebraFrame } from '../anatomy/solvedBody.ts'
import type { BoneId, DiscId, FacetId, IliumId } from '../anatomy/structures.ts'
import type { Vec3 } from '../math/vec3.ts'

/**
 * Signed distance at a point: negative inside, 0 on the surface. Within 3 mm of the surface its gradient has length
 * 1 ± 0.25; farther out it may under-estimate but never over-estimates by more than a tenth.
 */
export type Field = (x: number, y: number, z: number) => number

export interface Bounds {
  readonly min: Vec3
  readonly max: Vec3
}

/** A closed solid. */
export interface Solid {
  readonly field: Field
  readonly bounds: Bounds
}

export interface BoneShape extends Solid {
  readonly id: BoneId
  /** The same bone without surface roughness: for curvature tint. */
  readonly smoothField: Field
  /** Index into partsOfBone(id) of the region a surface point belongs to. */
  readonly partAt: (x: number, y: number, z: number) => number
}

export interface FacetShape {
  readonly id: FacetId
  /** Cartilage on the inferior process of the upper bone, and on the superior process of the lower bone. */
  readonly upperCartilage: Solid
  readonly lowerCartilage: Solid
  readonly capsule: Solid
}

/** Seeds: points near the surface that nerves, targets and labels start from; meshgen projects them on the field. */
export interface SideSeeds {
  /** Corner where the lateral surface of the SAP meets the upper border of the transverse-process root (P1). */
  readonly sapTpJunction: Vec3
  /** Posterior margin of the SAP, between mamillary and accessory process: the notch under the ligament (P5). */
  readonly mamilloAccessoryNotch: Vec3
  readonly mamillary: Vec3
  readonly accessory: Vec3
  readonly tpTip: Vec3
  readonly pedicleCentre: Vec3
  /** Middle of the foramen below this vertebra's pedicle. */
  readonly foramen: Vec3
  /** Centre of the joint space this vertebra's SAP takes part in (the joint above), and of its IAP (joint below). */
  readonly upperFacetCentre: Vec3
  readonly lowerFacetCentre: Vec3
  /** Where the joint line of those two joints opens laterally and posteriorly (capsule, twigs end there). */
  readonly upperFacetMargin: Vec3
  readonly lowerFacetMargin: Vec3
  readonly laminaCentre: Vec3
}

/** Sacrum, one side: the groove between S1 SAP and ala, and the points along it. */
export interface SacralSeeds {
  readonly grooveTop: Vec3
  readonly grooveMiddle: Vec3
  /** Caudal edge of the S1 SAP, where the L5 dorsal ramus divides (Q3). */
  readonly sapCaudalEdge: Vec3
  readonly upperFacetCentre: Vec3
  readonly upperFacetMargin: Vec3
}

export interface SpineShape {
  readonly bones: readonly BoneShape[]
  readonly discs: readonly (Solid & { readonly id: DiscId })[]
  readonly facets: readonly FacetShape[]
  readonly ilia: readonly (Solid & { readonly id: IliumId })[]
  readonly frames: Readonly<Record<Vertebra, VertebraFrame>>
  readonly seeds: Readonly<Record<`${LumbarVertebra | 'T12'}.${SideSuffix}`, SideSeeds>>
  readonly sacralSeeds: Readonly<Record<SideSuffix, SacralSeeds>>
  readonly spinousTips: Readonly<Record<LumbarVertebra | 'T12', Vec3>>
}
