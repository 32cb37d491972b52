// Every page with the full text: one for each reader in each language, told for the example.
import { EXAMPLE } from '../../procedure/choice.ts'
import { makePlan } from '../../procedure/plan.ts'
import { AUDIENCES } from '../../procedure/script.ts'
import type { StepId } from '../../procedure/story.ts'
import { reading as readingEn } from '../catalogue/en/reading.ts'
import { story as en } from '../catalogue/en/story.ts'
import { reading as readingEs } from '../catalogue/es/reading.ts'
import { story as es } from '../catalogue/es/story.ts'
import { LANGUAGES } from '../language.ts'
import { transcriptFile } from './transcriptFile.ts'
import { transcriptPage } from './transcriptPage.ts'

const STORIES = { en, es }
const READINGS = { en: readingEn, es: readingEs }

/** File names with their pages. */
export function allTranscripts(stills: ReadonlySet<StepId>): Map<string, string> {
  const plan = makePlan(EXAMPLE)
  const wordsOf = { en: en.words, es: es.words }
  return new Map(
    LANGUAGES.flatMap((language) =>
      AUDIENCES.map((audience): [string, string] => [
        transcriptFile(audience, language),
        transcriptPage({
          plan,
          audience,
          language,
          story: STORIES[language],
          reading: READINGS[language],
          stills,
          wordsOf,
        }),
      ]),
    ),
  )
}
