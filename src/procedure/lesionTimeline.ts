// The heat lesion that a plan carries, as a function of the generator's clock. The illustrative one stands in
// until a solved timeline takes its place behind the same interface.
import { clamp, smooth } from '../math/scalar.ts'

export const ISOTHERMS_C = [45, 51, 60, 80] as const
export type IsothermC = (typeof ISOTHERMS_C)[number]

/** An isotherm's outline in the electrode's own axis: mm from the tip's point, proximal positive (up the shaft). */
export interface IsothermShape {
  readonly tempC: IsothermC
  /** How far it reaches beyond the point, and how far up the shaft from the point. */
  readonly distalMm: number
  readonly proximalMm: number
  readonly halfWidthMm: number
}

export interface LesionInstant {
  readonly tipTempC: number
  /** Seconds at set temperature so far; 0 while the tip is still warming. */
  readonly atTempS: number
  /** Outlines of the highest temperature reached so far; none before the tissue reaches it. */
  readonly reached: readonly IsothermShape[]
  /** Generator readings; null when the timeline is illustrative and computes none. */
  readonly impedanceOhm: number | null
  readonly powerW: number | null
}

export interface LesionTimeline {
  readonly mode: 'illustrative' | 'body' | 'bench'
  readonly gauge: number
  readonly activeTipMm: number
  readonly setTempC: number
  readonly startTempC: number
  readonly rampS: number
  readonly heatS: number
  readonly coolS: number
  /** Seconds from switching on: ramp, hold, cool-down. */
  readonly at: (clockS: number) => LesionInstant
}

/**
 * ILLUSTRATIVE_LESION: 7 × 12 mm, 1 mm beyond the tip, for 18 G, 10 mm, 80 °C, 90 s (fact sheet C.2, decisions
 * page). Not computed: inside the range implied by an abstract of bench work [cosman2014].
 */
export const ILLUSTRATIVE_LESION = { widthMm: 7, lengthMm: 12, beyondTipMm: 1 } as const
/** Widths of the other contours relative to the 51 °C one; drawn by eye, labelled illustrative. */
const ILLUSTRATIVE_WIDTHS: Readonly<Record<IsothermC, number>> = { 45: 1.35, 51: 1, 60: 0.68, 80: 0.32 }
/** Growth: about 78 % of the final width at 1 min of 90 s, slower after (widths 11–20 % larger at 2 min [cosman2014]). */
const GROWTH_TIME_CONSTANT_S = 28

export function illustrativeLesion(): LesionTimeline {
  const setTempC = 80
  const startTempC = 37
  const rampS = 15
  const heatS = 90
  const coolS = 15
  const { widthMm, lengthMm, beyondTipMm } = ILLUSTRATIVE_LESION
  return {
    mode: 'illustrative',
    gauge: 18,
    activeTipMm: 10,
    setTempC,
    startTempC,
    rampS,
    heatS,
    coolS,
    at: (clockS) => {
      const heatingS = clamp(clockS, 0, rampS + heatS)
      const atTempS = clamp(clockS - rampS, 0, heatS)
      const cooledShare = 1 - Math.exp(-Math.max(0, clockS - rampS - heatS) / 5)
      const warm = startTempC + (setTempC - startTempC) * Math.min(1, heatingS / rampS)
      const full = 1 - Math.exp(-(rampS + heatS) / GROWTH_TIME_CONSTANT_S)
      const reached = ISOTHERMS_C.flatMap((tempC): IsothermShape[] => {
        // A contour appears when the tip passes its temperature, then grows towards its final size.
        const bornS = (rampS * (tempC - startTempC)) / (setTempC - startTempC)
        if (heatingS <= bornS) return []
        const grown = (1 - Math.exp(-(heatingS - bornS) / GROWTH_TIME_CONSTANT_S)) / full
        const size = ILLUSTRATIVE_WIDTHS[tempC] * grown * smooth((heatingS - bornS) / 3)
        const halfWidthMm = (widthMm / 2) * size
        const around = halfWidthMm - widthMm / 2
        return [
          {
            tempC,
            distalMm: Math.max(0.05, beyondTipMm + around * 0.5),
            proximalMm: Math.max(0.3, lengthMm - beyondTipMm + around),
            halfWidthMm,
          },
        ]
      })
      return {
        tipTempC: warm + (startTempC - warm) * cooledShare,
        atTempS,
        reached,
        impedanceOhm: null,
        powerW: null,
      }
    },
  }
}
