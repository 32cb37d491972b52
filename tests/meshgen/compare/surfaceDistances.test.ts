import { describe, expect, it } from 'vitest'
import { UPRIGHT } from '../../../src/meshgen/align/pose.ts'
import { surfaceDistances } from '../../../src/meshgen/compare/surfaceDistances.ts'
import { SurfaceTree } from '../../../src/meshgen/measure/surfaceTree.ts'
import { boxMesh } from '../boxMesh.ts'

const tree = (low: number, high: number): SurfaceTree =>
  new SurfaceTree(boxMesh([low, low, low], [high, high, high]))
const cube = tree(-10, 10)
const COUNT = 300

describe('surfaceDistances', () => {
  it('is nothing between a surface and itself', () => {
    const { whole, lackingMm, extraMm } = surfaceDistances(cube, tree(-10, 10), UPRIGHT, null, COUNT)
    expect(whole.meanMm).toBeCloseTo(0, 9)
    expect(whole.hausdorffMm).toBeCloseTo(0, 9)
    expect(whole.normalDeg).toBeCloseTo(0, 3)
    expect([lackingMm, extraMm]).toEqual([expect.closeTo(0, 9), expect.closeTo(0, 9)])
  })

  it('tells a smaller one inside by a negative bias, a larger one by a positive', () => {
    const inside = surfaceDistances(tree(-9, 9), cube, UPRIGHT, null, COUNT)
    expect(inside.whole.biasMm).toBeLessThan(-1)
    // From the large cube's rims the small one is farther than a millimetre: at most its corner's diagonal.
    expect(inside.lackingMm).toBeCloseTo(1, 6)
    expect(inside.extraMm).toBeGreaterThan(1)
    expect(inside.extraMm).toBeLessThanOrEqual(Math.sqrt(3))
    const outside = surfaceDistances(tree(-11, 11), cube, UPRIGHT, null, COUNT)
    expect(outside.whole.biasMm).toBeGreaterThan(1)
    expect(outside.lackingMm).toBeGreaterThan(outside.extraMm)
  })

  it('measures in our bone’s mm, whatever the reference’s scale', () => {
    const doubled = surfaceDistances(tree(-9, 9), tree(-20, 20), { ...UPRIGHT, scale: 2 }, null, COUNT)
    const single = surfaceDistances(tree(-9, 9), cube, UPRIGHT, null, COUNT)
    expect(doubled.whole.meanMm).toBeCloseTo(single.whole.meanMm, 6)
    expect(doubled.whole.biasMm).toBeCloseTo(single.whole.biasMm, 6)
  })

  it('orders mean, 95th percentile and farthest', () => {
    const { whole } = surfaceDistances(tree(-10, 14), cube, UPRIGHT, null, COUNT)
    expect(whole.meanMm).toBeLessThan(whole.p95Mm)
    expect(whole.p95Mm).toBeLessThanOrEqual(whole.hausdorffMm)
    expect(whole.hausdorffMm).toBeLessThanOrEqual(Math.sqrt(48) + 1e-9)
  })

  it('divides body from posterior elements by a place of the reference', () => {
    // Ours lacks 2 mm in front only (z > 0), which is called the body.
    const short = new SurfaceTree(boxMesh([-10, -10, -10], [10, 10, 8]))
    const { body, posterior } = surfaceDistances(short, cube, UPRIGHT, ([, , z]) => z > 0, COUNT)
    expect(body!.hausdorffMm).toBeCloseTo(2, 6)
    expect(posterior!.hausdorffMm).toBeCloseTo(0, 6)
  })

  it('has no regions where none are asked for, and refuses an empty one', () => {
    const { body, posterior } = surfaceDistances(cube, cube, UPRIGHT, null, COUNT)
    expect([body, posterior]).toEqual([null, null])
    expect(() => surfaceDistances(cube, cube, UPRIGHT, () => false, COUNT)).toThrow(
      'surfaceDistances: no sample in a region',
    )
  })
})
