// What is true of a language itself, wherever its words stand.

export interface LanguageTraits {
  /** By its own name, so that its readers find it. */
  readonly ownName: string
  /** How it writes a day, as the platform's date formats name it. */
  readonly dateLocale: string
}
