// npm run readability: how hard each step is to read, for each audience and language. Exit 1 when a limit is broken.
// --cues prints where the sentences of each step should start, by what is heard in both languages.
import { syllable } from 'syllable'
import { isStepId } from '../packs/lumbar-medial-branch/chapters.ts'
import { ALL_SCRIPTS, SCRIPT_IDS } from '../packs/lumbar-medial-branch/cues/scriptOf.ts'
import { AUDIENCES, type Audience } from '../story/script.ts'
import { READING_WORDS, STORY_WORDS } from '../words/allWords.ts'
import { LANGUAGES, type Language } from '../words/language.ts'
import { plainText } from '../words/markup.ts'
import { valuesFor } from '../words/placeholderValues.ts'
import { SENTENCE_WORDS } from '../words/readability/limits.ts'
import { patientTexts } from '../words/readability/patientTexts.ts'
import { isHarder } from '../words/readability/readabilityRule.ts'
import { READABILITY_RULES } from '../words/readability/readabilityRules.ts'
import { readingOf } from '../words/readability/reading.ts'
import { READING_CASES } from '../words/readability/readingCases.ts'
import { median, readingReport } from '../words/readability/readingReport.ts'
import { spokenStarts } from '../words/readability/spokenShare.ts'

function printReadings(): number {
  let broken = 0
  for (const language of LANGUAGES) {
    for (const audience of AUDIENCES) {
      const report = readingReport(STORY_WORDS[language], audience, language, syllable)
      const rule = READABILITY_RULES[language]
      console.log(`\n${audience}, ${language}: ${rule.formula}`)
      for (const { id, score, longestSentenceWords } of report) {
        const fault = faultOf(language, audience, score, longestSentenceWords)
        if (fault) broken++
        const level = rule.nameOf(score) && `  ${rule.nameOf(score)}`
        console.log(
          `${id.padEnd(28)}${score.toFixed(1).padStart(6)}  longest ${String(longestSentenceWords).padStart(2)}${level}${fault}`,
        )
      }
      const steps = report.filter(({ id }) => isStepId(id)).map(({ score }) => score)
      console.log(`median of ${steps.length} steps ${median(steps).toFixed(1)}`)
      const limit = audience === 'patient' ? rule.patientMedianLimit : null
      if (limit !== null && isHarder(median(steps), limit, rule)) {
        broken++
        console.log(`  HARDER than the limit of ${limit}`)
      }
    }
  }
  return broken
}

function printPatientTexts(): number {
  let broken = 0
  for (const language of LANGUAGES) {
    console.log(`\nbeside the story, patient, ${language}`)
    for (const { id, sentences } of patientTexts(STORY_WORDS[language], READING_WORDS[language])) {
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
  const rule = READABILITY_RULES[language]
  return isHarder(score, rule.patientLimit, rule) ? `  TOO HARD: the limit is ${rule.patientLimit}` : ''
}

function printCues(): void {
  const facts = READING_CASES[0]!
  for (const id of SCRIPT_IDS) {
    for (const audience of AUDIENCES) {
      const starts = LANGUAGES.map((language) => {
        const { narration, values } = STORY_WORDS[language]
        const texts: readonly string[] = narration[id]![audience]
        return spokenStarts(
          texts.map((text) => plainText(text, valuesFor(facts, values))),
          language,
        )
      })
      const heard = starts[0]!.map((_, i) =>
        (starts.reduce((sum, each) => sum + each[i]!, 0) / starts.length).toFixed(2),
      )
      const written = ALL_SCRIPTS[id][audience].map(({ at }) => at.toFixed(2))
      console.log(`${id} ${audience}: heard ${heard.join(' ')}, written ${written.join(' ')}`)
    }
  }
}

if (process.argv.includes('--cues')) printCues()
else process.exitCode = printReadings() + printPatientTexts() > 0 ? 1 : 0
