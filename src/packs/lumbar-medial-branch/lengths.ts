// How long the story is told for a choice (docs/decisions/007-treatment-order.md): further nerves, L5 where it is not
// chosen, and the bedside cut. Seconds.
import type { Excerpt, Repetition } from '../../story/pack.ts'
import type { StepId } from './chapters.ts'

export const REPETITION: Repetition = {
  secondShare: 0.5,
  furtherS: 12,
  shortestStepS: 1.32,
  longestStoryS: 720,
}

/** One sentence about L5 when L5–S1 is not among the chosen joints. */
export const L5_IN_ONE_SENTENCE_S = 6

/** The bedside cut: these steps at these lengths, 90 s in all. */
export const BEDSIDE_CUT: Excerpt<StepId> = [
  { id: 'ana.02.level', durationS: 7 },
  { id: 'ana.04.course', durationS: 8 },
  { id: 'sig.02.path', durationS: 6 },
  { id: 'blk.04.needle', durationS: 7 },
  { id: 'blk.06.inject', durationS: 8 },
  { id: 'res.01.diary', durationS: 6 },
  { id: 'res.02.decide', durationS: 7 },
  { id: 'rfa.02.approach', durationS: 8 },
  { id: 'rfa.05.heat', durationS: 8 },
  { id: 'rec.01.weeks', durationS: 6 },
  { id: 'rec.02.redflags', durationS: 13 },
  { id: 'rec.03.regrow', durationS: 6 },
]
