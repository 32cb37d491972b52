// How long a sentence may be; how hard, each language says itself (readabilityRule.ts).
import type { Audience } from '../../story/script.ts'

/** Words in a sentence at most. */
export const SENTENCE_WORDS: Readonly<Record<Audience, number>> = { patient: 15, clinician: 22, student: 30 }
