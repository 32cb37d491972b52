// The lesion of the default settings as the file that the story reads. Body mode: tissue at 37 °C with the blood flow of
// resting muscle, followed for a minute after power is off.
import { DEFAULT_BODY_SETTINGS } from '../physics/defaultLesion.ts'
import { solveLesion } from '../physics/lesion.ts'
import { timelineOf } from '../physics/lesionTimeline.ts'
import { RESOLUTIONS } from '../physics/resolution.ts'
import { encodeTimeline } from '../physics/timelineFile.ts'

export function solvedLesion(): string {
  const run = solveLesion(DEFAULT_BODY_SETTINGS, { resolution: RESOLUTIONS.standard, keepFrames: true })
  return `${JSON.stringify(encodeTimeline(timelineOf(run)))}\n`
}
