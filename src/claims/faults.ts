// What can be wrong with a claim by itself: a number that nothing carries, sources that were never read, a reading
// older than what the sentence says about today.
import { SOURCE_READINGS } from '../anatomy/readings/sourceReadings.ts'
import { SOURCES, type Source } from '../anatomy/sources.ts'
import { carriedNumbers } from './carriers.ts'
import type { Claim } from './claim.ts'

export interface Fault {
  readonly kind: 'number not carried' | 'never read' | 'reading too old' | 'two texts'
  readonly id: string
  readonly language: Claim['language']
  readonly sentence: string
  readonly fault: string
}

const MONTHS = [
  ['january', 'enero'],
  ['february', 'febrero'],
  ['march', 'marzo'],
  ['april', 'abril'],
  ['may', 'mayo'],
  ['june', 'junio'],
  ['july', 'julio'],
  ['august', 'agosto'],
  ['september', 'septiembre'],
  ['october', 'octubre'],
  ['november', 'noviembre'],
  ['december', 'diciembre'],
] as const
/** "In November 2026", "by November 2026", "hasta noviembre de 2026": the state of things in a month. */
const STATE_OF = /(?:^|\s)(?:in|by|until|as of|en|hasta) (\p{L}+)(?: de)? (20\d\d)/giu

/** The latest month whose state a sentence tells and that had begun when anything was read, as "2026-11". */
export function monthTold(sentence: string, today: string): string | null {
  const told = [...sentence.matchAll(STATE_OF)].flatMap(([, name, year]) => {
    const month = MONTHS.findIndex((names) => names.some((each) => each === name!.toLowerCase()))
    return month < 0 ? [] : [`${year}-${String(month + 1).padStart(2, '0')}`]
  })
  return (
    told
      .filter((month) => month <= today.slice(0, 7))
      .toSorted()
      .at(-1) ?? null
  )
}

const readOn = (key: Claim['sources'][number]): string | undefined => (SOURCES[key] as Source).readOn

/** The last day on which any source was read: what "today" is for the texts. */
const LAST_READING = (Object.values(SOURCES) as Source[])
  .flatMap((source) => source.readOn ?? [])
  .reduce((last, day) => (day > last ? day : last))

/** `today` bounds the months that a sentence can tell of as past. */
export function faultsOf(claim: Claim, today: string = LAST_READING): Fault[] {
  const { id, language, sentence, sources } = claim
  const fault = (kind: Fault['kind'], text: string): Fault => ({ kind, id, language, sentence, fault: text })
  const faults: Fault[] = carriedNumbers(claim)
    .filter(({ by }) => by === null)
    .map(({ number }) => fault('number not carried', `"${number}" stands in no source that it cites`))
  const days = sources.flatMap((key) => readOn(key) ?? [])
  if ((claim.kind === 'claim' || claim.kind === 'data') && days.length === 0)
    faults.push(fault('never read', `none of its sources was read: ${sources.join(', ') || 'none cited'}`))
  const told = monthTold(sentence, today)
  if (told && sources.length > 0 && !days.some((day) => day.slice(0, 7) >= told))
    faults.push(
      fault('reading too old', `tells of ${told}, sources read ${days.toSorted().at(-1) ?? 'never'}`),
    )
  for (const key of sources) {
    const { asOf } = SOURCE_READINGS[key]
    const day = readOn(key)
    if (asOf && (!day || day.slice(0, 7) < asOf))
      faults.push(fault('reading too old', `${key} stands for ${asOf}, read ${day ?? 'never'}`))
  }
  return faults
}
