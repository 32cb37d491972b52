// Named parameters as a vector and back: every number of a tree of tables, with its path and a natural step.

export type ParameterTree = number | readonly ParameterTree[] | { readonly [key: string]: ParameterTree }

export interface ParameterLeaf {
  /** Keys from the root, joined by dots: `pedicle.yMm.2`. */
  readonly path: string
  readonly value: number
  /** A change of this size matters about as much as 1 mm: 1 mm, 4°, or 0.2 of a share. */
  readonly scale: number
}

const scaleOf = (path: string): number => (/Deg(\.|$)/.test(path) ? 4 : /Mm(\.|$)/.test(path) ? 1 : 0.2)

export function leavesOf(tree: ParameterTree, path = ''): ParameterLeaf[] {
  if (typeof tree === 'number') return [{ path, value: tree, scale: scaleOf(path) }]
  return Object.entries(tree).flatMap(([key, branch]) =>
    leavesOf(branch as ParameterTree, path === '' ? key : `${path}.${key}`),
  )
}

/** The same tree with its numbers replaced, in the order of `leavesOf`. Throws when the counts differ. */
export function withLeaves<T>(tree: T, values: ArrayLike<number>): T {
  let next = 0
  const copy = (branch: unknown): unknown => {
    if (typeof branch === 'number') return values[next++]
    if (Array.isArray(branch)) return branch.map(copy)
    return Object.fromEntries(Object.entries(branch as object).map(([key, value]) => [key, copy(value)]))
  }
  const result = copy(tree) as T
  if (next !== values.length)
    throw new Error(`parameterVector: ${values.length} values for ${next} parameters`)
  return result
}
