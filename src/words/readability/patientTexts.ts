// All that a patient reads beside the narration, gathered for measuring: each answer by itself, each other kind of
// text as a whole (a formula says little about five words).
import type { ReadingCatalogue } from '../reading/readingCatalogue.ts'
import type { StoryCatalogue } from '../storyCatalogue.ts'

export interface PatientText {
  readonly id: string
  readonly sentences: readonly string[]
}

type Part = { readonly patient: readonly string[] }

const patientsOf = (parts: Readonly<Record<string, Part>>): string[] =>
  Object.values(parts).flatMap(({ patient }) => patient)

export function patientTexts(story: StoryCatalogue, reading: ReadingCatalogue): PatientText[] {
  const answers = Object.entries(reading.questions).map(([id, { answer }]) => ({
    id: `question ${id}`,
    sentences: answer,
  }))
  return [
    ...answers,
    {
      id: 'evidence',
      sentences: [...patientsOf(reading.evidence), ...reading.evidenceInShort.patient],
    },
    { id: 'payers', sentences: patientsOf(reading.payers) },
    { id: 'corrections', sentences: patientsOf(reading.corrections) },
    {
      id: 'harms',
      sentences: Object.values(reading.harms).flatMap(({ patient, caught }) => [
        ...patient,
        ...caught.patient,
      ]),
    },
    { id: 'situations', sentences: patientsOf(reading.situations) },
    { id: 'contraindications', sentences: patientsOf(reading.contraindications) },
    { id: 'decision rows', sentences: patientsOf(reading.decisionRows) },
    { id: 'visits', sentences: patientsOf(reading.visits) },
    { id: 'next cards', sentences: patientsOf(story.nextCards) },
    { id: 'people', sentences: story.people100.meaning },
    { id: 'after-care', sentences: story.aftercare.advice },
    { id: 'own diary', sentences: ownDiarySentences(reading) },
    { id: 'around the evidence', sentences: reading.beside.evidence.disputeIntro },
    { id: 'around the risks', sentences: reading.beside.risks.intro },
    {
      id: 'alternatives',
      sentences: [
        ...reading.alternativeWords.intro,
        ...Object.values(reading.alternatives).flatMap(({ what, found, mind }) => [
          ...what,
          ...found.patient,
          ...mind,
        ]),
      ],
    },
    { id: 'other choices', sentences: patientsOf(reading.beside.next.choices) },
    // Lists, written without a full stop.
    { id: 'call the clinic', sentences: story.aftercare.call.map((line) => `${line}.`) },
    { id: 'emergency', sentences: story.aftercare.emergency.map((line) => `${line}.`) },
    { id: 'glossary', sentences: Object.values(story.glossary).map(({ definition }) => definition) },
    { id: 'first run', sentences: story.disclaimers.firstRun },
    ...Object.entries(story.checks).map(([card, { groups }]) => ({
      id: `card ${card}`,
      sentences: groups.flatMap(({ items }) => items.map((line) => `${line}.`)),
    })),
    { id: 'emergency line', sentences: [story.disclaimers.emergency] },
  ]
}

function ownDiarySentences({ beside: { diary } }: ReadingCatalogue): string[] {
  const { hint, needs, window, secondHint, rulesIntro } = diary
  const { onPage, onDevice, refused, damaged, newer, offer } = diary.keeping
  return [
    hint,
    needs,
    window(4),
    secondHint,
    rulesIntro,
    onPage,
    onDevice('diary'),
    refused,
    damaged,
    newer,
    offer,
  ].flat()
}
