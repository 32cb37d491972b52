// The traits of every language.
import { traits as en } from './en/traits.ts'
import { traits as es } from './es/traits.ts'
import type { Language } from './language.ts'
import type { LanguageTraits } from './traits.ts'

export const LANGUAGE_TRAITS: Readonly<Record<Language, LanguageTraits>> = { en, es }
