/** How a language says what is written in figures and signs. */
export interface Speech {
  readonly number: (n: number) => string
  readonly point: string
  readonly letters: Readonly<Record<string, string>>
  readonly signs: readonly (readonly [RegExp, string])[]
}
