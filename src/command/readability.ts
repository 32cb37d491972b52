// npm run readability: how hard each step is to read, for each audience and language. Exit 1 when a limit is broken.
// --cues prints where the sentences of each step should start, by what is heard in both languages.
import { syllable } from 'syllable'
import { isStepId } from '../packs/lumbar-medial-branch/chapters.ts'
import { ALL_SCRIPTS, SCRIPT_IDS } from '../packs/lumbar-medial-branch/cues/scriptOf.ts'
import { AUDIENCES, type Audience } from '../story/script.ts'
import { reading as readingEn } from '../words/en/reading.ts'
import { story as en } from '../words/en/story.ts'
import { reading as readingEs } from '../words/es/reading.ts'
import { story as es } from '../words/es/story.ts'
import { LANGUAGES, type Language } from '../words/language.ts'
import { plainText } from '../words/markup.ts'
import { valuesFor } from '../words/placeholderValues.ts'
import { infleszOf } from '../words/readability/inflesz.ts'
import {
  PATIENT_GRADE,
  PATIENT_MEDIAN_GRADE,
  PATIENT_PERSPICUITY,
  SENTENCE_WORDS,
} from '../words/readability/limits.ts'
import { patientTexts } from '../words/readability/patientTexts.ts'
import { readingOf } from '../words/readability/reading.ts'
import { READING_CASES } from '../words/readability/readingCases.ts'
import { median, readingReport } from '../words/readability/readingReport.ts'
import { spokenStarts } from '../words/readability/spokenShare.ts'
import type { ReadingCatalogue } from '../words/reading/readingCatalogue.ts'
import type { StoryCatalogue } from '../words/storyCatalogue.ts'

const STORIES: Readonly<Record<Language, StoryCatalogue>> = { en, es }
const READINGS: Readonly<Record<Language, ReadingCatalogue>> = { en: readingEn, es: readingEs }

function printReadings(): number {
  let broken = 0
  for (const language of LANGUAGES) {
    for (const audience of AUDIENCES) {
      const report = readingReport(STORIES[language], audience, language, syllable)
      console.log(
        `\n${audience}, ${language}: ${language === 'en' ? 'Flesch–Kincaid grade' : 'Szigriszt-Pazos'}`,
      )
      for (const { id, score, longestSentenceWords } of report) {
        const fault = faultOf(language, audience, score, longestSentenceWords)
        if (fault) broken++
        const level = language === 'es' ? `  ${infleszOf(score)}` : ''
        console.log(
          `${id.padEnd(28)}${score.toFixed(1).padStart(6)}  longest ${String(longestSentenceWords).padStart(2)}${level}${fault}`,
        )
      }
      const steps = report.filter(({ id }) => isStepId(id)).map(({ score }) => score)
      console.log(`median of ${steps.length} steps ${median(steps).toFixed(1)}`)
      if (language === 'en' && audience === 'patient' && median(steps) > PATIENT_MEDIAN_GRADE) {
        broken++
        console.log(`  ABOVE the limit of ${PATIENT_MEDIAN_GRADE}`)
      }
    }
  }
  return broken
}

function printPatientTexts(): number {
  let broken = 0
  for (const language of LANGUAGES) {
    console.log(`\nbeside the story, patient, ${language}`)
    for (const { id, sentences } of patientTexts(STORIES[language], READINGS[language])) {
      const { score, longestSentenceWords } = readingOf(sentences, language, syllable)
      const fault = faultOf(language, 'patient', score, longestSentenceWords)
      if (fault) broken++
      console.log(
        `${id.padEnd(28)}${score.toFixed(1).padStart(6)}  longest ${String(longestSentenceWords).padStart(2)}${fault}`,
      )
    }
  }
  return broken
}

function faultOf(language: Language, audience: Audience, score: number, longest: number): string {
  if (longest > SENTENCE_WORDS[audience]) return `  TOO LONG: at most ${SENTENCE_WORDS[audience]} words`
  if (audience !== 'patient') return ''
  if (language === 'en' && score > PATIENT_GRADE) return `  TOO HARD: at most ${PATIENT_GRADE}`
  if (language === 'es' && score < PATIENT_PERSPICUITY) return `  TOO HARD: at least ${PATIENT_PERSPICUITY}`
  return ''
}

function printCues(): void {
  const facts = READING_CASES[0]!
  for (const id of SCRIPT_IDS) {
    for (const audience of AUDIENCES) {
      const starts = LANGUAGES.map((language) => {
        const { narration, values } = STORIES[language]
        const texts: readonly string[] = narration[id][audience]
        return spokenStarts(
          texts.map((text) => plainText(text, valuesFor(facts, values))),
          language,
        )
      })
      const heard = starts[0]!.map((start, i) => ((start + starts[1]![i]!) / 2).toFixed(2))
      const written = ALL_SCRIPTS[id][audience].map(({ at }) => at.toFixed(2))
      console.log(`${id} ${audience}: heard ${heard.join(' ')}, written ${written.join(' ')}`)
    }
  }
}

if (process.argv.includes('--cues')) printCues()
else process.exitCode = printReadings() + printPatientTexts() > 0 ? 1 : 0
