// A timeline as a small JSON file. Format 1:
//   header      settings, resolution, sizes, energy, warnings: plain JSON, SI units, °C
//   lines       u and v to 7 digits, z in µm rounded, and where the needle lies among them
//   series      time (s), tip (°C), power (W), resistance (Ω), rounded to what a display shows
//   temperature base64 of bytes: for each frame, each node's (T − start) in quanta of 1/32 K, less the value foretold by
//               the two frames before it (2a − b; at first 0, then a), as zigzag variable-length integers; a zero is
//               followed by the number of further zeros.
import { ELECTRODES, radiusM } from './electrode.ts'
import { type FieldLines, fieldSize } from './fieldLines.ts'
import type { LesionTimeline } from './lesionTimeline.ts'

const FORMAT = 1
/** 1/32 K moves a contour by about 0.01 mm where the field is flattest. */
const QUANTA_PER_K = 32

export interface TimelineFile {
  readonly format: number
  readonly settings: LesionTimeline['settings']
  readonly resolution: LesionTimeline['resolution']
  readonly sizes: LesionTimeline['sizes']
  readonly energyJ: number
  readonly warnings: readonly string[]
  readonly lines: Omit<FieldLines, 'u' | 'v' | 'z'> & {
    readonly u: readonly number[]
    readonly v: readonly number[]
    readonly z: readonly number[]
  }
  readonly timeS: readonly number[]
  readonly tipC: readonly number[]
  readonly powerW: readonly number[]
  readonly resistanceOhm: readonly number[]
  readonly temperature: string
}

export function encodeTimeline(timeline: LesionTimeline): TimelineFile {
  const { settings, resolution, sizes, energyJ, warnings, lines, timeS, tipC, powerW, resistanceOhm } =
    timeline
  const rounded = (values: Float64Array, digits: number): number[] =>
    Array.from(values, (value) => Number(value.toFixed(digits)))
  const precise = (values: Float64Array): number[] =>
    Array.from(values, (value) => Number(value.toPrecision(7)))
  return {
    format: FORMAT,
    settings,
    resolution,
    sizes,
    energyJ: Number(energyJ.toFixed(2)),
    warnings,
    lines: { ...lines, u: precise(lines.u), v: precise(lines.v), z: rounded(lines.z, 9) },
    timeS: rounded(timeS, 6),
    tipC: rounded(tipC, 3),
    powerW: rounded(powerW, 4),
    resistanceOhm: rounded(resistanceOhm, 3),
    temperature: toBase64(packFrames(timeline)),
  }
}

/** Throws when the file is of another format or its parts do not fit together. */
export function decodeTimeline(file: TimelineFile): LesionTimeline {
  if (file.format !== FORMAT) throw new Error(`timelineFile: format must be ${FORMAT}, got ${file.format}`)
  const { settings, resolution, sizes, energyJ, warnings } = file
  const lines = {
    ...file.lines,
    u: Float64Array.from(file.lines.u),
    v: Float64Array.from(file.lines.v),
    z: Float64Array.from(file.lines.z),
  }
  return {
    settings,
    resolution,
    sizes,
    energyJ,
    warnings,
    needleRadiusM: radiusM(settings.gauge),
    rampS: ELECTRODES[settings.electrode].rampS,
    lines,
    timeS: Float64Array.from(file.timeS),
    tipC: Float64Array.from(file.tipC),
    powerW: Float64Array.from(file.powerW),
    resistanceOhm: Float64Array.from(file.resistanceOhm),
    temperatureC: unpackFrames(
      fromBase64(file.temperature),
      file.timeS.length,
      fieldSize(lines),
      settings.startC,
    ),
  }
}

function packFrames({ temperatureC, lines, settings }: LesionTimeline): Uint8Array {
  const size = fieldSize(lines)
  const quanta = Int32Array.from(temperatureC, (tempC) =>
    Math.round((tempC - settings.startC) * QUANTA_PER_K),
  )
  const bytes: number[] = []
  const put = (value: number): void => {
    let rest = value
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128)
    bytes.push(rest)
  }
  let zeros = 0
  const endRun = (): void => {
    if (zeros > 0) {
      put(0)
      put(zeros - 1)
    }
    zeros = 0
  }
  for (let n = 0; n < quanta.length; n++) {
    const error = quanta[n]! - foretold(quanta, n, size)
    if (error === 0) {
      zeros++
      continue
    }
    endRun()
    put(error > 0 ? 2 * error : -2 * error - 1)
  }
  endRun()
  return Uint8Array.from(bytes)
}

function unpackFrames(bytes: Uint8Array, frames: number, size: number, startC: number): Float32Array {
  const quanta = new Int32Array(frames * size)
  let at = 0
  const get = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]
      if (byte === undefined) throw new Error(`timelineFile: temperatures end early, at byte ${at - 1}`)
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }
  for (let n = 0; n < quanta.length; ) {
    const code = get()
    if (code !== 0) {
      quanta[n] = foretold(quanta, n, size) + (code % 2 === 0 ? code / 2 : -(code + 1) / 2)
      n++
      continue
    }
    const end = n + get() + 1
    if (end > quanta.length)
      throw new Error(`timelineFile: temperatures overrun the last frame by ${end - quanta.length}`)
    for (; n < end; n++) quanta[n] = foretold(quanta, n, size)
  }
  if (at !== bytes.length)
    throw new Error(`timelineFile: ${bytes.length - at} bytes of temperature left over`)
  const temperatureC = new Float32Array(quanta.length)
  for (let n = 0; n < quanta.length; n++) temperatureC[n] = startC + quanta[n]! / QUANTA_PER_K
  return temperatureC
}

/** What the frames before let one expect of value n: it goes on as it went. */
function foretold(quanta: Int32Array, n: number, size: number): number {
  if (n < size) return 0
  if (n < 2 * size) return quanta[n - size]!
  return 2 * quanta[n - size]! - quanta[n - 2 * size]!
}

// btoa and atob are in every browser, worker and Node; they take one character per byte.
function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return btoa(text)
}

function fromBase64(text: string): Uint8Array {
  const raw = atob(text)
  const bytes = new Uint8Array(raw.length)
  for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i)
  return bytes
}
