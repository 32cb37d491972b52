// The sentences beside the story. Rows with sources lend them to their sentences; all other texts are labels.
import type { SourceKey } from '../anatomy/sources.ts'
import { CHOICES } from '../words/reading/besideText.ts'
import type { Cited } from '../words/reading/cited.ts'
import { CORRECTIONS } from '../words/reading/corrections.ts'
import { EVIDENCE } from '../words/reading/evidence.ts'
import { HARMS } from '../words/reading/harms.ts'
import { WEEKS_RIBBON } from '../words/reading/paperText.ts'
import { PARAMETERS } from '../words/reading/parameters.ts'
import { PAYERS } from '../words/reading/payers.ts'
import { PEOPLE_100 } from '../words/reading/people100.ts'
import { QUESTIONS } from '../words/reading/questions.ts'
import type { ReadingCatalogue } from '../words/reading/readingCatalogue.ts'
import { DECISION_ROWS, RULESETS } from '../words/reading/rulesets.ts'
import { CONTRAINDICATIONS, SITUATIONS } from '../words/reading/situations.ts'
import { VISITS } from '../words/reading/visits.ts'
import type { StoryCatalogue } from '../words/storyCatalogue.ts'
import type { Claim } from './claim.ts'

/** Parts whose rows name their sources, by the name of the part in a catalogue. */
const CITED_ROWS: Readonly<Record<string, readonly Cited[]>> = {
  questions: QUESTIONS,
  evidence: EVIDENCE,
  corrections: CORRECTIONS,
  harms: HARMS,
  situations: SITUATIONS,
  contraindications: CONTRAINDICATIONS,
  decisionRows: DECISION_ROWS,
  parameters: PARAMETERS,
  visits: VISITS,
  payers: PAYERS,
  rulesets: RULESETS,
  choices: CHOICES,
}
/** Parts that lean on the same sources throughout. */
const CITED_WHOLE: Readonly<Record<string, readonly SourceKey[]>> = {
  people100: PEOPLE_100.sources,
  weeksRibbon: WEEKS_RIBBON.sources,
}
/** Words of buttons, of values, of headings and of the story itself, which has its own. */
const LEFT_OUT: readonly string[] = ['language', 'narration', 'words', 'values', 'titles']
/** What a question or a misbelief says is not said by us. */
const NOT_OURS: readonly string[] = ['question', 'said']

/** Every text in a value with the path to it; functions are left out. */
function textsWithPaths(value: unknown, path: readonly string[]): [path: readonly string[], text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsWithPaths(inner, [...path, key]))
}

/** The sources of a text by its path; null where it has none of its own. */
function sourcesAt(path: readonly string[]): readonly SourceKey[] | null {
  if (path[0] === 'sourceSays') return [path[1] as SourceKey]
  const whole = CITED_WHOLE[path[0]!]
  if (whole) return whole
  for (const [i, part] of path.entries()) {
    const row = CITED_ROWS[part]?.find(({ id }) => id === path[i + 1])
    if (row) return row.sources
  }
  return null
}

export function readingClaims(story: StoryCatalogue, reading: ReadingCatalogue): Claim[] {
  return [story, reading].flatMap((catalogue) =>
    Object.entries(catalogue)
      .filter(([part]) => !LEFT_OUT.includes(part))
      .flatMap(([part, value]) => textsWithPaths(value, [part]))
      .filter(([path]) => !NOT_OURS.includes(path.at(-1)!) && !path.includes('forms'))
      .map(([path, text]): Claim => {
        const sources = sourcesAt(path)
        return {
          id: path.join(' '),
          language: story.language,
          kind: path[0] === 'sourceSays' ? 'source' : sources ? 'claim' : 'label',
          sentence: text,
          template: text,
          sources: sources ?? [],
        }
      }),
  )
}
