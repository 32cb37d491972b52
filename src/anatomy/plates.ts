// Line drawings of the spine, traced from its true shapes by `npm run models`: for the time before the 3D picture is
// there, and for choosing a joint. Picture coordinates, y downwards.
import type { Joint, SideSuffix } from './levels.ts'
import solved from './solved/plates.json' with { type: 'json' }

export interface SpinePlate {
  /** The picture's size: `viewBox="0 0 width height"`. */
  readonly width: number
  readonly height: number
  /** Picture units a millimetre. */
  readonly unitsPerMm: number
  /** Path data of the strokes: drawn thin, and the outline, a little heavier. No fill. */
  readonly inner: string
  readonly outer: string
  /** Where each facet joint lies in the picture. */
  readonly joints: Readonly<Record<`${Joint}.${SideSuffix}`, readonly [number, number]>>
}

/** `start`: from behind, 30° to the patient's right and a little above. `posterior`: straight from behind. */
export const PLATE_VIEWS = ['start', 'posterior'] as const
export type PlateView = (typeof PLATE_VIEWS)[number]

export const spinePlate = (view: PlateView): SpinePlate =>
  (solved as unknown as Record<PlateView, SpinePlate>)[view]
