// Words around what is read beside the story: headings, labels of pictures, short sentences. Sentences that a
// patient reads are lists, so that each keeps to the patients' limits.
import type { SourceKey } from '../../anatomy/sources.ts'
import type { DiaryKeepingText } from './diaryKeeping.ts'
import type { Effect, EvidenceRow, Share } from './evidence.ts'
import type { HarmRow } from './harms.ts'
import type { Parameter } from './parameters.ts'
import type { AnswerSearchText } from './worries.ts'

/** What is asked of each source when nothing in the story is done to help (docs/medicine.md#questions, #evidence). */
export const CHOICES = [
  { id: 'exercise', sources: ['juch2017', 'cohen2020'] },
  { id: 'painSkills', sources: ['nice_ng59'] },
  { id: 'otherCauses', sources: ['cohen2020'] },
  { id: 'waiting', sources: ['duration2022'] },
] as const satisfies readonly { readonly id: string; readonly sources: readonly SourceKey[] }[]
export type ChoiceId = (typeof CHOICES)[number]['id']

export interface ChoiceText {
  readonly title: string
  readonly patient: readonly string[]
}

export interface DiaryText {
  readonly title: string
  readonly backToExample: string
  readonly hint: readonly string[]
  /** Until there is a score before the shot and one while the medicine acts. */
  readonly needs: readonly string[]
  /** Which hours count, and that they are an example. */
  readonly window: (hours: number) => readonly string[]
  readonly chart: string
  readonly unrated: string
  /** "15 minutes after the shot". */
  readonly time: (hoursAfter: number) => string
  /** "15 min": beside a slider. */
  readonly shortTime: (hoursAfter: number) => string
  readonly slider: (time: string) => string
  readonly score: (score: number) => string
  readonly clear: (time: string) => string
  readonly test: (number: 1 | 2) => string
  readonly removeSecond: string
  readonly secondHint: readonly string[]
  readonly reachedTwice: string
  readonly secondNotReached: string
  readonly notRated: string
  readonly rulesIntro: readonly string[]
  readonly keeping: DiaryKeepingText
}

export interface EvidenceWords {
  readonly disputeTitle: string
  readonly disputeIntro: readonly string[]
  readonly says: Readonly<Record<EvidenceRow['says'], string>>
  readonly kinds: Readonly<Record<EvidenceRow['kind'], string>>
  readonly groups: Readonly<Record<Share['group'], string>>
  readonly people: (count: number) => string
  readonly planned: (count: number) => string
  readonly after: (count: number, unit: 'weeks' | 'months') => string
  readonly shortTerm: string
  readonly outcome: Readonly<Record<NonNullable<EvidenceRow['outcome']>, string>>
  readonly ofPeople: (count: number, of: number) => string
  readonly percent: (percent: number) => string
  readonly effectAxis: Readonly<Record<Effect['beside'], string>>
  readonly term: Readonly<Record<NonNullable<Effect['term']>, string>>
  readonly lessPain: string
  readonly morePain: string
  readonly effect: (points: string, low: string, high: string) => string
  /** Before the words in which a guideline recommends. */
  readonly strength: string
  /** On which day a row was last read. */
  readonly read: (isoDay: string) => string
  readonly studiesTitle: string
  readonly guidelinesTitle: string
  readonly payersTitle: string
  readonly correctionsTitle: string
  readonly quoted: (text: string) => string
  /** Marks a share that counts full relief. */
  readonly fullRelief: string
}

export interface RiskWords {
  readonly harmsTitle: string
  readonly intro: readonly string[]
  readonly frequency: Readonly<Record<HarmRow['frequency'], string>>
  readonly people: (count: number, of: number) => string
  /** Before what guards against a harm or notices it. */
  readonly caught: string
  readonly careTitle: string
  readonly waitTitle: string
  readonly benefitTitle: string
}

export interface NextWords {
  readonly testTitle: string
  readonly heatTitle: string
  readonly choicesTitle: string
  readonly finding: string
  readonly reading: string
  readonly next: string
  readonly choices: Readonly<Record<ChoiceId, ChoiceText>>
}

export interface ReferenceWords {
  readonly filter: string
  readonly all: (count: number) => string
  readonly checked: (count: number) => string
  readonly fromMemory: (count: number) => string
  readonly nothing: (text: string) => string
  readonly found: (count: number) => string
  readonly partlyChecked: string
  readonly ofThis: (count: number) => string
  /** Which nerves serve a joint that is less well studied. */
  readonly supply: (joint: string, upper: string, lower: string) => string
}

export interface TranscriptWords {
  readonly title: string
  readonly example: (choice: string) => readonly string[]
  readonly contents: string
  readonly picture: string
  readonly toStory: string
  readonly others: string
  readonly hours: string
  readonly score: string
  readonly rule: string
  readonly asks: string
  readonly reads: string
  readonly sources: string
  readonly source: (number: number) => string
  readonly printHint: string
}

type Span = Extract<Parameter['unit'], 'weeks' | 'months'>

/** Around the settings with their published ranges: for clinicians and students. */
export interface SettingsWords {
  readonly intro: readonly string[]
  readonly usual: string
  readonly published: string
  /** Units that are words; the others are signs, and the same everywhere. */
  readonly spans: Readonly<Record<Span, string>>
}

export interface BesideText {
  readonly diary: DiaryText
  readonly evidence: EvidenceWords
  readonly risks: RiskWords
  readonly next: NextWords
  readonly settings: SettingsWords
  readonly references: ReferenceWords
  readonly transcript: TranscriptWords
  readonly clearSearch: string
  readonly answerSearch: AnswerSearchText
}
