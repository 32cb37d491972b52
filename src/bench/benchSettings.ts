// What is set on the bench: the heat, the tissue it is made in, where a nerve lies, and by which rule damage is read.
// Bench and body are two tissues that are never mixed: 21 °C without blood, 37 °C with the blood of resting muscle.

import {
  bodySettings,
  DEFAULT_LESION_CHOICE,
  type LesionChoice,
} from '../packs/lumbar-medial-branch/lesion/lesionChoice.ts'
import { ISOTHERMS_C } from '../physics/heatLevels.ts'
import { COAGULATION, type Criterion } from '../physics/lesionReport.ts'
import { BENCH_START_C } from '../physics/publishedLesions.ts'
import { type LesionSettings, RANGES } from '../physics/settings.ts'

export const TISSUES = ['body', 'bench'] as const
export type Tissue = (typeof TISSUES)[number]

export const NEEDLES = ['one', 'two'] as const
export type Needles = (typeof NEEDLES)[number]

export const RULES = ['51', '45', 'cem43', 'arrhenius'] as const
export type Rule = (typeof RULES)[number]

export const CRITERION: Readonly<Record<Rule, Criterion>> = {
  '51': COAGULATION,
  '45': { kind: 'isotherm', tempC: ISOTHERMS_C[0] },
  cem43: { kind: 'cem43', minutes: 240 },
  arrhenius: { kind: 'arrhenius' },
}

export interface BenchSettings {
  readonly heat: LesionChoice
  readonly tissue: Tissue
  readonly needles: Needles
  /** Between the axes of two needles. */
  readonly spacingMm: number
  /** 0 along the needle, 90 square across it. */
  readonly angleDeg: number
  /** From the needle's axis, or from the plane of two needles, to the nerve's middle. */
  readonly distanceMm: number
  readonly rule: Rule
}

export const DEFAULT_BENCH: BenchSettings = {
  heat: DEFAULT_LESION_CHOICE,
  tissue: 'body',
  needles: 'one',
  spacingMm: 10,
  angleDeg: 6,
  distanceMm: 2.4,
  rule: '51',
}

const MM_PER_M = 1000

export const BENCH_BOUNDS = {
  spacingMm: { low: RANGES.spacingM.low * MM_PER_M, high: RANGES.spacingM.high * MM_PER_M },
  angleDeg: { low: 0, high: 90 },
  distanceMm: { low: 1, high: 10 },
} as const

/** Two needles are worked out for conventional tips only: cooled and pulsed pairs have nothing to be held against. */
export const mayPair = ({ electrode }: LesionChoice): boolean => electrode === 'conventional'

/** What the solver is asked for: the heating alone, without the cooling. */
export function solverSettings({ heat, tissue, needles, spacingMm }: BenchSettings): LesionSettings {
  const isPair = needles === 'two' && mayPair(heat)
  return {
    ...bodySettings(heat),
    ...(tissue === 'bench' ? { startC: BENCH_START_C, perfusionWPerM3K: 0 } : {}),
    coolS: 0,
    arrangement: isPair ? { kind: 'bipolar', spacingM: spacingMm / MM_PER_M } : { kind: 'single' },
  }
}
