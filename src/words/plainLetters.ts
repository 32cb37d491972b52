// A text as searches compare it: what a person types and what the catalogues hold meet in this form.

/**
 * Lower case, one space between words; accents, signs, compatibility forms (the ligature in "ﬁbre", full-width letters)
 * and the dotless ı do not count.
 */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
