// The results of `npm run validate` as the data that the app's own page shows, in its reader's language.

import type { Compared } from '../physics/publishedComparison.ts'
import { PUBLISHED } from '../physics/publishedLesions.ts'
import {
  CHANGES,
  type Panel as DrawnPanel,
  type PublishedKey,
  type PublishedResult,
  type Validation,
} from '../physics/validation.ts'
import { recordedFor } from './independentLesion.ts'
import type { Panel } from './validationPlot.ts'
import type { ValidationResults } from './validationReport.ts'

const PANEL_IDS = ['gauge', 'time', 'temperature'] as const

export function validationData(results: ValidationResults, panels: readonly Panel[]): Validation {
  const { published, residual, kohlrausch, convergence, sensitivity } = results
  if (sensitivity.length !== CHANGES.length)
    throw new Error(`validationData: ${sensitivity.length} changes, ${CHANGES.length} names for them`)
  return {
    published: published.map(publishedResult),
    panels: panels.map((panel, i) => drawnPanel(panel, PANEL_IDS[i]!)),
    energyResidual: residual,
    kohlrausch,
    convergence: convergence.map(({ factor, report }) => ({
      factor,
      nodes: report.cells,
      steps: report.steps,
      widthMm: rounded(report.widthMm, 3),
      lengthMm: rounded(report.lengthMm, 3),
    })),
    independent: independentOf(results),
    sensitivity: sensitivity.map(({ rows, widthMm }, i) => ({
      change: CHANGES[i]!,
      widthMm: rounded(widthMm, 2),
      gaugePercent: rows
        .filter(({ published: row }) => row.id === 'P1' && row.unit === '%')
        .map(({ computed }) => rounded(computed, 0)),
      left: rows
        .filter(({ verdict, inside }) => verdict === 'gate' && !inside)
        .map(({ published: row, setting }) => `${row.id} ${setting}`),
    })),
  }
}

export function publishedResult({
  published,
  setting,
  computed,
  inside,
  verdict,
}: Compared): PublishedResult {
  const key = Object.entries(PUBLISHED).find(([, row]) => row === published)?.[0] as PublishedKey | undefined
  if (key === undefined) throw new Error(`validationData: "${published.what}" is no published row`)
  const { id, unit, low, high } = published
  const gauge = /^(\d+) G$/.exec(setting)
  const tip = /^(\d+) mm tip$/.exec(setting)
  const varied = gauge
    ? { gauge: Number(gauge[1]) }
    : tip
      ? { tipMm: Number(tip[1]) }
      : { areaAs: setting === 'ellipse' ? ('ellipse' as const) : ('rectangle' as const) }
  return { key, id, unit, low, high, ...varied, computed: rounded(computed, 1), inside, verdict }
}

function drawnPanel({ x, y, curves, bands, reach }: Panel, id: DrawnPanel['id']): DrawnPanel {
  const ticks = x.ticks.map(([at, text]) => {
    const match = /^([\d.]+) (G|min)$/.exec(text)
    if (!match) throw new Error(`validationData: the tick "${text}" is neither gauge nor minutes`)
    return { at, value: Number(match[1]), unit: match[2] as 'G' | 'min' }
  })
  return {
    id,
    x: { low: x.low, high: x.high, ticks },
    y,
    curves: curves.map(({ label, points }) => ({
      ...(label === '' ? {} : { gauge: Number.parseInt(label, 10) }),
      points: points.map((point) => ({ x: point.x, y: rounded(point.y, 2) })),
    })),
    bands,
    reach,
  }
}

function independentOf({ references, independent }: ValidationResults): Validation['independent'] {
  const pairs = references.flatMap(({ reference: r, report }) => {
    const other = recordedFor(independent, r)
    return other ? [{ ours: report, theirs: other }] : []
  })
  const most = (differences: readonly number[]): number => Math.max(...differences.map(Math.abs))
  return {
    program: independent.program,
    widthMm: rounded(most(pairs.map(({ ours, theirs }) => ours.widthMm - theirs.widthMm)), 3),
    lengthMm: rounded(most(pairs.map(({ ours, theirs }) => ours.lengthMm - theirs.lengthMm)), 2),
    energyPercent: rounded(
      most(pairs.map(({ ours, theirs }) => 100 * (ours.energyJ / theirs.energyJ - 1))),
      1,
    ),
    lesions: pairs.length,
  }
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))
