// The heat lesion that a plan carries and the picture draws, as a function of the generator's clock: a timeline that
// the solver computed. Metres become millimetres here, once; below this file physics knows no anatomy, above it nobody
// counts in metres.
import { fieldSize } from '../physics/fieldLines.ts'
import { ISOTHERMS_C, type IsothermC } from '../physics/heatLevels.ts'
import type { Lobe } from '../physics/isotherm.ts'
import {
  generatorAt,
  type LesionTimeline,
  outlineOf,
  reachedAt,
  sizeOf,
  timelineEndS,
} from '../physics/lesionTimeline.ts'

/** An isotherm's outline in the electrode's own axis: mm from the tip's point, proximal positive (up the shaft). */
export interface IsothermShape {
  readonly tempC: IsothermC
  /** How far it reaches beyond the point, and how far up the shaft from the point. */
  readonly distalMm: number
  readonly proximalMm: number
  readonly halfWidthMm: number
  /** Outlines of revolution from distal to proximal pole; usually one. */
  readonly lobes: readonly Outline[]
}

export interface Outline {
  readonly zMm: readonly number[]
  readonly rMm: readonly number[]
}

/** Radius of an outline at a place along the axis, mm; 0 beyond its poles. */
export function radiusAt({ lobes }: IsothermShape, zMm: number): number {
  const lobe = lobes.find(({ zMm: z }) => zMm >= z[0]! && zMm <= z.at(-1)!)
  if (!lobe) return 0
  const k = Math.max(
    1,
    lobe.zMm.findIndex((z) => z >= zMm),
  )
  const [z0, z1, r0, r1] = [lobe.zMm[k - 1]!, lobe.zMm[k]!, lobe.rMm[k - 1]!, lobe.rMm[k]!]
  return z1 > z0 ? r0 + ((r1 - r0) * (zMm - z0)) / (z1 - z0) : r1
}

export interface LesionInstant {
  readonly tipTempC: number
  /** Seconds at set temperature so far; 0 while the tip is still warming. */
  readonly atTempS: number
  /** Outlines of the highest temperature reached so far; none before the tissue reaches it. */
  readonly reached: readonly IsothermShape[]
  readonly impedanceOhm: number
  readonly powerW: number
}

export interface HeatLesion {
  /** body: 37 °C, perfused, what a story shows; bench: 21 °C, ex vivo, no blood flow. */
  readonly mode: 'body' | 'bench'
  readonly gauge: number
  readonly activeTipMm: number
  readonly setTempC: number
  readonly startTempC: number
  readonly perfusionWPerM3K: number
  readonly rampS: number
  readonly heatS: number
  readonly coolS: number
  /** How many are made on each nerve, one after the other, each farther back along the needle's way in. */
  readonly perNerve: number
  /** Seconds from switching on: ramp, hold, cool-down. The same clock gives the same object. */
  readonly at: (clockS: number) => LesionInstant
  /** The fields themselves, for those who draw or sample temperatures. SI. */
  readonly solved: LesionTimeline
}

/** A start temperature from here on is a body's. */
const BODY_FROM_C = 30
/** Instants that are kept: every lesion of a story asks for the same few again and again. */
const KEPT_INSTANTS = 24

/** A solved timeline as the story reads it. */
export function lesionOf(solved: LesionTimeline, perNerve = 1): HeatLesion {
  const { settings, rampS } = solved
  const instants = new Map<number, LesionInstant>()
  return {
    mode: settings.startC >= BODY_FROM_C ? 'body' : 'bench',
    gauge: settings.gauge,
    activeTipMm: settings.activeTipM * MM_PER_M,
    setTempC: settings.setC,
    startTempC: settings.startC,
    perfusionWPerM3K: settings.perfusionWPerM3K,
    rampS,
    heatS: settings.holdS,
    coolS: timelineEndS(solved) - rampS - settings.holdS,
    perNerve,
    solved,
    at: (clockS) => {
      const known = instants.get(clockS)
      if (known) return known
      const instant = instantAt(solved, clockS)
      if (instants.size >= KEPT_INSTANTS) instants.delete(instants.keys().next().value!)
      instants.set(clockS, instant)
      return instant
    },
  }
}

const MM_PER_M = 1000

function instantAt(solved: LesionTimeline, clockS: number): LesionInstant {
  const { tipC, heldS, powerW, resistanceOhm } = generatorAt(solved, clockS)
  const field = reachedAt(solved, clockS, new Float32Array(fieldSize(solved.lines)))
  const reached = ISOTHERMS_C.flatMap((tempC): IsothermShape[] => {
    const { widthM, lengthM, distalM } = sizeOf(solved, field, tempC)
    if (lengthM <= 0) return []
    return [
      {
        tempC,
        distalMm: distalM * MM_PER_M,
        proximalMm: (lengthM - distalM) * MM_PER_M,
        halfWidthMm: (widthM * MM_PER_M) / 2,
        lobes: outlineOf(solved, field, tempC).map(inMillimetres),
      },
    ]
  })
  return { tipTempC: tipC, atTempS: heldS, reached, impedanceOhm: resistanceOhm, powerW }
}

const inMillimetres = ({ zM, rM }: Lobe): Outline => ({
  zMm: Array.from(zM, (z) => z * MM_PER_M),
  rMm: Array.from(rM, (r) => r * MM_PER_M),
})
