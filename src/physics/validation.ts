// The model held against published lesions and against itself, as data: written by `npm run validate` from the same
// results as docs/lesion-validation.md, and committed. Nothing in it is typed by hand.
import solved from './solved/validation.json' with { type: 'json' }

export const CHANGES = [
  'assumed',
  'metal30',
  'metal100',
  'flat',
  'flatMetal30',
  'sensor3',
  'ramp5',
  'ramp30',
  'slope2',
  'otherMuscle',
] as const
/** One assumption changed. */
export type Change = (typeof CHANGES)[number]

/** Keys of PUBLISHED (physics/publishedLesions.ts). */
export type PublishedKey =
  | 'gaugePercent'
  | 'gaugeMm'
  | 'temperature'
  | 'twoMinutes'
  | 'threeMinutes'
  | 'beyondTip'
  | 'width16'
  | 'width22'
  | 'area'

export interface PublishedResult {
  readonly key: PublishedKey
  /** P1 … P6. */
  readonly id: string
  readonly unit: string
  readonly low: number
  readonly high: number
  /** What was varied: a gauge, a tip in mm, or how the area is taken. */
  readonly gauge?: number
  readonly tipMm?: number
  readonly areaAs?: 'rectangle' | 'ellipse'
  readonly computed: number
  readonly inside: boolean
  readonly verdict: 'gate' | 'shortfall' | 'reported'
}

export interface Panel {
  readonly id: 'gauge' | 'time' | 'temperature'
  readonly x: { readonly low: number; readonly high: number; readonly ticks: readonly Tick[] }
  readonly y: { readonly low: number; readonly high: number; readonly ticks: readonly number[] }
  readonly curves: readonly { readonly gauge?: number; readonly points: readonly Point[] }[]
  readonly bands: readonly { readonly x: number; readonly low: number; readonly high: number }[]
  readonly reach: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Tick {
  readonly at: number
  readonly value: number
  readonly unit: 'G' | 'min'
}

export interface Validation {
  readonly published: readonly PublishedResult[]
  readonly panels: readonly Panel[]
  readonly energyResidual: number
  readonly kohlrausch: number
  readonly convergence: readonly {
    readonly factor: number
    readonly nodes: number
    readonly steps: number
    readonly widthMm: number
    readonly lengthMm: number
  }[]
  readonly independent: {
    readonly program: string
    /** Differences of the standard grid from it over the reference lesions: largest in mm, mm, %. */
    readonly widthMm: number
    readonly lengthMm: number
    readonly energyPercent: number
    readonly lesions: number
  }
  readonly sensitivity: readonly {
    readonly change: Change
    readonly widthMm: number
    /** P1 at 5, 10 and 15 mm tips, %. */
    readonly gaugePercent: readonly number[]
    /** Gates that the change leaves, by row and gauge. */
    readonly left: readonly string[]
  }[]
}

export const VALIDATION = solved as Validation
