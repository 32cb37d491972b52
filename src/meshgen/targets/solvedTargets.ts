// Targets as they are committed: by nerve, in treatment order, rounded to hundredths.

import { treatedNerve } from '../../anatomy/innervation.ts'
import { NERVE_LEVELS, SIDES, suffixOf } from '../../anatomy/levels.ts'
import type { Target } from '../../anatomy/solvedBody.ts'

/** Places and angles to a hundredth, directions to a ten-thousandth. */
function rounded<T>(value: T, digits = 2): T {
  if (typeof value === 'number') return (Number(value.toFixed(digits)) + 0) as T
  if (Array.isArray(value)) return value.map((item) => rounded(item, digits)) as T
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        rounded(item, key === 'axes' || key.endsWith('Unit') ? 4 : digits),
      ]),
    ) as T
  }
  return value
}

/** One target as it is written, without its nerve's name. */
export const solvedTarget = ({ nerve: _, ...rest }: Target): Omit<Target, 'nerve'> => rounded(rest)

/** Throws when a treated nerve has no target. */
export function solvedTargets(targets: readonly Target[]): Record<string, Omit<Target, 'nerve'>> {
  const byNerve = new Map(targets.map((target) => [target.nerve, target]))
  const ids = SIDES.flatMap((side) => NERVE_LEVELS.map((level) => treatedNerve(level, suffixOf(side))))
  return Object.fromEntries(
    ids.map((id) => {
      const found = byNerve.get(id)
      if (!found) throw new Error(`solvedTargets: no target for ${id}`)
      return [id, solvedTarget(found)]
    }),
  )
}
