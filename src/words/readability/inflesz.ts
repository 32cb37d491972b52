// The INFLESZ score of a Spanish text: 65 and more reads easily.
import type { TextCounts } from './fleschKincaid.ts'

/** Perspicuity of a Spanish text, 0…100, higher is easier (Szigriszt-Pazos 1993). */
export const szigrisztPazos = ({ sentences, words, syllables }: TextCounts): number =>
  206.835 - 62.3 * (syllables / words) - words / sentences

export type Inflesz = 'muy difícil' | 'algo difícil' | 'normal' | 'bastante fácil' | 'muy fácil'

/** The INFLESZ scale for texts to patients: 40, 55, 65, 80 (Barrio-Cantalejo et al. 2008). */
export const infleszOf = (score: number): Inflesz =>
  score < 40
    ? 'muy difícil'
    : score < 55
      ? 'algo difícil'
      : score < 65
        ? 'normal'
        : score <= 80
          ? 'bastante fácil'
          : 'muy fácil'
