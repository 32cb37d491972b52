// What must be said about the product itself (docs/medicine.md#disclaimers). Not yet seen by counsel.

export interface DisclaimerText {
  /** Always on screen, with the line about the clinical review after it. */
  readonly footer: string
  readonly footerLong: string
  readonly firstRun: readonly string[]
  readonly clinician: readonly string[]
  readonly decision: string
  readonly emergency: string
  readonly data: string
  readonly scale: string
  readonly independence: string
  /** For a spine fitted to other data. */
  readonly notForPlanning: string
}
