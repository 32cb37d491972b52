import type { EvidenceWords } from '../../words/reading/besideText.ts'
import type { EvidenceRow } from '../../words/reading/evidence.ts'

/** What a row is, how many people, when they were asked: "trial", "31 people", "after 8 weeks". */
export function evidenceFacts({ kind, people, followUp }: EvidenceRow, words: EvidenceWords): string[] {
  const facts = [words.kinds[kind]]
  if (people !== undefined)
    facts.push(kind === 'trial running' ? words.planned(people) : words.people(people))
  if (followUp === 'short term') facts.push(words.shortTerm)
  else if (followUp) facts.push(words.after(followUp.count, followUp.unit))
  return facts
}
