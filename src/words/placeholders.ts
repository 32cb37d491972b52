// The values that a sentence may leave open, filled for the reader's own joints, nerves and settings. A closed
// list: a name that is not here fails the tests.

export const PLACEHOLDERS = [
  /** The joint in focus, "L4–L5"; all chosen joints, "L4–L5 and L5–S1"; "right side". */
  'joint',
  'joints',
  'side',
  /** The joint's two bones and their nerves, by number; and where a needle goes on each, in words. */
  'upperBone',
  'lowerBone',
  'upperTarget',
  'lowerTarget',
  'upperNerve',
  'lowerNerve',
  /** The nerve in focus and the bone it crosses, by number. */
  'nerve',
  'crossedBone',
  /** "2 nerves". */
  'nerveCount',
  /** Settings of the heat and what they make. */
  'gaugeG',
  'activeTipMm',
  'tipTempC',
  'tipTempF',
  'tipLike',
  'heatS',
  'lesionSpot',
  'lesionSize',
  /** Numbing medicine per nerve. */
  'volumeMl',
] as const
export type Placeholder = (typeof PLACEHOLDERS)[number]

/** Values by the names that a pack's sentences leave open. */
export type PlaceholderValues = Readonly<Record<string, string>>

export const isPlaceholder = (text: string): text is Placeholder =>
  (PLACEHOLDERS as readonly string[]).includes(text)

const PATTERN = /\{([^{}]*)\}/g

/** Names between braces in a text, in order, whether or not they are placeholders. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(PATTERN)].map((match) => match[1]!)

/** The text with its values in. Throws for a name that is not a placeholder. */
export const fillPlaceholders = (text: string, values: PlaceholderValues): string =>
  text.replace(PATTERN, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`placeholders: no placeholder "{${name}}"`)
    return value
  })
