// What `npm run validate` computes: the reference lesions, convergence, published measurements, changed assumptions.
import { readFileSync } from 'node:fs'
import { kohlrauschError } from '../physics/kohlrausch.ts'
import { type LesionOptions, solveLesion } from '../physics/lesion.ts'
import { measureLesion, reportLesion } from '../physics/lesionReport.ts'
import { comparePublished } from '../physics/publishedComparison.ts'
import { BENCH_START_C, PUBLISHED } from '../physics/publishedLesions.ts'
import { REFERENCE_LESIONS, type ReferenceLesion } from '../physics/referenceLesions.ts'
import { RESOLUTIONS, scaledResolution } from '../physics/resolution.ts'
import { DEFAULT_SETTINGS, type LesionSettings } from '../physics/settings.ts'
import { METAL, MUSCLE } from '../physics/tissue.ts'
import { RECORDED_FILE, type Recorded } from './independentLesion.ts'
import { computedOf, type Panel } from './validationPlot.ts'
import type { ValidationResults } from './validationReport.ts'

export const settingsOf = ({ gauge, tipMm, setC, holdS, startC }: ReferenceLesion): LesionSettings => ({
  ...DEFAULT_SETTINGS,
  gauge,
  activeTipM: tipMm / 1000,
  setC,
  holdS,
  startC,
})

/** Assumptions changed one at a time. */
const CHANGES: readonly { readonly what: string; readonly options: LesionOptions }[] = [
  { what: 'as assumed', options: {} },
  {
    what: 'needle conducts twice as well (30 W/mK)',
    options: { materials: { metal: { ...METAL, thermalWPerMK: 30 } } },
  },
  {
    what: 'needle conducts like one with a copper core (100 W/mK)',
    options: { materials: { metal: { ...METAL, thermalWPerMK: 100 } } },
  },
  { what: 'flat end', options: { electrode: { tipShape: 'flat' } } },
  {
    what: 'flat end and 30 W/mK',
    options: { electrode: { tipShape: 'flat' }, materials: { metal: { ...METAL, thermalWPerMK: 30 } } },
  },
  { what: 'sensor 3 mm behind the point', options: { electrode: { sensorM: 3e-3 } } },
  { what: 'ramp of 5 s', options: { electrode: { rampS: 5 } } },
  { what: 'ramp of 30 s', options: { electrode: { rampS: 30 } } },
  { what: 'conductivity rises 2 % per K', options: { materials: { conductivitySlopePerK: 0.02 } } },
  {
    what: 'muscle of another table (k 0.56, ρ 1050, c 3639)',
    options: {
      materials: {
        muscle: { ...MUSCLE, thermalWPerMK: 0.56, densityKgPerM3: 1050, specificHeatJPerKgK: 3639 },
      },
    },
  },
]

export function validationResults(): ValidationResults {
  const references = REFERENCE_LESIONS.map((reference) => ({
    reference,
    report: reportLesion(solveLesion(settingsOf(reference))),
  }))
  const bench = { ...DEFAULT_SETTINGS, startC: BENCH_START_C, holdS: 120 }
  return {
    references,
    independent: JSON.parse(readFileSync(RECORDED_FILE, 'utf8')) as Recorded,
    convergence: [2, 1, 0.5, 0.25].map((factor) => ({
      factor,
      report: reportLesion(solveLesion(DEFAULT_SETTINGS, { resolution: scaledResolution(factor) })),
    })),
    kohlrausch: kohlrauschError(DEFAULT_SETTINGS, RESOLUTIONS.standard).anywhere,
    residual: Math.max(...references.map(({ report }) => report.energyResidual)),
    singleWidthMm: 1e3 * measureLesion(solveLesion(DEFAULT_SETTINGS)).widthM,
    spatial: [0.1, 1, 3, 10].map((clearanceMm) => {
      const arrangement = { kind: 'bone', clearanceM: clearanceMm / 1000 } as const
      const run = solveLesion({ ...DEFAULT_SETTINGS, arrangement }, { materials: { bone: MUSCLE } })
      const { widthM, depthM } = measureLesion(run)
      return { clearanceMm, widthMm: 1e3 * widthM, depthMm: 1e3 * depthM }
    }),
    published: comparePublished(),
    sensitivity: CHANGES.map(({ what, options }) => ({
      what,
      rows: comparePublished(options),
      widthMm: 1e3 * measureLesion(solveLesion(bench, options)).widthM,
    })),
  }
}

export function validationPanels({ published }: ValidationResults): Panel[] {
  const bench = (settings: Partial<LesionSettings>): number =>
    1e3 * measureLesion(solveLesion({ ...DEFAULT_SETTINGS, startC: BENCH_START_C, ...settings })).widthM
  const gauges = [22, 20, 18, 16]
  const gaugeTicks = gauges.map((gauge, i): [number, string] => [i, `${gauge} G`])
  const times = [15, 30, 60, 90, 120, 180, 240]
  const grown = (gauge: number) => {
    const minute = bench({ gauge, holdS: 60 })
    return times.map((holdS) => ({ x: holdS, y: 100 * (bench({ gauge, holdS }) / minute - 1) }))
  }
  const { width16, width22, twoMinutes, threeMinutes, temperature } = PUBLISHED
  return [
    {
      title: 'Width by gauge',
      under: 'mm; 10 mm tip, 80 °C, 2 min',
      x: { low: -0.4, high: 3.4, ticks: gaugeTicks },
      y: { low: 4, high: 12, ticks: [4, 6, 8, 10, 12] },
      curves: [{ label: '', points: gauges.map((gauge, x) => ({ x, y: bench({ gauge, holdS: 120 }) })) }],
      bands: [
        { x: 0, low: width22.low, high: width22.high },
        { x: 3, low: width16.low, high: width16.high },
      ],
      reach: 0.28,
    },
    {
      title: 'Growth with time',
      under: '% wider than after 1 min; 80 °C, 10 mm tip',
      x: {
        low: 0,
        high: 262,
        ticks: times.filter((t) => t >= 60 && t !== 90).map((t): [number, string] => [t, `${t / 60} min`]),
      },
      y: { low: -30, high: 40, ticks: [-20, 0, 20, 40] },
      curves: [
        { label: '22 G', points: grown(22) },
        { label: '16 G', points: grown(16) },
      ],
      bands: [
        { x: 120, low: twoMinutes.low, high: twoMinutes.high },
        { x: 180, low: threeMinutes.low, high: threeMinutes.high },
      ],
      reach: 12,
    },
    {
      title: 'Growth with temperature',
      under: '% wider at 90 than at 60 °C; 2 min, 10 mm',
      x: { low: -0.4, high: 3.4, ticks: gaugeTicks },
      y: { low: 80, high: 160, ticks: [80, 100, 120, 140, 160] },
      curves: [
        {
          label: '',
          points: gauges.map((gauge, x) => ({ x, y: computedOf(published, temperature.what, `${gauge} G`) })),
        },
      ],
      bands: [{ x: 1.5, low: temperature.low, high: temperature.high }],
      reach: 1.8,
    },
  ]
}
