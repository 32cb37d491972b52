// Words that judge a person by a test: never said to a patient.
import type { Language } from '../language.ts'

const FORBIDDEN: Readonly<Record<Language, RegExp>> = {
  en: /\b(passed|passing|passes|fail(?:s|ed|ing|ures?)?|positive(?:ly|s)?|negative(?:ly|s)?|success(?:es|ful|fully)?)\b/giu,
  es: /(?<!\p{L})(positiv[oa]s?|negativ[oa]s?|éxitos?|exitos[oa]s?|fracas(?:o|os|a|an|ó|aron|ar|ado|ada)|aprobad[oa]s?|aprobó|suspendid[oa]s?|suspendió|reprobad[oa]s?|falló|fallaron|fallid[oa]s?)(?!\p{L})/giu,
}

/** Forbidden words in a text, in order, as they stand there. */
export const forbiddenForPatients = (text: string, language: Language): string[] =>
  text.match(FORBIDDEN[language]) ?? []
