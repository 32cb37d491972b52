// The words that are explained in place (docs/medicine.md#glossary).

export const GLOSSARY_TERMS = [
  'ablation',
  'activeTip',
  'anaesthetic',
  'block',
  'cannula',
  'contrast',
  'diagnostic',
  'disc',
  'dorsalRamus',
  'electrode',
  'facetJoint',
  'falsePositive',
  'fluoroscopy',
  'groundingPad',
  'lesion',
  'lumbar',
  'medialBranch',
  'motorTest',
  'multifidus',
  'neuritis',
  'neurotomy',
  'painDiary',
  'placebo',
  'radiofrequency',
  'sacrum',
  'sedation',
  'sensoryTest',
  'spinalNerve',
  'transverseProcess',
  'vertebra',
] as const
export type GlossaryTerm = (typeof GLOSSARY_TERMS)[number]

export interface GlossaryEntry {
  readonly term: string
  readonly definition: string
  /** Words and phrases in running text that open this entry, in lower case. */
  readonly forms: readonly string[]
}

export type Glossary = Readonly<Record<GlossaryTerm, GlossaryEntry>>

/** A stretch of text that a term explains. */
export interface TermFound {
  readonly term: GlossaryTerm
  readonly start: number
  readonly end: number
}

/** Where terms stand in a plain text, in order; the longest form wins, each term is found once. */
export function termsIn(text: string, glossary: Glossary): TermFound[] {
  const all = GLOSSARY_TERMS.flatMap((term) => glossary[term].forms.map((form) => ({ term, form })))
  const longestFirst = all.sort((a, b) => b.form.length - a.form.length)
  const found: TermFound[] = []
  const lower = text.toLowerCase()
  for (const { term, form } of longestFirst) {
    if (found.some((other) => other.term === term)) continue
    const start = indexOfWord(lower, form, found)
    if (start >= 0) found.push({ term, start, end: start + form.length })
  }
  return found.sort((a, b) => a.start - b.start)
}

function indexOfWord(text: string, form: string, taken: readonly TermFound[]): number {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const end = at + form.length
    const isWhole = !isLetter(text[at - 1]) && !isLetter(text[end])
    const isFree = taken.every((other) => end <= other.start || at >= other.end)
    if (isWhole && isFree) return at
  }
  return -1
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)
