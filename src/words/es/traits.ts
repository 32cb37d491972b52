// Spanish: what is true of the language itself.
import type { LanguageTraits } from '../traits.ts'

export const traits: LanguageTraits = { ownName: 'Español', dateLocale: 'es-419' }
