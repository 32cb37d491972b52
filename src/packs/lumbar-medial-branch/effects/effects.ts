// Fluids, test pulses, heat and readings at a time, from each nerve's own times.
import { target } from '../../../anatomy/targets.ts'
import { sampledAt } from '../../../math/sampledCurve.ts'
import { clamp, smoothRamp, smoothWindow } from '../../../math/scalar.ts'
import { mix } from '../../../math/vec3.ts'
import type {
  FluidVolume,
  GeneratorReading,
  LesionView,
  TestPulses,
  VesselWash,
} from '../../../story/moment.ts'
import { lesionPlace } from '../lesion/lesionPlaces.ts'
import type { LumbarPlan } from '../lumbarPlan.ts'
import { lesionClock, type NerveTimes, nerveStateAt, passed, treatmentTimes } from '../treatmentSpans.ts'
import { nerveHeat } from './nerveHeat.ts'
import { DEFAULT_BLOCK_ML, spreadAt } from './spread.ts'

/** Contrast per nerve, mL (docs/medicine.md#settings: 0.1–0.3). */
export const CONTRAST_ML = 0.2
/** Numbing before heat, mL (docs/medicine.md#settings: 0.2–1 through the cannula). */
export const PRE_LESION_ML = 0.5
/** Test pulses are drawn slower than they are, so that nothing flashes: at most two swells a second. */
const DRAWN_SENSORY_HZ = 2
const DRAWN_MOTOR_HZ = 1
/** Where on the bare tip the pulses are drawn, from its point. */
const TEST_AT_SHARE = 0.35

export function fluidsAt(plan: LumbarPlan, t: number): FluidVolume[] {
  return treatmentTimes(plan).flatMap((times): FluidVolume[] => {
    const { nerve } = times
    const found: FluidVolume[] = []
    const add = (
      key: string,
      kind: FluidVolume['kind'],
      share: number,
      volumeMl: number,
      opacity: number,
    ): void => {
      if (share > 0 && opacity > 0)
        found.push({ key: `${key} ${nerve}`, kind, opacity, ...spreadAt(plan.body, nerve, share, volumeMl) })
    }
    add('contrast', 'contrast', passed(times.contrastIn, t), CONTRAST_ML, 1 - passed(times.contrastOut, t))
    add('block', 'anaesthetic', passed(times.injected, t), DEFAULT_BLOCK_ML, 1 - passed(times.cloudGone, t))
    add(
      'pre-lesion',
      'anaesthetic',
      passed(times.rfNumbed, t),
      PRE_LESION_ML,
      1 - passed(times.rfCloudGone, t),
    )
    return found
  })
}

export function vesselAt(plan: LumbarPlan, t: number): VesselWash | null {
  const times = treatmentTimes(plan).find(
    ({ veinShown, veinHidden }) => veinShown && veinHidden && t > veinShown[0] && t < veinHidden[1],
  )
  if (!times?.veinShown || !times.veinHidden) return null
  const opacity = passed(times.veinShown, t) * (1 - passed(times.veinHidden, t))
  return { nerve: times.nerve, opacity, washed: smoothRamp(t, times.veinShown[1], times.veinHidden[0]) }
}

export function testPulsesAt(plan: LumbarPlan, t: number): TestPulses | null {
  for (const { nerve, sensoryTest, motorTest } of treatmentTimes(plan)) {
    for (const [span, kind, hz] of [
      [sensoryTest, 'sensory 50 Hz', DRAWN_SENSORY_HZ],
      [motorTest, 'motor 2 Hz', DRAWN_MOTOR_HZ],
    ] as const) {
      if (!span || t <= span[0] || t >= span[1]) continue
      const edge = (span[1] - span[0]) * 0.12
      const [tip, heel] = target(plan.body, nerve).rf.lineMm
      return {
        nerve,
        atMm: mix(tip, heel, TEST_AT_SHARE),
        kind,
        phase: ((t - span[0]) * hz) % 1,
        opacity: smoothWindow(t, span[0], span[1], edge),
      }
    }
  }
  return null
}

export function lesionsAt(plan: LumbarPlan, t: number): LesionView[] {
  return treatmentTimes(plan).flatMap((times): LesionView[] => {
    const clock = lesionClock(plan, times, t)
    if (clock === null) return []
    const { rampS, heatS, coolS } = plan.lesion
    const opacity = 1 - 0.8 * passed(times.regrowing, t)
    return Array.from({ length: clock.turn + 1 }, (_, turn): LesionView => {
      // Those made before on this nerve have cooled.
      const clockS = turn < clock.turn ? rampS + heatS + coolS : clock.clockS
      return {
        nerve: times.nerve,
        ...lesionPlace(plan.body, times.nerve, plan.lesion, turn),
        reached: plan.lesion.at(clockS).reached,
        heat: 1 - clamp((clockS - rampS - heatS) / coolS, 0, 1),
        opacity,
        clockS,
      }
    })
  })
}

export function generatorAt(plan: LumbarPlan, t: number): GeneratorReading | null {
  for (const times of treatmentTimes(plan)) {
    const reading = readingOf(plan, times, t)
    if (reading) return reading
  }
  return null
}

/** The display is on from the start of a nerve's heat step to its end. */
function readingOf(plan: LumbarPlan, times: NerveTimes, t: number): GeneratorReading | null {
  const { heating, cannulaOut } = times
  if (!heating || !cannulaOut) return null
  const lead = (heating[1] - heating[0]) * 0.07
  if (t < heating[0] - lead || t > cannulaOut[1]) return null
  const { turn, clockS } = lesionClock(plan, times, t) ?? { turn: 0, clockS: 0 }
  const { tipTempC, atTempS, impedanceOhm, powerW } = plan.lesion.at(clockS)
  const heat = nerveHeat(plan.body, plan.lesion, times.nerve, turn)
  const opacity = smoothWindow(t, heating[0] - lead, cannulaOut[1], lead)
  return {
    nerve: times.nerve,
    tipTempC,
    setTempC: plan.lesion.setTempC,
    atTempS,
    heatS: plan.lesion.heatS,
    turn,
    clockS,
    impedanceOhm,
    powerW,
    nerveCurve: { clockS: heat.clockS, tempC: heat.nerveC },
    nerveTempC: sampledAt(heat.clockS, heat.nerveC, clockS),
    insideMm: {
      45: sampledAt(heat.clockS, heat.insideMm[45], clockS),
      51: sampledAt(heat.clockS, heat.insideMm[51], clockS),
      60: sampledAt(heat.clockS, heat.insideMm[60], clockS),
    } satisfies GeneratorReading['insideMm'],
    opacity,
  }
}

export const nervesAt = (plan: LumbarPlan, t: number) =>
  treatmentTimes(plan).map((times) => nerveStateAt(plan, times, t))

/** Months on the counter while nerves grow back: 0 to 18 (docs/medicine.md#after-the-heat); null outside that step. */
export function monthsAfterAt(plan: LumbarPlan, t: number): number | null {
  const step = plan.steps.find(({ id }) => id === 'rec.03.regrow')
  if (!step || t < step.startS || t >= step.startS + step.durationS) return null
  return 18 * smoothRamp(t, step.startS + 0.1 * step.durationS, step.startS + 0.92 * step.durationS)
}
