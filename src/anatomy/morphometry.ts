// Published sizes of the adult lumbar spine: the fourteen measures per level. mm, degrees.
import type { LumbarVertebra } from './levels.ts'
import type { MorphometrySourceId } from './morphometrySources.ts'

/** What is measured on every lumbar vertebra, in the order of the tables. The last two belong to the joint below it. */
export const MEASURES = [
  'upperEndplateWidth',
  'lowerEndplateWidth',
  'upperEndplateDepth',
  'anteriorHeight',
  'posteriorHeight',
  'wedge',
  'pedicleWidth',
  'pedicleHeight',
  'pedicleTransverseAngle',
  'canalWidth',
  'canalDepth',
  'transverseProcessSpan',
  'facetAngle',
  'interfacetDistance',
] as const
export type Measure = (typeof MEASURES)[number]

export const unitOf = (measure: Measure): 'mm' | 'deg' =>
  measure === 'wedge' || measure === 'pedicleTransverseAngle' || measure === 'facetAngle' ? 'deg' : 'mm'

/** One published value. Wedge is positive where the body is taller in front; facet angles are to the sagittal plane. */
export interface PublishedValue {
  readonly measure: Measure
  readonly level: LumbarVertebra
  readonly mean: number
  /** Standard deviation between people; null where none is published. */
  readonly sd: number | null
  readonly unit: 'mm' | 'deg'
  readonly source: MorphometrySourceId
}

const perLevel = (
  measure: Measure,
  source: MorphometrySourceId,
  means: Readonly<Partial<Record<LumbarVertebra, number | readonly [number, number]>>>,
): PublishedValue[] =>
  Object.entries(means).map(([level, value]) => ({
    measure,
    level: level as LumbarVertebra,
    mean: typeof value === 'number' ? value : value[0],
    sd: typeof value === 'number' ? null : value[1],
    unit: unitOf(measure),
    source,
  }))

export const PUBLISHED: readonly PublishedValue[] = [
  ...perLevel('upperEndplateWidth', 'panjabi1992', { L1: 41.2, L2: 42.6, L3: 44.1, L4: 46.6, L5: 47.3 }),
  ...perLevel('lowerEndplateWidth', 'panjabi1992', { L1: 43.3, L2: 45.5, L3: 48.0, L4: 49.5, L5: 49.4 }),
  ...perLevel('upperEndplateDepth', 'panjabi1992', { L1: 34.1, L2: 34.6, L3: 35.2, L4: 35.5, L5: 34.7 }),
  ...perLevel('upperEndplateDepth', 'cookBaker2021', { L5: [35.7, 3.5] }),
  ...perLevel('upperEndplateDepth', 'manipalL5', { L5: [33.5, 4.1] }),
  ...perLevel('anteriorHeight', 'cookBaker2021', { L5: [30.3, 1.9] }),
  ...perLevel('posteriorHeight', 'panjabi1992', { L1: 23.8, L2: 24.3, L3: 23.8, L4: 24.1, L5: 22.9 }),
  ...perLevel('posteriorHeight', 'cookBaker2021', { L5: [26.3, 1.9] }),
  ...perLevel('pedicleWidth', 'zindrick1987', { L1: 8.7, L2: 8.9, L3: 10.3, L4: 12.9, L5: 18.0 }),
  ...perLevel('pedicleWidth', 'cookBaker2021', { L5: [16.1, 2.3] }),
  ...perLevel('pedicleWidth', 'nepalDry', { L1: [7.4, 0.8], L5: [12.2, 1.7] }),
  ...perLevel('pedicleHeight', 'zindrick1987', { L1: 15.4, L2: 15.0, L3: 14.9, L4: 14.8, L5: 14.0 }),
  ...perLevel('pedicleHeight', 'cookBaker2021', { L5: [12.9, 1.9] }),
  ...perLevel('pedicleTransverseAngle', 'zindrick1987', { L1: 10.9, L2: 12.0, L3: 14.4, L4: 17.7, L5: 29.8 }),
  ...perLevel('canalWidth', 'panjabi1992', { L1: 23.7, L2: 23.8, L3: 24.3, L4: 25.4, L5: 27.1 }),
  ...perLevel('canalWidth', 'cookBaker2021', { L5: [28.2, 3.1] }),
  ...perLevel('canalWidth', 'nepalDry', { L1: [20.4, 1.0], L5: [26.0, 3.6] }),
  ...perLevel('canalDepth', 'panjabi1992', { L1: 19.0, L2: 18.2, L3: 17.5, L4: 18.6, L5: 19.7 }),
  ...perLevel('canalDepth', 'cookBaker2021', { L5: [15.6, 2.1] }),
  ...perLevel('transverseProcessSpan', 'panjabi1992', { L1: 71.2, L2: 76.1, L3: 85.7, L4: 79.4, L5: 92.5 }),
]

/** Published values of one measure at one level, those with a standard deviation first. */
export const published = (measure: Measure, level: LumbarVertebra): PublishedValue[] =>
  PUBLISHED.filter((value) => value.measure === measure && value.level === level).sort(
    (a, b) => Number(a.sd === null) - Number(b.sd === null),
  )

/** How many standard deviations a size lies from a published mean; null where no deviation is published. */
export const zScore = (value: PublishedValue, size: number): number | null =>
  value.sd === null ? null : (size - value.mean) / value.sd
