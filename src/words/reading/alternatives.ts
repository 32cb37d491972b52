// Other treatments beside the usual heat, laid side by side in a fixed order that ranks nothing
// (docs/medicine.md#alternatives).
import type { Cited } from './cited.ts'

export const ALTERNATIVES = [
  { id: 'none', sources: ['juch2017', 'nice_ng59', 'cohen2020'] },
  { id: 'steroid', sources: ['facts2018', 'maas2015', 'hey_discharge'] },
  { id: 'heat', sources: ['maas2015', 'lainez2024', 'juch2017', 'vanwijk2005'] },
  { id: 'cooled', sources: ['mccormick2019', 'cooled_steroid2023'] },
  { id: 'pulsed', sources: ['kroll2008'] },
  { id: 'cryo', sources: ['cope2024', 'kocan2025', 'ferrillo2025'] },
  { id: 'endoscopic', sources: ['kocan2025', 'endoscopic_review2023', 'endoscopic2022'] },
  { id: 'stimulation', sources: ['gilmore2021'] },
  { id: 'surgery', sources: ['nice_fusion'] },
] as const satisfies readonly Cited[]
export type AlternativeId = (typeof ALTERNATIVES)[number]['id']

export interface AlternativeText {
  readonly name: string
  /** What is done. */
  readonly what: readonly string[]
  /** What was found: for patients; for clinicians and students, with figures. */
  readonly found: { readonly patient: readonly string[]; readonly properly: readonly string[] }
  /** What to know about it. */
  readonly mind: readonly string[]
}

export interface AlternativeWords {
  readonly title: string
  readonly intro: readonly string[]
  readonly treatment: string
  readonly what: string
  readonly found: string
  readonly mind: string
}
