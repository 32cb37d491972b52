// The picture of docs/lesion-validation.md: the model as lines and dots, what has been published as hatched bands.
import { COAGULATION_C } from '../physics/heatLevels.ts'
import type { Compared } from '../physics/publishedComparison.ts'
import { BENCH_START_C } from '../physics/publishedLesions.ts'
import { tokenColour } from './tokenColour.ts'

const COLOURS = {
  paper: tokenColour('paper'),
  ink: tokenColour('ink'),
  quiet: tokenColour('ink-3'),
  rule: tokenColour('line'),
  model: tokenColour('t51'),
  hatch: tokenColour('ctl'),
}
const WIDTH = 960
const HEIGHT = 390
const PANEL = { width: 250, height: 240, top: 108 }
const LEFTS = [62, 378, 694]

export interface Curve {
  readonly label: string
  /** Places on the horizontal axis are shared by the panel. */
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

export interface Panel {
  readonly title: string
  readonly under: string
  readonly x: {
    readonly low: number
    readonly high: number
    readonly ticks: readonly [at: number, text: string][]
  }
  readonly y: { readonly low: number; readonly high: number; readonly ticks: readonly number[] }
  readonly curves: readonly Curve[]
  readonly bands: readonly { readonly x: number; readonly low: number; readonly high: number }[]
  /** Half width of a band on the horizontal axis. */
  readonly reach: number
}

/** Three panels side by side as one SVG. */
export function validationPlot(panels: readonly Panel[]): string {
  const body = panels.map((panel, i) => drawPanel(panel, LEFTS[i]!)).join('\n')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="Commissioner, 'Segoe UI', Helvetica, Arial, sans-serif" role="img" aria-label="Computed lesion sizes beside published intervals">
<defs><pattern id="published" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="6" stroke="${COLOURS.hatch}" stroke-width="1.6"/></pattern></defs>
<rect width="${WIDTH}" height="${HEIGHT}" fill="${COLOURS.paper}"/>
<circle cx="68" cy="28" r="5" fill="${COLOURS.paper}" stroke="${COLOURS.model}" stroke-width="2.5"/>
<text x="82" y="33" font-size="14" fill="${COLOURS.ink}">computed, bench tissue at ${BENCH_START_C} °C, edge at ${COAGULATION_C} °C</text>
<rect x="410" y="19" width="18" height="18" fill="url(#published)" stroke="${COLOURS.hatch}"/>
<text x="436" y="33" font-size="14" fill="${COLOURS.ink}">published or derived from it (Cosman 2014, abstract)</text>
${body}
</svg>
`
}

function drawPanel({ title, under, x, y, curves, bands, reach }: Panel, left: number): string {
  const { width, height, top } = PANEL
  const px = (at: number): number => round(left + (width * (at - x.low)) / (x.high - x.low))
  const py = (at: number): number => round(top + height - (height * (at - y.low)) / (y.high - y.low))
  const parts: string[] = [
    text(left, top - 40, title, { size: 16, weight: 600 }),
    text(left, top - 20, under, { size: 13, fill: COLOURS.quiet }),
  ]
  for (const tick of y.ticks) {
    parts.push(
      `<line x1="${left}" x2="${left + width}" y1="${py(tick)}" y2="${py(tick)}" stroke="${COLOURS.rule}"/>`,
    )
    parts.push(
      text(left - 8, py(tick) + 4.5, String(tick).replace('-', '−'), {
        size: 13,
        fill: COLOURS.quiet,
        anchor: 'end',
      }),
    )
  }
  for (const [at, label] of x.ticks)
    parts.push(text(px(at), top + height + 22, label, { size: 13, fill: COLOURS.quiet, anchor: 'middle' }))
  for (const { x: at, low, high } of bands) {
    const from = px(at - reach)
    parts.push(
      `<rect x="${from}" y="${py(high)}" width="${round(px(at + reach) - from)}" height="${round(py(low) - py(high))}" fill="url(#published)" stroke="${COLOURS.hatch}"/>`,
    )
  }
  for (const { label, points } of curves) {
    const path = points.map((point, i) => `${i ? 'L' : 'M'}${px(point.x)} ${py(point.y)}`).join('')
    parts.push(`<path d="${path}" fill="none" stroke="${COLOURS.model}" stroke-width="2"/>`)
    for (const point of points)
      parts.push(
        `<circle cx="${px(point.x)}" cy="${py(point.y)}" r="4" fill="${COLOURS.paper}" stroke="${COLOURS.model}" stroke-width="2.2"/>`,
      )
    const last = points[points.length - 1]!
    if (label !== '') parts.push(text(px(last.x) + 10, py(last.y) + 4.5, label, { size: 12.5, weight: 600 }))
  }
  return parts.join('\n')
}

interface TextStyle {
  readonly size: number
  readonly weight?: number
  readonly fill?: string
  readonly anchor?: 'start' | 'middle' | 'end'
}

const text = (
  x: number,
  y: number,
  words: string,
  { size, weight = 400, fill, anchor = 'start' }: TextStyle,
) =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill ?? COLOURS.ink}" text-anchor="${anchor}">${words}</text>`

const round = (value: number): number => Math.round(value * 10) / 10

/** The computed value of one published row at one setting. */
export function computedOf(rows: readonly Compared[], what: string, setting: string): number {
  const row = rows.find(({ published, setting: at }) => published.what === what && at === setting)
  if (row === undefined) throw new Error(`validationPlot: no row "${what}" at "${setting}"`)
  return row.computed
}
