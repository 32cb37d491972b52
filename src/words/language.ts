// Languages that the interface can speak.
export const LANGUAGES = ['en', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** A language by its tag, regional forms included ("es-MX"); null when it is not spoken here. */
export const readLanguage = (text: string): Language | null =>
  LANGUAGES.find((language) => language === text.trim().toLowerCase().split('-')[0]) ?? null
