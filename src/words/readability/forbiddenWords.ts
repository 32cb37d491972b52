// Words that judge a person by a test: never said to a patient.
import type { Language } from '../language.ts'
import { READABILITY_RULES } from './readabilityRules.ts'

/** Forbidden words in a text, in order, as they stand there. */
export const forbiddenForPatients = (text: string, language: Language): string[] =>
  text.match(READABILITY_RULES[language].forbidden) ?? []
