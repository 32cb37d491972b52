// Every page with the full text: one for each reader in each language, told for the example.
import { TYPICAL_BODY } from '../../anatomy/typicalBody.ts'
import type { StepId } from '../../packs/lumbar-medial-branch/chapters.ts'
import { EXAMPLE } from '../../packs/lumbar-medial-branch/choice.ts'
import { makePlan } from '../../story/plan.ts'
import { AUDIENCES } from '../../story/script.ts'
import { reading as readingEn } from '../../words/en/reading.ts'
import { story as en } from '../../words/en/story.ts'
import { reading as readingEs } from '../../words/es/reading.ts'
import { story as es } from '../../words/es/story.ts'
import { LANGUAGES } from '../../words/language.ts'
import { transcriptFile } from './transcriptFile.ts'
import { transcriptPage } from './transcriptPage.ts'

const STORIES = { en, es }
const READINGS = { en: readingEn, es: readingEs }

/** File names with their pages. */
export function allTranscripts(stills: ReadonlySet<StepId>): Map<string, string> {
  const plan = makePlan(TYPICAL_BODY, EXAMPLE)
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
