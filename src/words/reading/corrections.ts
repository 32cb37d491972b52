// Common claims about the two procedures that need a correction (docs/medicine.md#what-must-be-said).
import type { Cited } from './cited.ts'

export const CORRECTIONS = [
  { id: 'origin', sources: ['bogduk_long1979', 'bogduk1982'] },
  { id: 'proof', sources: ['fp_range', 'rrs_fp', 'schwarzer1994fp'] },
  { id: 'duration', sources: ['duration2022', 'cms_crit'] },
  { id: 'sparing', sources: ['bogduk1982', 'asym2024', 'spinehealth_fu'] },
  { id: 'test', sources: ['cms_lcd', 'wikimsk_mbb'] },
] as const satisfies readonly Cited[]

export type CorrectionId = (typeof CORRECTIONS)[number]['id']

export interface CorrectionText {
  /** As it is often said. */
  readonly said: string
  readonly verdict: string
  readonly patient: readonly string[]
  readonly properly: readonly string[]
}
