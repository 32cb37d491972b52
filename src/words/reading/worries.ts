// What people are worried about, and where our texts answer it: the answer first, then what lies near. A worry that no
// text we read answers says so, and leads to what lies near only. The words people use for each: `<language>/worryTerms.ts`.
// The special stand before the general: of two that fit alike, the first one answers ("safe to eat": eating).
import type { HarmId } from './harms.ts'
import type { QuestionId } from './questions.ts'
import type { SituationId } from './situations.ts'
import type { VisitId } from './visits.ts'

export type AnswerPlace =
  | `question:${QuestionId}`
  | `harm:${HarmId}`
  | `situation:${SituationId}`
  | `visit:${VisitId}`
  | 'warning:call'
  | 'warning:emergency'

export interface Worry {
  readonly id: string
  readonly answers: readonly AnswerPlace[]
  /** None of our texts answers it; `answers` are near to it. */
  readonly isOpen?: true
}

export const WORRIES = [
  { id: 'emergency', answers: ['warning:emergency', 'question:call', 'warning:call'] },
  { id: 'death', answers: ['question:risks', 'harm:bleeding'], isOpen: true },
  { id: 'cancer', answers: ['question:xray_dose', 'question:other_causes'], isOpen: true },
  { id: 'alcohol', answers: ['question:eat', 'question:medicines'], isOpen: true },
  { id: 'sex', answers: ['question:exercise'], isOpen: true },
  { id: 'travel', answers: ['question:drive'], isOpen: true },
  { id: 'smoking', answers: ['question:tell_first'], isOpen: true },
  { id: 'paralysis', answers: ['question:feeling', 'harm:nerveInjury', 'harm:legNumb', 'warning:emergency'] },
  { id: 'bloodThinner', answers: ['question:medicines', 'situation:bloodThinner', 'harm:bleeding'] },
  { id: 'medicines', answers: ['question:medicines', 'question:after_block'] },
  { id: 'steroid', answers: ['harm:sugar', 'situation:diabetes', 'question:instead'] },
  { id: 'diabetes', answers: ['situation:diabetes', 'harm:sugar', 'question:medicines'] },
  { id: 'heartDevice', answers: ['situation:pacemaker', 'harm:device', 'situation:stimulator'] },
  { id: 'pregnancy', answers: ['situation:pregnancy', 'question:tell_first', 'question:xray_dose'] },
  { id: 'breastfeeding', answers: ['question:breastfeeding'] },
  { id: 'xray', answers: ['question:xray_dose'] },
  { id: 'mri', answers: ['question:mri'] },
  { id: 'metal', answers: ['question:metal', 'harm:metal', 'situation:screws'] },
  { id: 'allergy', answers: ['harm:allergy', 'question:tell_first'] },
  { id: 'infection', answers: ['harm:infection', 'warning:call', 'question:call'] },
  { id: 'fainting', answers: ['harm:fainting'] },
  { id: 'burn', answers: ['harm:burn', 'harm:neuritis'] },
  { id: 'numbness', answers: ['harm:numbSkin', 'question:feeling', 'harm:legNumb'] },
  { id: 'driving', answers: ['question:drive', 'visit:heatDay', 'visit:testDay'] },
  { id: 'eating', answers: ['question:eat'] },
  { id: 'washing', answers: ['question:water'] },
  { id: 'work', answers: ['question:work'] },
  { id: 'sport', answers: ['question:exercise'] },
  { id: 'sleep', answers: ['question:awake'] },
  { id: 'cost', answers: ['question:cost'] },
  { id: 'repeats', answers: ['question:repeat', 'visit:secondTest'] },
  { id: 'lasting', answers: ['question:how_long_last', 'question:when_relief', 'visit:weeks'] },
  { id: 'duration', answers: ['question:how_long', 'visit:heatDay', 'visit:testDay'] },
  { id: 'noHelp', answers: ['question:not_work', 'harm:noBenefit', 'question:instead'] },
  { id: 'otherWays', answers: ['question:instead'] },
  { id: 'afterwards', answers: ['visit:firstDays', 'question:after_block', 'question:work'] },
  { id: 'pain', answers: ['question:hurt', 'harm:soreness', 'harm:lastingPain'] },
  { id: 'danger', answers: ['question:risks', 'warning:emergency', 'question:call'] },
  { id: 'sensation', answers: ['question:hurt', 'question:feeling', 'visit:testDay'] },
] as const satisfies readonly Worry[]

export type WorryId = (typeof WORRIES)[number]['id']

/**
 * The words people use for each worry, as they would type them; accents and capitals do not count. A word that ends in *
 * stands for every word with that beginning; several words stand for all of them together.
 */
export type WorryTerms = Readonly<Record<WorryId, readonly string[]>>

/** What a search compares with; none of it is shown. */
export interface WorrySearch {
  readonly terms: WorryTerms
  /** Words that say nothing of what is asked for: "can", "I", "the". */
  readonly fillers: readonly string[]
}

/** Finds by the texts alone: until the words of worries have come, or where they cannot be had. */
export const NO_WORRY_SEARCH: WorrySearch = {
  terms: Object.fromEntries(WORRIES.map(({ id }) => [id, []])) as unknown as WorryTerms,
  fillers: [],
}

/** What is said of a search. */
export interface AnswerSearchText {
  /** What an answer is, beside it; a question shows that itself. */
  readonly kinds: Readonly<Record<'harm' | 'situation' | 'visit' | 'warning', string>>
  readonly noAnswer: (asked: string) => readonly string[]
  /** Above what lies near a worry without an answer. */
  readonly near: string
  readonly found: (count: number) => string
}
