// Titles of chapters and steps.
export interface Titles<Chapter extends string = string, Step extends string = string> {
  readonly chapters: Readonly<Record<Chapter, string>>
  readonly steps: Readonly<Record<Step, string>>
}
