// How easy English is to be for patients: Flesch–Kincaid grade.
import { fleschKincaidGrade } from '../readability/fleschKincaid.ts'
import type { ReadabilityRule } from '../readability/readabilityRule.ts'

export const rule: ReadabilityRule = {
  formula: 'Flesch–Kincaid grade',
  score: fleschKincaidGrade,
  easier: 'lower',
  patientLimit: 6,
  patientMedianLimit: 5,
  syllables: null,
  nameOf: () => '',
  forbidden:
    /\b(passed|passing|passes|fail(?:s|ed|ing|ures?)?|positive(?:ly|s)?|negative(?:ly|s)?|success(?:es|ful|fully)?)\b/giu,
}
