// The lesion that a story has until its reader asks for another, solved by `npm run lesions` and committed.
import type { LesionTimeline } from './lesionTimeline.ts'
import { DEFAULT_SETTINGS, type LesionSettings } from './settings.ts'
import solved from './solved/defaultLesion.json' with { type: 'json' }
import { decodeTimeline, type TimelineFile } from './timelineFile.ts'
import { RESTING_MUSCLE_PERFUSION_W_PER_M3K } from './tissue.ts'

/** 18 G, 10 mm, 80 °C for 90 s in a body: 37 °C, blood flow of resting muscle; a minute of cooling. */
export const DEFAULT_BODY_SETTINGS: LesionSettings = {
  ...DEFAULT_SETTINGS,
  perfusionWPerM3K: RESTING_MUSCLE_PERFUSION_W_PER_M3K,
  coolS: 60,
}

let decoded: LesionTimeline | null = null

/** Decoded at the first call and kept. */
export function defaultLesion(): LesionTimeline {
  decoded ??= decodeTimeline(solved as unknown as TimelineFile)
  return decoded
}
