// What a page and its lesion worker say to each other. Arrays travel by transfer, not by copy.
import type { LesionTimeline } from './lesionTimeline.ts'
import type { Resolution } from './resolution.ts'
import type { LesionSettings } from './settings.ts'

/** 'auto' is standard on a device that keeps up with a slider, coarse on one that does not; the timeline says which. */
export type WantedResolution = Resolution['name'] | 'auto'

export type LesionRequest =
  | {
      readonly kind: 'solve'
      readonly id: number
      readonly settings: LesionSettings
      readonly resolution: WantedResolution
    }
  /** Stop work on a request and forget it: it gets no answer any more. */
  | { readonly kind: 'cancel'; readonly id: number }

export type LesionReply =
  | { readonly kind: 'progress'; readonly id: number; readonly share: number }
  | {
      readonly kind: 'solved'
      readonly id: number
      readonly timeline: LesionTimeline
      readonly wallMs: number
    }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }

/** The buffers of a timeline, to be handed over with it. */
export const transferables = ({
  lines,
  timeS,
  tipC,
  powerW,
  resistanceOhm,
  temperatureC,
}: LesionTimeline) => [
  ...new Set(
    [lines.u, lines.v, lines.z, timeS, tipC, powerW, resistanceOhm, temperatureC].map(
      (array) => array.buffer as ArrayBuffer,
    ),
  ),
]
