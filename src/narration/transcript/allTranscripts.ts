// Every page with the full text: one for each reader in each language, told for the example.

import { TYPICAL_BODY } from '../../anatomy/typicalBody.ts'
import { EXAMPLE } from '../../packs/lumbar-medial-branch/choice.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../packs/lumbar-medial-branch/pack.ts'
import { makePlan } from '../../story/plan.ts'
import { AUDIENCES } from '../../story/script.ts'
import { READING_WORDS, STORY_WORDS } from '../../words/allWords.ts'
import { LANGUAGES } from '../../words/language.ts'
import { transcriptFile } from './transcriptFile.ts'
import { transcriptPage } from './transcriptPage.ts'

/** File names with their pages. */
export function allTranscripts(stills: ReadonlySet<string>): Map<string, string> {
  const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, EXAMPLE)
  return new Map(
    LANGUAGES.flatMap((language) =>
      AUDIENCES.map((audience): [string, string] => [
        transcriptFile(audience, language),
        transcriptPage({
          plan,
          audience,
          language,
          story: STORY_WORDS[language],
          reading: READING_WORDS[language],
          stills,
          wordsOf: (each) => STORY_WORDS[each].words,
        }),
      ]),
    ),
  )
}
