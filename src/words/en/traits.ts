// English: what is true of the language itself.
import type { LanguageTraits } from '../traits.ts'

export const traits: LanguageTraits = { ownName: 'English', dateLocale: 'en-GB' }
