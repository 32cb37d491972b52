// What was read of a source, when, and what it says in our words, with its numbers. A sentence may carry a number
// only if a source it cites says it here. Numbers: digits with their unit, as the source prints them.

export interface SourceReading {
  /** The last day on which the source was found and read, ISO; null: never read, told from memory. */
  readonly readOn: string | null
  /** How far: nearly always the abstract or the opening, hardly ever the full paper. */
  readonly read: 'abstract' | 'page' | 'figure' | 'list entry' | 'second hand' | 'from memory'
  /** The month for which a sentence says how things stand; the reading must not be older. */
  readonly asOf?: string
  /** Looked for again on this day and not found; the reading is the earlier one. */
  readonly soughtOn?: string
  readonly says: readonly string[]
}

/** Read before this project began its list, dated by the day the list was entered. */
export const FIRST_LIST = '2026-11-25'
/** The second reading: abstracts and pages opened again, one by one. */
export const SECOND_READING = '2026-11-30'

type Read = Exclude<SourceReading['read'], 'from memory'>

/** Found and read in the second reading. */
export const readAgain = (read: Read, says: readonly string[]): SourceReading => ({
  readOn: SECOND_READING,
  read,
  says,
})

/** How things stand this month, as read in it. */
export const standing = (read: Read, says: readonly string[]): SourceReading => ({
  readOn: SECOND_READING,
  read,
  asOf: '2026-11',
  says,
})

/** Read for the first list; not looked for again, or looked for and not found. */
export const readBefore = (read: Read, says: readonly string[], sought = false): SourceReading => ({
  readOn: FIRST_LIST,
  read,
  ...(sought ? { soughtOn: SECOND_READING } : {}),
  says,
})

/** Never seen on a page; each sentence that leans on it is marked so. */
export const recalled = (says: readonly string[]): SourceReading => ({
  readOn: null,
  read: 'from memory',
  soughtOn: SECOND_READING,
  says,
})
