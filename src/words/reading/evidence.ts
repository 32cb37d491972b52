// What studies and guidelines say, side by side (docs/medicine.md#evidence). Numbers stand here once; words in the languages.
import type { Cited, ForEachReader } from './cited.ts'

/** Share of a group that did well, as counted people or as a percentage. */
export interface Share {
  /** Counts something stricter than the other shares of its row: full relief. */
  readonly isFullRelief?: true
  readonly group:
    | 'heat'
    | 'sham'
    | 'one test'
    | 'two tests'
    | 'two strict tests'
    | 'saline block'
    | 'test block'
    | 'cooled'
    | 'steroid'
  readonly percent: number
  readonly people?: readonly [count: number, of: number]
}

/** A difference in pain, points of 10; below zero is less pain. */
export interface Effect {
  readonly beside: 'placebo' | 'exercise'
  readonly points: number
  /** Its 95 % interval, where the page that was read prints it. */
  readonly interval?: readonly [low: number, high: number]
  readonly term?: 'short' | 'medium' | 'long'
}

export interface EvidenceRow extends Cited {
  readonly kind: 'guideline' | 'review' | 'trial' | 'trial running'
  /**
   * Where the row points: for heat, against it, both ways, no difference found, or heat beside other ways to treat,
   * which does not tell whether either helps.
   */
  readonly says: 'for' | 'against' | 'mixed' | 'no difference' | 'compares' | 'open'
  readonly shares?: readonly Share[]
  readonly people?: number
  /** When the shares were counted, as far as the page that was read says. */
  readonly followUp?: { readonly count: number; readonly unit: 'weeks' | 'months' } | 'short term'
  /** What the shares count. */
  readonly outcome?: 'did well' | 'half relief' | 'half relief after a block'
  /** Differences in pain, points of 10, by the time they were taken. */
  readonly effects?: readonly Effect[]
}

export const EVIDENCE = [
  { id: 'nice', kind: 'guideline', says: 'for', sources: ['nice_ng59'] },
  { id: 'consensus2020', kind: 'guideline', says: 'for', sources: ['cohen2020'] },
  {
    id: 'cochrane2015',
    kind: 'review',
    says: 'mixed',
    followUp: 'short term',
    effects: [{ beside: 'placebo', points: -1.47, interval: [-2.28, -0.67] }],
    sources: ['maas2015'],
  },
  {
    id: 'lainez2024',
    kind: 'review',
    says: 'for',
    effects: [
      { beside: 'placebo', points: -1.01, interval: [-1.98, -0.04], term: 'short' },
      { beside: 'placebo', points: -1.42, interval: [-2.41, -0.43], term: 'medium' },
      { beside: 'placebo', points: -1.12, interval: [-1.57, -0.68], term: 'long' },
    ],
    sources: ['lainez2024', 'juch2017'],
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
    followUp: { count: 3, unit: 'months' },
    outcome: 'did well',
    shares: [
      { group: 'heat', percent: 27.5, people: [11, 40] },
      { group: 'sham', percent: 29.3, people: [12, 41] },
    ],
    sources: ['vanwijk2005'],
  },
  { id: 'vantilburg2016', kind: 'trial', says: 'no difference', people: 60, sources: ['vantilburg2016'] },
  {
    id: 'mint2017',
    kind: 'trial',
    says: 'no difference',
    people: 251,
    followUp: { count: 3, unit: 'months' },
    effects: [{ beside: 'exercise', points: -0.18 }],
    sources: ['juch2017', 'mint_critique'],
  },
  {
    id: 'facts2018',
    kind: 'trial',
    says: 'mixed',
    people: 229,
    outcome: 'half relief after a block',
    shares: [
      { group: 'test block', percent: 55 },
      { group: 'saline block', percent: 30 },
    ],
    sources: ['facts2018'],
  },
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
  {
    id: 'cooledSteroid2023',
    kind: 'trial',
    says: 'compares',
    people: 32,
    followUp: { count: 6, unit: 'months' },
    outcome: 'did well',
    shares: [
      { group: 'cooled', percent: 55 },
      { group: 'steroid', percent: 25 },
    ],
    sources: ['cooled_steroid2023'],
  },
  {
    id: 'cope2024',
    kind: 'trial',
    says: 'no difference',
    people: 120,
    followUp: { count: 4, unit: 'weeks' },
    sources: ['cope2024'],
  },
  {
    id: 'kocan2025',
    kind: 'trial',
    says: 'compares',
    people: 62,
    followUp: { count: 24, unit: 'months' },
    sources: ['kocan2025'],
  },
  { id: 'ferrillo2025', kind: 'trial', says: 'compares', people: 30, sources: ['ferrillo2025'] },
  { id: 'bmj2025', kind: 'guideline', says: 'against', sources: ['busse2025', 'busse_dispute'] },
  { id: 'radical', kind: 'trial running', says: 'open', people: 250, sources: ['radical_prot'] },
  { id: 'parallel', kind: 'trial running', says: 'open', people: 132, sources: ['nct03912519'] },
  {
    id: 'register',
    kind: 'trial running',
    says: 'open',
    sources: ['nct06283628', 'nct06804551', 'nct07309731'],
  },
] as const satisfies readonly EvidenceRow[]

export type EvidenceId = (typeof EVIDENCE)[number]['id']

export interface EvidenceText extends ForEachReader {
  readonly title: string
  /** How strongly a guideline recommends, in its own words. */
  readonly strength?: string
}
