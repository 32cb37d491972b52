// What `npm run models` solves for one body: its nerves, targets and landmarks, and how the typical body's meshes move
// to it. mm, patient axes.
import type { Affine } from '../math/affine.ts'
import type { Vec3 } from '../math/vec3.ts'
import type { TreatedNerve } from './innervation.ts'
import type { LumbarVertebra, SideSuffix, Vertebra } from './levels.ts'
import type { StructureId } from './structures.ts'

/** A vertebra's own axes: origin at the centre of its upper endplate, y along the body, z forward. */
export interface VertebraFrame {
  readonly originMm: Vec3
  readonly xUnit: Vec3
  readonly yUnit: Vec3
  readonly zUnit: Vec3
}

/** A point on the surface of a structure where a leader line may end, and the outward direction there. */
export interface Anchor {
  readonly pointMm: Vec3
  readonly outwardUnit: Vec3
}

/** The dog that an oblique X-ray shows [scottie2012]: closed lines on the bone, seen 25° from behind on its side. */
export interface ScottieDog {
  /** From the tip of the nose (transverse process) over the ear (superior articular process) round the dog. */
  readonly outline: readonly Vec3[]
  /** The ring of the pedicle. */
  readonly eye: readonly Vec3[]
}

/**
 * Stations along a treated nerve. Medial branches carry P1…P6 (docs/medicine.md#course): P1 crosses the upper border
 * of the transverse-process root, P3 is mid-neck, P5 lies under the mamillo-accessory ligament. The L5 dorsal
 * ramus carries Q1 (enters the ala groove), Q2 (block target) and Q3 (caudal edge of the S1 process).
 */
export type CourseStation = 'P1' | 'P2' | 'P3' | 'P4' | 'P5' | 'P6' | 'Q1' | 'Q2' | 'Q3'

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

/** The base nodes that a body keeps, carried along by one map of mm. */
export interface MovedNodes {
  readonly nodes: 'all' | readonly string[]
  readonly map: Affine
}

/** Soft tissue: above the higher y the upper map, below the lower one the lower map, a smooth mix between. */
export interface MovedSoft {
  readonly upper: Affine
  readonly lower: Affine
  readonly betweenYMm: readonly [number, number]
}

export interface SolvedNerve {
  readonly parent?: { readonly id: string; readonly atMm: number }
  /** x, y, z, radius for each point, flat. */
  readonly points: readonly number[]
  readonly stationsMm?: Readonly<Partial<Record<CourseStation, number>>>
}

export type SolvedTarget = Omit<Target, 'nerve'>

export interface SolvedLandmarks {
  readonly frames: Readonly<Record<Vertebra, VertebraFrame>>
  readonly anchors: Readonly<Partial<Record<StructureId, Anchor>>>
  readonly scottie: Readonly<Record<`${LumbarVertebra}.${SideSuffix}`, ScottieDog>>
  /** Skin of the back in the midline: [y, z] pairs from caudal to cranial. */
  readonly skinProfile: readonly (readonly [number, number])[]
}

/** A body's file `models/bodies/<id>.json`. */
export interface SolvedBody {
  /** Null: the base nodes stay where they are. Nodes in the body's own model file are never moved. */
  readonly moved: MovedNodes | null
  readonly soft: MovedSoft | null
  readonly nerves: Readonly<Record<string, SolvedNerve>>
  readonly targets: Readonly<Record<string, SolvedTarget>>
  readonly landmarks: SolvedLandmarks
}
