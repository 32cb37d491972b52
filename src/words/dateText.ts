// A day as a language writes it.
import type { Language } from './language.ts'
import { LANGUAGE_TRAITS } from './languageTraits.ts'

/** "30 November 2026", "30 de noviembre de 2026"; takes an ISO day. */
export const dateText = (isoDay: string, language: Language): string =>
  new Intl.DateTimeFormat(LANGUAGE_TRAITS[language].dateLocale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${isoDay}T00:00:00Z`))
