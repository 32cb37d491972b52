// What a row is, how many people, when they were asked, when it was read: "trial, 31 people, after 8 weeks, …".
import { SOURCES, type Source } from '../../anatomy/sources.ts'
import type { EvidenceWords } from '../../words/reading/besideText.ts'
import type { EvidenceRow } from '../../words/reading/evidence.ts'

export function evidenceFacts(row: EvidenceRow, words: EvidenceWords): string[] {
  const { kind, people, followUp } = row
  const facts = [words.kinds[kind]]
  if (people !== undefined)
    facts.push(kind === 'trial running' ? words.planned(people) : words.people(people))
  if (followUp === 'short term') facts.push(words.shortTerm)
  else if (followUp) facts.push(words.after(followUp.count, followUp.unit))
  const readOn = oldestReading(row)
  if (readOn) facts.push(words.read(readOn))
  return facts
}

/** The earliest of the days on which its sources were last read; null where one never was. */
function oldestReading({ sources }: EvidenceRow): string | null {
  const days = sources.map((key) => (SOURCES[key] as Source).readOn)
  return days.every((day) => day !== undefined) ? (days.toSorted()[0] ?? null) : null
}
