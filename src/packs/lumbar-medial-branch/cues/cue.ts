// How the script writes a cue down: one line a sentence.
import type { SourceKey } from '../../../anatomy/sources.ts'
import type { SentenceCue } from '../../../story/script.ts'
import type { CueTarget } from '../cueTarget.ts'

/** A sentence that says how something is: starts at this share of its step, lights these, leans on these. */
export const claim = (
  at: number,
  lights: readonly CueTarget[],
  sources: readonly SourceKey[],
): SentenceCue<CueTarget> => ({ kind: 'claim', at, lights, sources })

/** A sentence that asks or announces: it needs no source, and may still name one. */
export const instruct = (
  at: number,
  lights: readonly CueTarget[],
  sources: readonly SourceKey[] = [],
): SentenceCue<CueTarget> => ({ kind: 'instruction', at, lights, sources })
