// What payers in the United States ask, as of November 2026. Codes of diagnosis open a region, never a joint or a side;
// procedure codes are licensed and left out.
import type { Cited, ForEachReader } from './cited.ts'

export const PAYERS = [
  { id: 'medicare', sources: ['cms_crit', 'cgs_l38773'] },
  { id: 'priorAuthorization', sources: ['us_opd'] },
  { id: 'wiser', sources: ['us_wiser'] },
  { id: 'codes', sources: ['icd10'] },
] as const satisfies readonly Cited[]
export type PayerId = (typeof PAYERS)[number]['id']

export interface PayerText extends ForEachReader {
  readonly title: string
}
