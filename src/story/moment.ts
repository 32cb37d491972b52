// A Moment: all that can be seen, heard or read at one time of one plan. Pure data, mm and patient axes.
import type { Body } from '../anatomy/body.ts'
import type { Joint, LumbarVertebra, SideSuffix } from '../anatomy/levels.ts'
import type { PainPath } from '../anatomy/painPath.ts'
import type { ClipPlane } from '../anatomy/solvedBody.ts'
import type { NerveId } from '../anatomy/structures.ts'
import type { Vec3 } from '../math/vec3.ts'
import type { CaptureC } from '../physics/heatLevels.ts'
import type { HeatLesion, IsothermShape } from './heatLesion.ts'
import type { PlannedStep } from './plannedStep.ts'
import type { Audience } from './script.ts'

/** Where the guided camera looks: at `targetMm`, from the direction `fromUnit`, so that `heightMm` × `widthMm` fit. */
export interface CameraPose {
  readonly targetMm: Vec3
  /** From the target towards the eye. */
  readonly fromUnit: Vec3
  readonly upUnit: Vec3
  readonly heightMm: number
  readonly widthMm: number
}

/**
 * How each structure looks: four numbers per structure, in the order of STRUCTURES, each 0…1.
 * presence: 0 not drawn, 1 drawn. ghost: 0 solid, 1 edge only. emphasis: belongs to what is told now (a nerve
 * gets its gold and ink outline, a bone part its warm light). chosen: the reader's own joint, green.
 */
export const LOOK_CHANNELS = ['presence', 'ghost', 'emphasis', 'chosen'] as const
export type LookChannel = (typeof LOOK_CHANNELS)[number]
export type Looks = Float32Array

/** A structure of the body, or a thing of the pack's own: what can be named, lit and spoken of. */
export type Subject = string

/** How a tool is drawn: bare steel, a shaft insulated down to its bare tip, or a pale ghost of what is not done. */
export type ToolForm = 'needle' | 'cannula' | 'ghost'

export interface ToolPose {
  readonly key: string
  /** Which of the pack's tools it is. */
  readonly kind: string
  readonly form: ToolForm
  /** What it is for: one of the plan's subjects. */
  readonly nerve: string
  readonly tipMm: Vec3
  /** From the tip towards the hub. */
  readonly hubUnit: Vec3
  readonly outerDiameterMm: number
  readonly lengthMm: number
  /** Bare, heating length behind the tip; 0 for a needle. */
  readonly activeTipMm: number
  readonly opacity: number
}

/** Fluids that are drawn, each in its own way. */
export const FLUIDS = ['contrast', 'anaesthetic'] as const
export type FluidKind = (typeof FLUIDS)[number]

/** Fluid around a nerve: an ellipsoid on the bone, cut by its planes (and, when drawn, by the bone itself). */
export interface FluidVolume {
  readonly key: string
  readonly kind: FluidKind
  readonly nerve: NerveId
  readonly centreMm: Vec3
  readonly axes: readonly [Vec3, Vec3, Vec3]
  readonly halfAxesMm: Vec3
  readonly clip: readonly ClipPlane[]
  readonly opacity: number
}

/** A small vein beside the nerve that carries dye away : `washed` runs 0…1 as the dye leaves. */
export interface VesselWash {
  readonly nerve: NerveId
  readonly opacity: number
  readonly washed: number
}

/** Pain on its way up from a joint along one nerve. Arc lengths are along its path, from the joint. */
export interface SignalFlow {
  readonly key: string
  readonly nerve: NerveId
  readonly joint: Joint
  readonly path: PainPath
  /** Where each chevron is. */
  readonly chevronsMm: readonly number[]
  /** Where a block or a lesion stops it; null when it runs through to the end. */
  readonly stoppedAtMm: number | null
  readonly opacity: number
}

/** Electrical test pulses at the tip: rings that swell; `answer` shows what twitches or aches. */
export interface TestPulses {
  readonly nerve: NerveId
  readonly atMm: Vec3
  readonly kind: 'sensory 50 Hz' | 'motor 2 Hz'
  readonly phase: number
  readonly opacity: number
}

export interface LesionView {
  readonly nerve: NerveId
  readonly tipMm: Vec3
  readonly hubUnit: Vec3
  /** Outlines of the highest temperature reached; the coagulated spot stays when the heat has gone. */
  readonly reached: readonly IsothermShape[]
  /** 1 while hot, 0 when cold: hot contours fade, the 51 °C outline stays as the lesion. */
  readonly heat: number
  readonly opacity: number
  /** The generator's clock for this lesion: its fields are the plan's timeline at this time. */
  readonly clockS: number
}

/** What has been done to a treated nerve by this time; each 0…1. */
export interface NerveState {
  readonly nerve: NerveId
  /** Where along it the lesion is, or will be, mm from its beginning. */
  readonly lesionMm: number
  readonly numb: number
  readonly heated: number
  /** Fibres beyond the lesion fade. */
  readonly faded: number
  /** Sprouts along the old sheath: 0 none, 1 back at the joint. */
  readonly regrown: number
}

/** Temperatures at evenly spaced clock times, s from switching on. */
export interface TemperatureCurve {
  readonly clockS: readonly number[]
  readonly tempC: readonly number[]
}

export interface GeneratorReading {
  readonly nerve: NerveId
  readonly tipTempC: number
  readonly setTempC: number
  readonly atTempS: number
  readonly heatS: number
  /** Which of the nerve's lesions this is: 0, 1, 2. */
  readonly turn: number
  readonly clockS: number
  readonly impedanceOhm: number
  readonly powerW: number
  /** At the nerve beside the tip: now, and over the generator's whole clock. */
  readonly nerveTempC: number
  readonly nerveCurve: TemperatureCurve
  /** Length of nerve that has been at least so hot, mm. */
  readonly insideMm: Readonly<Record<CaptureC, number>>
  readonly opacity: number
}

/** What a label's second line says; the words are the catalogue's. */
export type LabelDetail =
  | { readonly kind: 'plain' }
  | { readonly kind: 'on bone'; readonly vertebra: string }
  | { readonly kind: 'next' }
  | { readonly kind: 'side'; readonly side: SideSuffix }
  | { readonly kind: 'not treated' }
  | { readonly kind: 'mm away'; readonly distanceMm: number }
  | { readonly kind: 'temperature'; readonly tempC: number }
  | { readonly kind: 'length mm'; readonly lengthMm: number }

export interface Label {
  readonly key: string
  readonly subject: Subject
  readonly anchorMm: Vec3
  readonly detail: LabelDetail
  /** Lower comes first when room is short. */
  readonly rank: number
  readonly opacity: number
}

/** Small drawings that stand for what lies outside the spine. */
export const INSETS = [
  'prone body',
  'treatment room',
  'pain pathway',
  'leg',
  'nerve fibre',
  'lateral view',
] as const
export type InsetKind = (typeof INSETS)[number]

export interface Inset {
  readonly kind: InsetKind
  /** Fade, 0…1. */
  readonly opacity: number
  /** Progress of the drawing's own small story, 0…1; the treatment room has a second view, 1…2. */
  readonly progress: number
}

/** A step told on paper: the stage becomes the work area. */
export const WORK_AREAS = [
  'ready',
  'homeTest',
  'homeHeat',
  'diary',
  'decision',
  'icons100',
  'redflags',
  'timeline',
  'cards',
] as const
export type WorkAreaKind = (typeof WORK_AREAS)[number]

export interface WorkArea {
  readonly kind: WorkAreaKind
  readonly opacity: number
  readonly progress: number
}

/** The oblique X-ray stand-in: the Scottie dog traced over the true bone. */
export interface ScottieTrace {
  readonly vertebra: LumbarVertebra
  readonly side: SideSuffix
  /** How much of the outline is drawn, 0…1. */
  readonly traced: number
  readonly opacity: number
}

/** Skin as a thin sheet around where a needle enters. */
export interface SkinPatch {
  readonly centreMm: Vec3
  readonly radiusMm: number
  /** Where the needle is going: a window opens along its way. */
  readonly towardMm: Vec3
  /** How far that window is open, 0…1. */
  readonly opened: number
  /** Height of the wheal raised by skin numbing. */
  readonly whealMm: number
  readonly opacity: number
}

export interface Moment {
  readonly t: number
  /** Whose places these are. */
  readonly body: Body
  readonly step: PlannedStep
  /** Share of the step that has passed, 0…1. */
  readonly progress: number
  /** Index of the sentence that is on, for each audience. */
  readonly sentence: Readonly<Record<Audience, number>>
  readonly camera: CameraPose
  readonly looks: Looks
  readonly tools: readonly ToolPose[]
  readonly fluids: readonly FluidVolume[]
  readonly vessel: VesselWash | null
  readonly signals: readonly SignalFlow[]
  readonly testPulses: TestPulses | null
  readonly lesions: readonly LesionView[]
  /** The plan's own: where the fields of `lesions` are read. */
  readonly lesionTimeline: HeatLesion | null
  readonly nerves: readonly NerveState[]
  readonly generator: GeneratorReading | null
  readonly labels: readonly Label[]
  readonly insets: readonly Inset[]
  readonly workArea: WorkArea | null
  readonly scottie: ScottieTrace | null
  readonly skin: SkinPatch | null
  /** Months after treatment, for the regrowth counter; null outside it. */
  readonly monthsAfter: number | null
  /** Close enough that a millimetre bar means something. */
  readonly scaleBar: boolean
}
