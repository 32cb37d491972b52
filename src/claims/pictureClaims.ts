// Numbers that are drawn: shares, people, effects, ranges. Told as short lines, so that they are held to the sources
// as a sentence is.
import { EVIDENCE, type EvidenceRow } from '../words/reading/evidence.ts'
import { HARMS, type HarmRow } from '../words/reading/harms.ts'
import { WEEKS_RIBBON } from '../words/reading/paperText.ts'
import { PARAMETERS, type Parameter } from '../words/reading/parameters.ts'
import { PEOPLE_100 } from '../words/reading/people100.ts'
import { RULESETS, type Ruleset } from '../words/reading/rulesets.ts'
import type { Claim } from './claim.ts'

const line = (id: string, sources: Claim['sources'], parts: readonly string[]): Claim => ({
  id: `drawn ${id}`,
  language: 'en',
  kind: 'data',
  sentence: parts.join(' | '),
  template: parts.join(' | '),
  sources,
})

const evidenceParts = ({ people, followUp, shares, effects }: EvidenceRow): string[] => [
  ...(people === undefined ? [] : [`${people} people`]),
  ...(typeof followUp === 'object' ? [`after ${followUp.count} ${followUp.unit}`] : []),
  ...(shares ?? []).flatMap(({ percent, people: counted }) => [
    `${percent} %`,
    ...(counted ? [`${counted[0]} of ${counted[1]}`] : []),
  ]),
  ...(effects ?? []).flatMap(({ points, interval }) =>
    [points, ...(interval ?? [])].map((each) => `${each} points`),
  ),
]

const parameterParts = ({ default: usual, min, max, unit }: Parameter): string[] =>
  [...new Set([usual, min, max])].map((value) => `${value} ${unit}`.trim())

const rulesetParts = ({ blocks, thresholdPercent, idealPercent }: Ruleset): string[] => [
  `${blocks}`,
  ...[thresholdPercent, idealPercent].flatMap((percent) => (percent == null ? [] : [`${percent} %`])),
]

export function pictureClaims(): Claim[] {
  const { bothTests, firstOnly, notFirst, studied } = PEOPLE_100
  const { sorenessDays, sunburnDays, reliefGrowsDays } = WEEKS_RIBBON
  return [
    ...EVIDENCE.map((row: EvidenceRow) => line(`evidence ${row.id}`, row.sources, evidenceParts(row))),
    ...HARMS.flatMap((row: HarmRow) =>
      row.people ? [line(`harms ${row.id}`, row.sources, [`${row.people[0]} of ${row.people[1]}`])] : [],
    ),
    ...PARAMETERS.map((row: Parameter) => line(`parameters ${row.id}`, row.sources, parameterParts(row))),
    ...RULESETS.map((row: Ruleset) => line(`rulesets ${row.id}`, row.sources, rulesetParts(row))),
    line('people100', PEOPLE_100.sources, [bothTests, firstOnly, notFirst, studied].map(String)),
    line(
      'weeksRibbon',
      WEEKS_RIBBON.sources,
      [sorenessDays, sunburnDays, reliefGrowsDays].map(([from, to]) => `${from}–${to} days`),
    ),
  ].filter(({ template }) => template !== '')
}
