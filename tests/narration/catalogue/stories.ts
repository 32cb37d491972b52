// The words of both languages, side by side, for the tests.
import { story as en } from '../../../src/narration/catalogue/en/story.ts'
import { story as es } from '../../../src/narration/catalogue/es/story.ts'
import { withSoftTissue } from '../../../src/narration/catalogue/softNames.ts'
import type { StoryCatalogue } from '../../../src/narration/catalogue/storyCatalogue.ts'
import type { Language } from '../../../src/narration/language.ts'
import type { ScriptId } from '../../../src/procedure/script/scriptId.ts'
import { AUDIENCES, type Audience } from '../../../src/procedure/script.ts'
import { SCRIPT_IDS } from '../../../src/procedure/scriptOf.ts'

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
      const texts: readonly string[] = STORIES[language].narration[id][audience]
      return texts.map((text, index) => ({ id, audience, index, text }))
    }),
  )
