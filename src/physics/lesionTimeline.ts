// A solved lesion as data that a story can ask at any time: temperatures, outlines and the generator's display.
// Reading it is pure: between the solver's steps values follow monotone cubics in time, and nothing overshoots.
import { ELECTRODES, radiusM } from './electrode.ts'
import { type FieldLines, fieldSize } from './fieldLines.ts'
import { sampleField } from './fieldSample.ts'
import { momentaryPowerW } from './generator.ts'
import { ISOTHERMS_C } from './heatLevels.ts'
import { isotherm, type LesionSize, type Lobe, measureIsotherm } from './isotherm.ts'
import type { LesionRun } from './lesion.ts'
import { COAGULATION, type Criterion, endOfHeating, measureLesion, warningsOf } from './lesionReport.ts'
import { hermite, intervalOf } from './monotoneCubic.ts'
import type { Resolution } from './resolution.ts'
import type { LesionSettings } from './settings.ts'
import { measureSpatialIsotherm } from './spatialIsotherm.ts'
import { slopeAt } from './timeSlope.ts'
import { cropLines, keptNodes } from './warmRegion.ts'

export interface LesionTimeline {
  readonly settings: LesionSettings
  readonly resolution: Resolution['name']
  readonly needleRadiusM: number
  readonly rampS: number
  readonly lines: FieldLines
  /** End of each step, s from switching on; the first is 0. */
  readonly timeS: Float64Array
  readonly tipC: Float64Array
  /** At each time; the last heated moment still has its power. */
  readonly powerW: Float64Array
  readonly resistanceOhm: Float64Array
  /** Temperatures, °C, frame by frame; fieldSize(lines) to a frame. */
  readonly temperatureC: Float32Array
  /** Final size by each criterion that was asked for. */
  readonly sizes: readonly { readonly criterion: Criterion; readonly size: LesionSize }[]
  readonly energyJ: number
  /** What must be said beside the numbers. */
  readonly warnings: readonly string[]
}

const CRITERIA: readonly Criterion[] = [
  COAGULATION,
  { kind: 'isotherm', tempC: 45 },
  { kind: 'isotherm', tempC: 60 },
  { kind: 'cem43', minutes: 240 },
  { kind: 'arrhenius' },
]

/** The timeline of a finished run that kept its frames; cool surroundings are cut off. */
export function timelineOf(run: LesionRun): LesionTimeline {
  if (run.frames.length === 0) throw new Error('lesionTimeline: the run kept no frames')
  const { settings, history, grid, damage } = run
  const { lines } = grid
  const crop = cropLines(lines, damage.peakC, settings.startC)
  const kept = keptNodes(lines, crop)
  const size = fieldSize(lines)
  const frames = history.timeS.length
  const temperatureC = new Float32Array(frames * kept.length)
  for (let f = 0; f < frames; f++)
    for (let n = 0; n < kept.length; n++) temperatureC[f * kept.length + n] = run.frames[f * size + kept[n]!]!
  return {
    settings,
    resolution: run.resolution.name,
    needleRadiusM: radiusM(settings.gauge),
    rampS: ELECTRODES[settings.electrode].rampS,
    lines: crop.lines,
    timeS: history.timeS,
    tipC: history.tipC,
    powerW: momentaryPowerW(history, endOfHeating(run)),
    resistanceOhm: history.resistanceOhm,
    temperatureC,
    sizes: CRITERIA.map((criterion) => ({ criterion, size: measureLesion(run, criterion) })),
    energyJ: run.energy.inJ,
    warnings: warningsOf(run),
  }
}

/** Total time from switching on to the end of the cool-down, s. */
export const timelineEndS = ({ timeS }: LesionTimeline): number => timeS[timeS.length - 1]!

export type LesionPhase = 'ramp' | 'hold' | 'cool'

/** The generator's display at a time. */
export interface GeneratorReading {
  readonly phase: LesionPhase
  readonly tipC: number
  /** Time at set temperature so far, s. */
  readonly heldS: number
  readonly powerW: number
  readonly resistanceOhm: number
}

export function generatorAt(timeline: LesionTimeline, atS: number): GeneratorReading {
  const { timeS, rampS, settings } = timeline
  const i = intervalOf(timeS, atS)
  const share = shareOf(timeS, i, atS)
  const offS = rampS + settings.holdS
  return {
    phase: atS < rampS ? 'ramp' : atS < offS ? 'hold' : 'cool',
    tipC: inTime(timeline, timeline.tipC, i, share),
    heldS: Math.min(Math.max(atS - rampS, 0), settings.holdS),
    powerW: atS >= offS ? 0 : inTime(timeline, timeline.powerW, i, share),
    resistanceOhm: inTime(timeline, timeline.resistanceOhm, i, share),
  }
}

/** Temperatures of all nodes at a time, °C, into `into` (fieldSize(lines) long). */
export function temperaturesAt(timeline: LesionTimeline, atS: number, into: Float32Array): Float32Array {
  const { timeS, temperatureC, lines } = timeline
  const size = fieldSize(lines)
  const i = intervalOf(timeS, atS)
  const share = shareOf(timeS, i, atS)
  const h = timeS[i + 1]! - timeS[i]!
  const { slopes } = tablesOf(timeline)
  for (let n = i * size; n < (i + 1) * size; n++) {
    const m0 = slopes[n]!
    const m1 = slopes[n + size]!
    into[n - i * size] = hermite(h, temperatureC[n]!, temperatureC[n + size]!, m0, m1, share)
  }
  return into
}

/** What every reading of the fields needs again, worked out once a timeline. */
interface Tables {
  /** Slope in time of each node at each frame, K/s. */
  readonly slopes: Float32Array
  /** Highest temperature of each node up to each frame, °C. */
  readonly highest: Float32Array
}

const TABLES = new WeakMap<LesionTimeline, Tables>()

function tablesOf(timeline: LesionTimeline): Tables {
  const known = TABLES.get(timeline)
  if (known) return known
  const { timeS, temperatureC, lines } = timeline
  const size = fieldSize(lines)
  const slopes = new Float32Array(temperatureC.length)
  const highest = new Float32Array(temperatureC)
  for (let f = 0; f < timeS.length; f++)
    for (let n = 0; n < size; n++) {
      slopes[f * size + n] = slopeAt(timeS, temperatureC, size, n, f)
      if (f > 0) highest[f * size + n] = Math.max(highest[f * size + n]!, highest[(f - 1) * size + n]!)
    }
  const tables = { slopes, highest }
  TABLES.set(timeline, tables)
  return tables
}

/** Highest temperatures of all nodes so far, °C, into `into`: where tissue has been, not where it is. */
export function reachedAt(timeline: LesionTimeline, atS: number, into: Float32Array): Float32Array {
  const { timeS, lines } = timeline
  const size = fieldSize(lines)
  temperaturesAt(timeline, atS, into)
  if (atS < timeS[0]!) return into
  let last = intervalOf(timeS, atS)
  if (timeS[last + 1]! <= atS) last++
  const { highest } = tablesOf(timeline)
  for (let n = 0; n < size; n++) into[n] = Math.max(into[n]!, highest[last * size + n]!)
  return into
}

/** Temperature at a place in the needle's frame (see fieldSample.ts) at a time, °C. */
export function temperatureAt(
  timeline: LesionTimeline,
  place: readonly [xM: number, yM: number, zM: number],
  atS: number,
): number {
  const { timeS, temperatureC, lines } = timeline
  const size = fieldSize(lines)
  const i = intervalOf(timeS, atS)
  const near = new Float32Array(4)
  const [x, y, z] = place
  const first = Math.max(0, i - 1)
  const last = Math.min(timeS.length - 1, i + 2)
  for (let f = first; f <= last; f++)
    near[f - first] = sampleField(lines, temperatureC.subarray(f * size, (f + 1) * size), x, y, z)
  const times = timeS.subarray(first, last + 1)
  const at = i - first
  const h = times[at + 1]! - times[at]!
  return hermite(
    h,
    near[at]!,
    near[at + 1]!,
    slopeAt(times, near, 1, 0, at),
    slopeAt(times, near, 1, 0, at + 1),
    shareOf(timeS, i, atS),
  )
}

/** Outlines of the surface of `tempC` in a field read from the timeline; none when nothing is so hot. */
export function outlineOf(timeline: LesionTimeline, field: Float32Array, tempC: number): Lobe[] {
  if (timeline.lines.kind !== 'polar')
    throw new Error('lesionTimeline: only a lesion round one needle has outlines of revolution')
  return isotherm(timeline.lines, field, tempC)
}

/** Size of the surface of `tempC` in a field read from the timeline. */
export const sizeOf = ({ lines }: LesionTimeline, field: Float32Array, tempC: number): LesionSize =>
  lines.kind === 'polar' ? measureIsotherm(lines, field, tempC) : measureSpatialIsotherm(lines, field, tempC)

/** One drawn contour at a moment. */
export interface ReachedIsotherm {
  readonly tempC: number
  readonly size: LesionSize
  /** Its outline of revolution; none for a lesion beside a plane or a second needle. */
  readonly lobes: readonly Lobe[]
}

/** The contours of the highest temperatures so far, coolest first; those that nothing has reached yet are left out. */
export function reachedIsothermsAt(
  timeline: LesionTimeline,
  atS: number,
  temperaturesC: readonly number[] = ISOTHERMS_C,
): ReachedIsotherm[] {
  const field = reachedAt(timeline, atS, new Float32Array(fieldSize(timeline.lines)))
  return temperaturesC.flatMap((tempC) => {
    const size = sizeOf(timeline, field, tempC)
    if (size.lengthM === 0) return []
    return [{ tempC, size, lobes: timeline.lines.kind === 'polar' ? outlineOf(timeline, field, tempC) : [] }]
  })
}

function inTime({ timeS }: LesionTimeline, values: Float64Array, i: number, share: number): number {
  const h = timeS[i + 1]! - timeS[i]!
  const m0 = slopeAt(timeS, values, 1, 0, i)
  return hermite(h, values[i]!, values[i + 1]!, m0, slopeAt(timeS, values, 1, 0, i + 1), share)
}

const shareOf = (x: Float64Array, i: number, at: number): number =>
  Math.min(1, Math.max(0, (at - x[i]!) / (x[i + 1]! - x[i]!)))
