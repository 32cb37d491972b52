import { describe, expect, it } from 'vitest'
import type { Vec3 } from '../../../src/math/vec3.ts'
import { type Probe, probeValue } from '../../../src/meshgen/fit/fitProbes.ts'
import { leavesOf, withLeaves } from '../../../src/meshgen/fit/parameterVector.ts'
import { slopeColumns } from '../../../src/meshgen/fit/slopeColumns.ts'
import { both, sphere } from '../simpleSolids.ts'

// Two balls far apart, each with its own five parameters.
const ball = (size: readonly number[], centre: Vec3) =>
  sphere(
    size.reduce((sum, part) => sum + part, 0),
    centre,
  )
const build = ({ left, right }: { left: { sizeMm: number[] }; right: { sizeMm: number[] } }) =>
  both(ball(left.sizeMm, [-50, 0, 0]), ball(right.sizeMm, [50, 0, 0]))
const parameters = { left: { sizeMm: [2, 2, 2, 2, 2] }, right: { sizeMm: [1, 2, 3, 4, 5] } }
const probes = [
  [-38, 0, 0],
  [-50, 9, 2],
  [60, 10, 0],
  [2, 3, 4],
].map(([x, y, z]): Probe => ({ at: [x!, y!, z!], minus: null, scale: 1, target: 0, weight: 1 }))
const leaves = leavesOf(parameters)
const base = Float64Array.from(probes, (probe) => probeValue(build(parameters).field, probe))
let asked = 0
const counted = (p: typeof parameters) => {
  const { field, bounds } = build(p)
  const counting = (x: number, y: number, z: number): number => {
    asked++
    return field(x, y, z)
  }
  return { field: counting, bounds }
}
const free = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
const columns = slopeColumns({ parameters, leaves, free, build: counted, probes, base })

describe('slope columns', () => {
  it('are what moving each parameter alone gives at every probe', () => {
    free.forEach((i, j) => {
      const moved = Float64Array.from(leaves, ({ value }) => value)
      moved[i]! += 0.02 * leaves[i]!.scale
      const { field } = build(withLeaves(parameters, moved))
      const alone = probes.map((probe, k) => (probeValue(field, probe) - base[k]!) / 0.02)
      expect([...columns[j]!], leaves[i]!.path).toEqual(alone)
    })
  })

  it('do not ask a part far away', () => {
    expect(asked).toBeLessThan(10 * probes.length)
  })
})
