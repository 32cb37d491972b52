/** Counts of a text. */
export interface TextCounts {
  readonly sentences: number
  readonly words: number
  readonly syllables: number
}

/** Flesch–Kincaid grade level of an English text: years of US school (Kincaid et al. 1975). */
export const fleschKincaidGrade = ({ sentences, words, syllables }: TextCounts): number =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
