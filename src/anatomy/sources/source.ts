// A publication that a sentence or a number leans on. Printed with DOI or PMID, not with the address where a copy
// was read.

export type SourceStatus = 'checked' | 'from memory'

export interface Source {
  readonly citation: string
  /** "checked": read on a page, nearly always the abstract or the opening. Never read: never printed as checked. */
  readonly status: SourceStatus
  /** The last day on which it was found and read, ISO. */
  readonly readOn?: string
  /** Looked for again on this day and not found; the reading is the earlier one. */
  readonly soughtOn?: string
  readonly doi?: string
  readonly pmid?: string
  readonly pmc?: string
  /** What was read, or what is still to be verified. */
  readonly note?: string
  /** Written or paid for by a maker of the devices: printed beside it. */
  readonly paidBy?: 'maker'
}
