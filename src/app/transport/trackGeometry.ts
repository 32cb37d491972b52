// Where time lies on the track. Steps are drawn at the width the layout gives them, with gaps between, so time and
// place are tied step by step: measured boxes in, seconds or pixels out.
import { clamp } from '../../math/scalar.ts'

/** One step on the track: its time and its box. */
export interface TrackStep {
  readonly startS: number
  readonly durationS: number
  readonly leftPx: number
  readonly widthPx: number
}

/** Pixel at time t; t is clamped to the story. Empty track: 0. */
export function xAtTime(steps: readonly TrackStep[], t: number): number {
  const step = steps.findLast(({ startS }) => startS <= t) ?? steps[0]
  if (!step) return 0
  const share = step.durationS > 0 ? clamp((t - step.startS) / step.durationS, 0, 1) : 0
  return step.leftPx + share * step.widthPx
}

/** Time under a pixel. A gap belongs to the step after it; outside the track it is the nearest end. */
export function timeAtX(steps: readonly TrackStep[], x: number): number {
  const step = steps.find(({ leftPx, widthPx }) => x < leftPx + widthPx) ?? steps[steps.length - 1]
  if (!step) return 0
  return step.startS + clamp((x - step.leftPx) / step.widthPx, 0, 1) * step.durationS
}
