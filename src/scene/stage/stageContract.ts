// What the picture needs from whoever shows it, and what it tells back. Words come in as functions, so the scene
// holds no text of its own and never meets the narration except through ids.

import type { Body } from '../../anatomy/body.ts'
import type { FacetId, StructureId } from '../../anatomy/structures.ts'
import type { Vec3 } from '../../math/vec3.ts'
import type { Section } from '../../story/exploring/section.ts'
import type { LabelDetail, Moment, Subject } from '../../story/moment.ts'
import type { Playhead } from '../../story/playhead.ts'

/** A camera that a person has moved: kept in the link. Lengths mm, patient axes. */
export interface FreeCamera {
  readonly targetMm: Vec3
  /** From the target towards the eye. */
  readonly fromUnit: Vec3
  /** Height of what is framed at the target. */
  readonly heightMm: number
}

export type StageStatus =
  | { readonly kind: 'loading'; readonly loadedBytes: number; readonly totalBytes: number }
  | { readonly kind: 'ready' }
  /** The 3D picture cannot be had: no WebGL, or the model did not load. The line drawing stays. */
  | { readonly kind: 'failed'; readonly reason: 'no webgl' | 'model'; readonly detail: string }
  /** The graphics were lost while running; the scene tries to come back by itself. */
  | { readonly kind: 'lost' }

export interface LabelWords {
  readonly name: string
  readonly second?: string
}

/** What an exploration asks of the picture beside the Moment. */
export interface StageExploring {
  /** The chosen thing, lit. */
  readonly lit: readonly StructureId[]
  /** Layers of the facet joints that are taken off, joint for joint still there. */
  readonly peeled: ReadonlySet<'capsule' | 'cartilage'>
  readonly section: Section | null
}

/** What can be done to a tapped thing. */
export const STUDY_DEEDS = ['hide', 'ghost', 'isolate'] as const
export type ExploreDeed = (typeof STUDY_DEEDS)[number]

/**
 * Makes a PNG of what the stage shows, with its names and `foot` below. Rejects when the device cannot.
 * `onProgress` hears the share that is done, 0…1.
 */
export type Print = (foot: string, onProgress: (share: number) => void) => Promise<Blob>

/** Everything the picture says in words, in the reader's language and manner. */
export interface StageWords {
  readonly label: (subject: Subject, detail: LabelDetail) => LabelWords
  /** What a tapped thing is, in one sentence. */
  readonly describe: (subject: Subject) => string
  /** "Treat this joint" / "Do not treat this joint". */
  readonly treatJoint: (chosen: boolean) => string
  readonly deeds: Readonly<Record<ExploreDeed, string>>
  readonly compass: Readonly<Record<'left' | 'right' | 'head' | 'feet' | 'front' | 'back', string>>
  /** "seen from behind", "seen from the right", … */
  readonly seenFrom: Readonly<Record<'behind' | 'front' | 'left' | 'right' | 'above' | 'below', string>>
  readonly nervesDrawnLarger: string
  /** The button that unfolds compass and millimetre bar. */
  readonly marks: string
  readonly backToGuided: string
  readonly close: string
  readonly months: (months: number) => string
  /** The whole picture in words, for those who cannot see it. */
  readonly picture: string
}

/**
 * Fetches and makes what is drawn of a body, so that it can be shown at once. Rejects when it cannot be had; the body on
 * show stays.
 */
export type PrepareBody = (body: Body) => Promise<void>

export interface StageProps {
  /** Whose spine is shown; that of the Moments too. */
  readonly body: Body
  /** The picture at a time; null while no joint is chosen: the resting spine with rings on its joints. */
  readonly momentAt: ((t: number) => Moment) | null
  readonly playhead: Playhead
  readonly theme: 'light' | 'dark'
  readonly reducedMotion: boolean
  readonly words: StageWords
  /** Joints that are chosen, drawn green; on the resting spine their rings are filled. */
  readonly chosen: readonly FacetId[]
  /** Joints that can be chosen by tapping a ring (resting spine only): the sides on offer. */
  readonly offered: readonly FacetId[]
  /** Things that words under the pointer or focus light up. */
  readonly lit: readonly Subject[]
  readonly labelsOn: boolean
  /** CSS pixels kept free of the model on each side: label margin, sheets, floating controls. */
  readonly clearPx: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  readonly freeCamera: FreeCamera | null
  /** null while the picture is the story's own. */
  readonly exploring: StageExploring | null
  /** Counts up to ask for another try after a failure. */
  readonly attempt: number
  readonly onLight: (subject: Subject | null) => void
  readonly onToggleJoint: (joint: FacetId) => void
  readonly onFreeCamera: (camera: FreeCamera | null) => void
  readonly onDeed: (deed: ExploreDeed | 'choose', id: StructureId) => void
  readonly onStatus: (status: StageStatus) => void
  /** Hears how a picture can be saved while the stage stands, and null when it goes. */
  readonly onPrinter: (print: Print | null) => void
  /** Hears how another body is prepared while a picture stands, and null when there is none to be kept. */
  readonly onPrepare: (prepare: PrepareBody | null) => void
}
