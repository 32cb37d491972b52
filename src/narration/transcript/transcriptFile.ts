// Where the pages with the full text and their stills lie.

import type { Audience } from '../../story/script.ts'
import type { Language } from '../../words/language.ts'

export const TRANSCRIPT_FOLDER = 'transcript'
export const TRANSCRIPT_STYLE = 'transcript.css'

/** Size of every still, pixels. */
export const STILL_SIZE = { width: 880, height: 620 } as const

export const transcriptFile = (audience: Audience, language: Language): string =>
  `${audience}.${language}.html`

/** Seen from the page of the app. */
export const transcriptLink = (audience: Audience, language: Language): string =>
  `./${TRANSCRIPT_FOLDER}/${transcriptFile(audience, language)}`

/** Seen from a transcript page. */
export const stillFile = (step: string): string => `stills/${step}.webp`
