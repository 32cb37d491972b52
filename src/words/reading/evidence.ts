// What studies and guidelines say, side by side (docs/medicine.md#evidence). Numbers stand here once; words in the languages.
import type { Cited, ForEachReader } from './cited.ts'

/** Share of a group that did well, as counted people or as a percentage. */
export interface Share {
  /** Counts something stricter than the other shares of its row: full relief. */
  readonly isFullRelief?: true
  readonly group: 'heat' | 'sham' | 'one test' | 'two tests' | 'two strict tests'
  readonly percent: number
  readonly people?: readonly [count: number, of: number]
}

export interface EvidenceRow extends Cited {
  readonly kind: 'guideline' | 'review' | 'trial' | 'trial running'
  /** Where the row points: for, against, both ways, or no difference found. */
  readonly says: 'for' | 'against' | 'mixed' | 'no difference' | 'open'
  readonly shares?: readonly Share[]
  readonly people?: number
  /** When the shares were counted, as far as the page that was read says. */
  readonly followUp?: { readonly count: number; readonly unit: 'weeks' | 'months' } | 'short term'
  /** What the shares count. */
  readonly outcome?: 'did well' | 'half relief'
  /** Difference in pain to placebo, points of 10, with its 95 % interval; below zero is less pain. */
  readonly effect?: { readonly points: number; readonly low: number; readonly high: number }
}

export const EVIDENCE = [
  { id: 'nice', kind: 'guideline', says: 'for', sources: ['nice_ng59'] },
  { id: 'consensus2020', kind: 'guideline', says: 'mixed', sources: ['cohen2020'] },
  {
    id: 'cochrane2015',
    kind: 'review',
    says: 'mixed',
    followUp: 'short term',
    effect: { points: -1.47, low: -2.28, high: -0.67 },
    sources: ['maas2015'],
  },
  {
    id: 'vankleef1999',
    kind: 'trial',
    says: 'for',
    people: 31,
    followUp: { count: 8, unit: 'weeks' },
    outcome: 'did well',
    shares: [
      { group: 'heat', percent: 67, people: [10, 15] },
      { group: 'sham', percent: 38, people: [6, 16] },
    ],
    sources: ['vankleef1999'],
  },
  {
    id: 'vanwijk2005',
    kind: 'trial',
    says: 'no difference',
    people: 81,
    outcome: 'did well',
    shares: [
      { group: 'heat', percent: 27.5 },
      { group: 'sham', percent: 29.3 },
    ],
    sources: ['vanwijk2005'],
  },
  { id: 'mint2017', kind: 'trial', says: 'no difference', people: 681, sources: ['juch2017'] },
  {
    id: 'schneider2020',
    kind: 'review',
    says: 'mixed',
    followUp: { count: 6, unit: 'months' },
    outcome: 'half relief',
    shares: [
      { group: 'one test', percent: 26 },
      { group: 'two tests', percent: 49 },
      { group: 'two strict tests', percent: 56, isFullRelief: true },
    ],
    sources: ['schneider2020'],
  },
  { id: 'bmj2025', kind: 'guideline', says: 'against', sources: ['busse2025', 'busse_dispute'] },
  { id: 'radical', kind: 'trial running', says: 'open', people: 250, sources: ['radical_prot'] },
] as const satisfies readonly EvidenceRow[]

export type EvidenceId = (typeof EVIDENCE)[number]['id']

export interface EvidenceText extends ForEachReader {
  readonly title: string
}
