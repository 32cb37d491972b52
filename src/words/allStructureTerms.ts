// What structures are called in every language: a search finds a thing by any of them, whatever language is on.
import { englishTerms } from './en/structureTerms.ts'
import { spanishTerms } from './es/structureTerms.ts'
import type { Language } from './language.ts'
import type { TermsOf } from './structureTerms.ts'

export const STRUCTURE_TERMS: Readonly<Record<Language, TermsOf>> = { en: englishTerms, es: spanishTerms }
