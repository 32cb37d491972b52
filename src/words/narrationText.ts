// The shape that the spoken text must have: exactly one text for every cue of the script, in every language.
// A sentence too many or too few does not compile.

import type { Chapter } from '../packs/lumbar-medial-branch/chapters.ts'
import type { StepIdOf, VariantIdOf } from '../packs/lumbar-medial-branch/cues/scriptId.ts'
import type { ALL_SCRIPTS } from '../packs/lumbar-medial-branch/cues/scriptOf.ts'
import type { Audience } from '../story/script.ts'

type TextPerCue<Cues extends readonly unknown[]> = { readonly [I in keyof Cues]: string }

/** The sentences of one telling, in markup (see markup.ts). */
export type TellingText<K extends keyof typeof ALL_SCRIPTS> = {
  readonly [A in Audience]: TextPerCue<(typeof ALL_SCRIPTS)[K][A]>
}

export type ChapterText<C extends Chapter> = {
  readonly [K in StepIdOf<C> | VariantIdOf<C>]: TellingText<K>
}

export type NarrationText = { readonly [K in keyof typeof ALL_SCRIPTS]: TellingText<K> }
