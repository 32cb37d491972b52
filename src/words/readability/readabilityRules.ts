// The rule of every language.
import { rule as en } from '../en/readability.ts'
import { rule as es } from '../es/readability.ts'
import type { Language } from '../language.ts'
import type { ReadabilityRule } from './readabilityRule.ts'

export const READABILITY_RULES: Readonly<Record<Language, ReadabilityRule>> = { en, es }
