import { describe, expect, it } from 'vitest'
import type { Solid } from '../../../src/meshgen/field.ts'
import { ambientOcclusion } from '../../../src/meshgen/mesh/ambientOcclusion.ts'
import { distanceGrid } from '../../../src/meshgen/mesh/distanceGrid.ts'
import { unionField } from '../../../src/meshgen/mesh/unionField.ts'
import { sphere } from '../simpleSolids.ts'

const BOX = { min: [-60, -60, -60], max: [60, 60, 60] } as const
const seen = (solids: readonly Solid[], at: readonly [number, number, number]): number => {
  const size = Math.hypot(...at)
  const normal = at.map((v) => v / size)
  return ambientOcclusion(
    Float32Array.from(at),
    Float32Array.from(normal),
    distanceGrid(solids, BOX, 1.6),
    unionField(solids),
  )[0]!
}

describe('ambientOcclusion', () => {
  it('leaves a lone ball in the open', () => {
    expect(seen([sphere(10)], [10, 0, 0])).toBeGreaterThan(0.9)
  })

  it('darkens where a neighbour stands close, and not on the far side', () => {
    const pair = [sphere(10), sphere(10, [22, 0, 0])]
    const facing = seen(pair, [10, 0, 0])
    expect(facing).toBeLessThan(0.55)
    expect(seen(pair, [-10, 0, 0])).toBeGreaterThan(facing + 0.3)
  })

  it('darkens more the nearer the neighbour', () => {
    expect(seen([sphere(10), sphere(10, [21, 0, 0])], [10, 0, 0])).toBeLessThan(
      seen([sphere(10), sphere(10, [30, 0, 0])], [10, 0, 0]),
    )
  })
})
