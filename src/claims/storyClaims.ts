// The sentences of the story: each with the sources of its cue.
import { ALL_SCRIPTS, SCRIPT_IDS } from '../packs/lumbar-medial-branch/cues/scriptOf.ts'
import { AUDIENCES } from '../story/script.ts'
import { plainText, readMarkup } from '../words/markup.ts'
import { valuesFor } from '../words/placeholderValues.ts'
import { READING_CASES } from '../words/readability/readingCases.ts'
import type { StoryCatalogue } from '../words/storyCatalogue.ts'
import type { Claim } from './claim.ts'

export function storyClaims({ language, narration, values }: StoryCatalogue): Claim[] {
  const example = valuesFor(READING_CASES[0]!, values)
  return SCRIPT_IDS.flatMap((id) =>
    AUDIENCES.flatMap((audience) =>
      ALL_SCRIPTS[id][audience].map(({ kind, sources }, i): Claim => {
        const marked: string = narration[id]![audience][i]!
        return {
          id: `script ${id} ${audience} ${i + 1}`,
          language,
          kind,
          sentence: plainText(marked, example),
          template: readMarkup(marked)
            .map(({ text }) => text)
            .join(''),
          sources,
        }
      }),
    ),
  )
}
