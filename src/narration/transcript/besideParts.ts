// What is read beside the story, for the page with the full text: studies, risks, visits, choices, questions.
import type { Audience } from '../../story/script.ts'
import { ALTERNATIVES } from '../../words/reading/alternatives.ts'
import { CHOICES, type EvidenceWords } from '../../words/reading/besideText.ts'
import { EVIDENCE, type EvidenceRow } from '../../words/reading/evidence.ts'
import { HARMS } from '../../words/reading/harms.ts'
import { PAYERS } from '../../words/reading/payers.ts'
import { QUESTIONS } from '../../words/reading/questions.ts'
import type { ReadingCatalogue } from '../../words/reading/readingCatalogue.ts'
import { VISITS } from '../../words/reading/visits.ts'
import type { StoryCatalogue } from '../../words/storyCatalogue.ts'
import { evidenceFacts } from '../reading/evidenceFacts.ts'
import { sentencesFor } from '../reading/sentencesFor.ts'
import type { Citations } from './citations.ts'
import { type Html, html } from './html.ts'

/** One part: its anchor, its title, what it says. */
export interface BesidePart {
  readonly id: string
  readonly title: string
  readonly body: Html
}

export function besideParts(
  { words }: StoryCatalogue,
  reading: ReadingCatalogue,
  audience: Audience,
  citations: Citations,
): BesidePart[] {
  const rows: readonly (EvidenceRow & { readonly id: (typeof EVIDENCE)[number]['id'] })[] = EVIDENCE
  const { beside } = reading
  const evidence = html`<p>${sentencesFor(reading.evidenceInShort, audience).join(' ')}</p>
<dl>${rows.map(
    (
      row,
    ) => html`<dt>${reading.evidence[row.id].title} <span>${evidenceFacts(row, beside.evidence).join(', ')}</span>${strengthOf(reading.evidence[row.id].strength, beside.evidence)}</dt>
<dd>${sentencesFor(reading.evidence[row.id], audience).join(' ')}${citations.marks(row.sources, reading)}</dd>`,
  )}</dl>`
  const payers = html`<dl>${PAYERS.map(
    ({ id, sources }) => html`<dt>${reading.payers[id].title}</dt>
<dd>${sentencesFor(reading.payers[id], audience).join(' ')}${citations.marks(sources, reading)}</dd>`,
  )}</dl>`
  const risks = html`<dl>${HARMS.map(
    ({ id, frequency, sources }) =>
      html`<dt>${reading.harms[id].name} <span>${beside.risks.frequency[frequency]}</span></dt>
<dd>${sentencesFor(reading.harms[id], audience).join(' ')} ${beside.risks.caught}: ${sentencesFor(reading.harms[id].caught, audience).join(' ')}${citations.marks(sources, reading)}</dd>`,
  )}</dl>`
  const visits = html`<dl>${VISITS.map(
    ({ id, sources }) => html`<dt>${reading.visits[id].when}: ${reading.visits[id].title}</dt>
<dd>${reading.visits[id].patient.join(' ')}${citations.marks(sources, reading)}</dd>`,
  )}</dl>`
  const choices = html`<dl>${CHOICES.map(
    ({ id, sources }) => html`<dt>${beside.next.choices[id].title}</dt>
<dd>${beside.next.choices[id].patient.join(' ')}${citations.marks(sources, reading)}</dd>`,
  )}</dl>
<h3>${reading.alternativeWords.title}</h3>
<p>${reading.alternativeWords.intro.join(' ')}</p>
<table><thead><tr><th scope="col">${reading.alternativeWords.treatment}</th><th scope="col">${reading.alternativeWords.what}</th><th scope="col">${reading.alternativeWords.found}</th><th scope="col">${reading.alternativeWords.mind}</th></tr></thead>
<tbody>${ALTERNATIVES.map(({ id, sources }) => {
    const { name, what, found, mind } = reading.alternatives[id]
    return html`<tr><th scope="row">${name}</th><td>${what.join(' ')}</td><td>${sentencesFor(found, audience).join(' ')}${citations.marks(sources, reading)}</td><td>${mind.join(' ')}</td></tr>`
  })}</tbody></table>`
  const questions = html`<dl>${QUESTIONS.map(
    ({ id, sources }) => html`<dt>${reading.questions[id].question}</dt>
<dd>${reading.questions[id].answer.join(' ')}${citations.marks(sources, reading)}</dd>`,
  )}</dl>`
  return [
    { id: 'evidence', title: words.menuEvidence, body: evidence },
    { id: 'payers', title: beside.evidence.payersTitle, body: payers },
    { id: 'risks', title: words.menuRisks, body: risks },
    { id: 'visits', title: words.menuVisits, body: visits },
    { id: 'choices', title: beside.next.choicesTitle, body: choices },
    { id: 'questions', title: words.menuQuestions, body: questions },
  ]
}

/** How strongly a guideline recommends, in its own words. */
const strengthOf = (strength: string | undefined, words: EvidenceWords): Html | null =>
  strength === undefined ? null : html` <span>${words.strength}: ${strength}</span>`
