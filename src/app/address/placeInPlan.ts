// From the step that an address or another plan names to a time of this plan, and back.
import { clamp } from '../../math/scalar.ts'
import type { Plan } from '../../story/pack.ts'
import { stepIndexAt } from '../../story/plan.ts'

export interface Place {
  readonly step: string
  readonly offsetS: number
}

export interface FoundPlace {
  readonly t: number
  /** What the plan does not have: such a step, or so long a one; then the nearest is given. Null: it is all there. */
  readonly missed: 'step' | 't' | null
}

/** Keeps a step's last hundredth apart from the next step's beginning. */
const END_MARGIN_S = 0.01

export function placeAt(plan: Plan, t: number): Place {
  const step = plan.steps[stepIndexAt(plan, t)]!
  return { step: step.key, offsetS: Math.max(0, t - step.startS) }
}

/** The step of that key, else the first step of the same id, else the beginning. */
export function findPlace(plan: Plan, { step, offsetS }: Place): FoundPlace {
  const id = step.split('@')[0]
  const same = plan.steps.find(({ key }) => key === step)
  const found = same ?? plan.steps.find((planned) => planned.id === id)
  if (!found) return { t: 0, missed: 'step' }
  const within = clamp(offsetS, 0, found.durationS - END_MARGIN_S)
  const atEnd = found.index === plan.steps.length - 1 && offsetS >= found.durationS - END_MARGIN_S
  return {
    t: atEnd ? plan.durationS : found.startS + within,
    missed: same === undefined ? 'step' : offsetS > found.durationS ? 't' : null,
  }
}
