import { describe, expect, it } from 'vitest'
import { assertBonesApart, leastGapMm } from '../../../src/meshgen/measure/leastGap.ts'
import { mapVertices } from '../../../src/meshgen/measure/triangleMesh.ts'
import { ellipsoidMesh } from '../ellipsoidMesh.ts'

const upper = { node: 'bone.L3', ...ellipsoidMesh([10, 10, 10], 40) }
const lower = (gapMm: number) => ({
  node: 'bone.L4',
  ...mapVertices(upper, ([x, y, z]) => [x, y - 20 - gapMm, z]),
})

describe('least gap', () => {
  it('is the room between two balls, wherever they stand', () => {
    expect(leastGapMm(upper, lower(1.3))).toBeCloseTo(1.3, 6)
    expect(leastGapMm(lower(2), upper)).toBeCloseTo(2, 6)
  })

  it('is negative where they overlap, and at most 4', () => {
    expect(leastGapMm(upper, lower(-1))).toBeLessThan(-0.9)
    expect(leastGapMm(upper, lower(30))).toBe(4)
  })

  it('lets bones pass that stand apart', () => {
    expect(() => assertBonesApart([upper, lower(0.81)])).not.toThrow()
  })

  it('names the pair and the gap that is too small', () => {
    expect(() => assertBonesApart([upper, lower(0.5)])).toThrow(
      /meshgen: bone\.L3 and bone\.L4 stand 0\.50 mm/,
    )
  })
})
