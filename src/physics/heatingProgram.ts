// What the generator is asked to do: warm the tip in a straight ramp, hold it, switch off. Cut into time steps.
import type { ElectrodeModel } from './electrode.ts'
import type { Resolution } from './resolution.ts'

export type Phase = 'ramp' | 'hold' | 'cool'

export interface HeatingStep {
  readonly phase: Phase
  readonly dtS: number
  readonly endS: number
  /** Sensor's target at the end of the step, °C; null with the power off. */
  readonly targetC: number | null
}

export interface HeatingTimes {
  readonly startC: number
  readonly setC: number
  readonly holdS: number
  readonly coolS: number
}

const FEWEST_RAMP_STEPS = 6
/** After the ramp power falls, after switching off the tip cools: the ramp's own pace for so long. */
const SETTLE_S = 10

/** Steps have few different lengths on purpose: each length needs a factorisation. */
export function heatingProgram(
  { startC, setC, holdS, coolS }: HeatingTimes,
  { rampS }: ElectrodeModel,
  { stepS }: Resolution,
): HeatingStep[] {
  const steps: HeatingStep[] = []
  let startS = 0
  const add = (phase: Phase, count: number, dtS: number, targetC: (share: number) => number | null): void => {
    for (let k = 1; k <= count; k++)
      steps.push({ phase, dtS, endS: startS + k * dtS, targetC: targetC(k / count) })
    startS += count * dtS
  }
  const rampSteps = Math.max(FEWEST_RAMP_STEPS, Math.ceil(rampS / stepS))
  const paceS = rampS / rampSteps
  /** `durationS` at the ramp's pace first, then in steps of at most stepS. */
  const settle = (phase: Phase, durationS: number, targetC: number | null): void => {
    const count = Math.min(Math.ceil(SETTLE_S / paceS), Math.floor(durationS / paceS))
    add(phase, count, paceS, () => targetC)
    const restS = durationS - count * paceS
    if (restS < 1e-9) return
    const rest = Math.ceil(restS / stepS)
    add(phase, rest, restS / rest, () => targetC)
  }
  add('ramp', rampSteps, paceS, (share) => startC + (setC - startC) * share)
  settle('hold', holdS, setC)
  settle('cool', coolS, null)
  return steps
}
