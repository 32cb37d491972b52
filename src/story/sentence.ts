// Which sentence of a step is on: the last one whose start has come.
import type { Pack } from './pack.ts'
import type { PlannedStep } from './plannedStep.ts'
import type { Audience } from './script.ts'

/** Index into the step's sentences for that audience at a share of the step, 0…1. */
export function sentenceIndexAt(pack: Pack, step: PlannedStep, audience: Audience, progress: number): number {
  const cues = pack.cuesOf(step, audience)
  let index = 0
  for (let i = 1; i < cues.length; i++) if (cues[i]!.at <= progress) index = i
  return index
}
