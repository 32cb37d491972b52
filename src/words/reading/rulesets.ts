// How published rules read a block (docs/medicine.md#published-rules). All stand side by side; none of them decides for a person.
import type { Cited } from './cited.ts'

export interface Ruleset extends Cited {
  /** How many blocks, each on its own day. */
  readonly blocks: 1 | 2
  /** Relief that each block has to reach, percent; null where the source sets no number. */
  readonly thresholdPercent: number | null
  /** What the strictest readers ask for. */
  readonly idealPercent?: number
}

export const RULESETS = [
  {
    id: 'consensus2020',
    blocks: 1,
    thresholdPercent: 50,
    sources: ['cohen2020', 'cohen2020b'],
  },
  { id: 'us_medicare', blocks: 2, thresholdPercent: 80, sources: ['cms_crit', 'cms_lcd'] },
  {
    id: 'sis_strict',
    blocks: 2,
    thresholdPercent: 80,
    idealPercent: 100,
    sources: ['sis2013', 'macvicar2013', 'schneider2020'],
  },
  {
    id: 'uk_nice',
    blocks: 1,
    thresholdPercent: null,
    sources: ['nice_ng59', 'hull_policy', 'radical_crit'],
  },
] as const satisfies readonly Ruleset[]
export type RulesetId = (typeof RULESETS)[number]['id']

export interface RulesetText {
  readonly name: string
  /** What else the source says. */
  readonly note: string
}

/** Findings and how they are read; d1 to d11 (docs/medicine.md#published-rules). */
export const DECISION_ROWS = [
  { id: 'd1', sources: ['klessinger2013', 'cohen2020'] },
  { id: 'd2', sources: ['fp_range', 'rrs_fp', 'schwarzer1994fp'] },
  { id: 'd3', sources: ['cms_lcd', 'cms_crit'] },
  { id: 'd4', sources: ['cms_lcd', 'cms_crit'] },
  { id: 'd5', sources: ['schwarzer1994fp'] },
  { id: 'd6', sources: ['cohen2020'] },
  { id: 'd7', sources: ['duration2022', 'cms_crit'] },
  { id: 'd8', sources: ['cohen2014sed', 'dreyfuss1997', 'sis2013'] },
  { id: 'd9', sources: ['hey_rf'] },
  { id: 'd10', sources: ['cms_crit', 'sis2013'] },
  { id: 'd11', sources: ['smuck2012', 'hull_policy', 'cms_crit'] },
] as const satisfies readonly Cited[]
export type DecisionRowId = (typeof DECISION_ROWS)[number]['id']

export interface DecisionRowText {
  readonly finding: string
  readonly reading: string
  readonly next: string
  /** The same to a patient, in a few short sentences. */
  readonly patient: readonly string[]
}
