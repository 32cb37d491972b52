// What was read of a source and what it says in our words, with its numbers. A sentence may carry a number only if a
// source it cites says it here. Numbers: digits with their unit, as the source prints them. The day of the reading
// stands with the source (`sources/`).

export interface SourceReading {
  /** How far: nearly always the abstract or the opening, hardly ever the full paper. */
  readonly read: 'abstract' | 'page' | 'figure' | 'list entry' | 'second hand' | 'from memory'
  /** The month for which a sentence says how things stand; the reading must not be older. */
  readonly asOf?: string
  readonly says: readonly string[]
}

type Read = Exclude<SourceReading['read'], 'from memory'>

export const read = (howFar: Read, says: readonly string[]): SourceReading => ({ read: howFar, says })

/** How things stand this month, as read in it. */
export const standing = (howFar: Read, says: readonly string[]): SourceReading => ({
  read: howFar,
  asOf: '2026-11',
  says,
})

/** Never seen on a page; each sentence that leans on it is marked so. */
export const recalled = (says: readonly string[]): SourceReading => ({ read: 'from memory', says })
