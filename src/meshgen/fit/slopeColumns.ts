// How each probe's answer changes with each parameter: one column a parameter. Most parameters shape one part and most
// probes feel one part, so whole groups of parameters are first moved together: where that changes nothing, each
// alone changes nothing either, and its column keeps its 0.
import type { Solid } from '../field.ts'
import { type Probe, probeValue } from './fitProbes.ts'
import { type ParameterLeaf, withLeaves } from './parameterVector.ts'

/** Step of a slope, and steps by which a group is moved to find who feels it, in a parameter's natural scale. */
const STEP = 0.02
const GROUP_STEPS = [3 * STEP, -3 * STEP]
/** No two members of a group move alike, so that they do not cancel out. */
const UNEVEN = 0.37
/** Smaller groups are asked one by one at once. */
const LEAST_GROUP = 4

export interface Slopes<T> {
  readonly parameters: T
  readonly leaves: readonly ParameterLeaf[]
  /** Places among the leaves of the parameters that are free: one column each, in this order. */
  readonly free: readonly number[]
  readonly build: (parameters: T) => Solid
  readonly probes: readonly Probe[]
  /** The probes' answers as the parameters stand. */
  readonly base: Float64Array
}

/** Change of each probe's answer per natural scale of each parameter. */
export function slopeColumns<T>(slopes: Slopes<T>): Float64Array[] {
  const { leaves, free, probes } = slopes
  const columns = free.map(() => new Float64Array(probes.length))
  const all = Uint32Array.from(probes, (_, k) => k)
  const everyone = free.map((_, j) => j)
  const keysOf = (j: number): string[] => leaves[free[j]!]!.path.split('.')
  const descend = (members: readonly number[], asked: Uint32Array, depth: number): void => {
    for (const group of grouped(members, (j) => keysOf(j)[depth] ?? '').values()) {
      const isTold = group.length >= LEAST_GROUP && (depth === 0 || group.length < members.length)
      const feeling = isTold ? feelers(slopes, group, asked) : asked
      if (group.length >= LEAST_GROUP && depth < 1) descend(group, feeling, depth + 1)
      else for (const j of group) fillColumn(slopes, j, feeling, columns[j]!)
    }
  }
  descend(everyone, all, 0)
  return columns
}

function grouped(members: readonly number[], keyOf: (j: number) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const j of members) {
    const key = keyOf(j)
    const group = groups.get(key)
    if (group) group.push(j)
    else groups.set(key, [j])
  }
  return groups
}

const fieldMoved = <T>(
  { parameters, leaves, free, build }: Slopes<T>,
  group: readonly number[],
  stepOf: (place: number) => number,
): Solid['field'] => {
  const values = Float64Array.from(leaves, ({ value }) => value)
  for (const [place, j] of group.entries()) values[free[j]!]! += stepOf(place) * leaves[free[j]!]!.scale
  return build(withLeaves(parameters, values)).field
}

/** Those of the probes whose answer changes when the whole group moves one way or the other. */
function feelers<T>(slopes: Slopes<T>, group: readonly number[], asked: Uint32Array): Uint32Array {
  const fields = GROUP_STEPS.map((step) =>
    fieldMoved(slopes, group, (place) => step * (1 + UNEVEN * Math.sin(7 * place + 1))),
  )
  return asked.filter((k) => fields.some((field) => probeValue(field, slopes.probes[k]!) !== slopes.base[k]))
}

function fillColumn<T>(slopes: Slopes<T>, j: number, asked: Uint32Array, column: Float64Array): void {
  const field = fieldMoved(slopes, [j], () => STEP)
  for (const k of asked) column[k] = (probeValue(field, slopes.probes[k]!) - slopes.base[k]!) / STEP
}
