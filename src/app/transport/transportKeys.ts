// Keys that move through the story. None of them is a letter, so none can be struck by dictation.
import { clamp } from '../../math/scalar.ts'
import type { Plan } from '../../story/pack.ts'
import { ARROW_S, nextChapterTime, nextStepTime, previousChapterTime, previousStepTime } from './moves.ts'

export interface KeyPress {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/** The time that a key leads to; null when the key does not move. */
export function timeAfterKey(
  plan: Plan,
  t: number,
  { key, shiftKey, ctrlKey, altKey, metaKey }: KeyPress,
): number | null {
  if (ctrlKey || altKey || metaKey) return null
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return shiftKey ? nextStepTime(plan, t) : clamp(t + ARROW_S, 0, plan.durationS)
    case 'ArrowLeft':
    case 'ArrowDown':
      return shiftKey ? previousStepTime(plan, t) : clamp(t - ARROW_S, 0, plan.durationS)
    case 'Home':
      return previousChapterTime(plan, t)
    case 'End':
      return nextChapterTime(plan, t)
    default:
      return null
  }
}
