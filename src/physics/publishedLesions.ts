// What has been published about lesion size, as far as abstracts could be read. Full tables could not: so these are
// intervals, and what they leave open (start temperature, when the clock starts, which edge was measured) is assumed.

export type Verdict = 'gate' | 'shortfall' | 'reported'

export interface PublishedRow {
  readonly id: string
  readonly what: string
  /** Interval that the source gives. */
  readonly low: number
  readonly high: number
  readonly unit: string
  readonly source: string
}

const COSMAN = 'Cosman, Dolensky, Hoffman. Pain Med 2014;15(12):2020 (abstract)'
const ORTIZ = 'Ortiz et al. 2022. doi 10.1093/pm/pnac148 (abstract)'
const DERIVED = 'derived from the same abstract'

export const PUBLISHED = {
  gaugePercent: {
    id: 'P1',
    what: 'width, 16 G over 22 G, 80 °C, 2 min',
    low: 58,
    high: 65,
    unit: '%',
    source: COSMAN,
  },
  gaugeMm: {
    id: 'P1',
    what: 'width, 16 G less 22 G, 80 °C, 2 min',
    low: 3,
    high: 4,
    unit: 'mm',
    source: COSMAN,
  },
  temperature: {
    id: 'P2',
    what: 'width, 90 °C over 60 °C, 2 min',
    low: 108,
    high: 152,
    unit: '%',
    source: COSMAN,
  },
  twoMinutes: {
    id: 'P3',
    what: 'width, 2 min over 1 min, 80 °C',
    low: 11,
    high: 20,
    unit: '%',
    source: COSMAN,
  },
  threeMinutes: {
    id: 'P3',
    what: 'width, 3 min over 1 min, 80 °C',
    low: 23,
    high: 32,
    unit: '%',
    source: COSMAN,
  },
  beyondTip: {
    id: 'P4',
    what: 'length less bare tip, 80 °C, 2 min',
    low: 1,
    high: 5,
    unit: 'mm',
    source: COSMAN,
  },
  width16: { id: 'P5', what: 'width, 16 G, 80 °C, 2 min', low: 7.6, high: 10.9, unit: 'mm', source: DERIVED },
  width22: { id: 'P5', what: 'width, 22 G, 80 °C, 2 min', low: 4.6, high: 6.9, unit: 'mm', source: DERIVED },
  area: {
    id: 'P6',
    what: 'area, 20 G, 10 mm, 80 °C, 90 s',
    low: 80.8,
    high: 80.8,
    unit: 'mm²',
    source: ORTIZ,
  },
} as const satisfies Record<string, PublishedRow>

/** Published rows that the model's assumptions do not cover; shown beside it, never held against it. */
export const PUBLISHED_BESIDE: readonly {
  readonly id: string
  readonly says: string
  readonly source: string
}[] = [
  {
    id: 'P7',
    says: '0.2 mL of lidocaine 2 % or iohexol 240 before heating: area 114 and 130.6 mm². Fluid is not modelled',
    source: ORTIZ,
  },
  {
    id: 'P8',
    says: '20 G, 80 °C, 90 s with 1 mL lidocaine 2 %: ellipsoid volume 160 mm³. Smaller than P6 dry: laboratories differ by about a fifth in width',
    source: 'PMID 32214295 (abstract; tip not stated)',
  },
  {
    id: 'P9',
    says: 'electrodes of the time in egg white and meat: lesion not beyond the point, largest radius about 2 mm',
    source: 'Bogduk, Macintosh, Marsland 1987. PMID 2953988 (abstract)',
  },
  {
    id: 'P10',
    says: 'Tew electrode, 90 °C, 2 min, egg white at 37 °C: 1.06 ± 0.16 mm beyond the surface. Egg white flows; the model is larger',
    source: 'PMID 26357684 (abstract)',
  },
  {
    id: 'P11',
    says: '12–24 G, 80–90 °C, up to 12 min: never wider than 16 mm, plateau by 6 min. The model has no plateau without blood',
    source: 'Goldberg et al. 1995 (abstract)',
  },
  {
    id: 'P14',
    says: 'growth goes on through the whole of 180 s',
    source: 'Provenzano et al. Reg Anesth Pain Med 2015;40(2):112 (abstract)',
  },
]

/** Start temperature of bench tissue that best agrees with the intervals, °C; the abstract does not give it. */
export const BENCH_START_C = 21
