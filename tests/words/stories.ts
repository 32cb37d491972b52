// The words of both languages, side by side, for the tests.

import type { ScriptId } from '../../src/packs/lumbar-medial-branch/cues/scriptId.ts'
import { SCRIPT_IDS } from '../../src/packs/lumbar-medial-branch/cues/scriptOf.ts'
import { AUDIENCES, type Audience } from '../../src/story/script.ts'
import { story as en } from '../../src/words/en/story.ts'
import { story as es } from '../../src/words/es/story.ts'
import type { Language } from '../../src/words/language.ts'
import type { StoryCatalogue } from '../../src/words/storyCatalogue.ts'
import { withSoftTissue } from '../../src/words/withSoftTissue.ts'

/** With the names that are fetched later among them. */
export const STORIES: Readonly<Record<Language, StoryCatalogue>> = {
  en: await withSoftTissue('en', en),
  es: await withSoftTissue('es', es),
}

export interface Told {
  readonly id: ScriptId
  readonly audience: Audience
  readonly index: number
  readonly text: string
}

/** Every sentence of a language's narration, marked up. */
export const toldIn = (language: Language): Told[] =>
  SCRIPT_IDS.flatMap((id) =>
    AUDIENCES.flatMap((audience) => {
      const texts: readonly string[] = STORIES[language].narration[id]![audience]
      return texts.map((text, index) => ({ id, audience, index, text }))
    }),
  )
