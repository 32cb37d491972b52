import { describe, expect, it } from 'vitest'
import { crossingsAtU, crossingsAtV, loopArea, sectionLoops } from '../../../src/meshgen/measure/section.ts'
import { boxMesh, oneMesh } from '../boxMesh.ts'
import { ellipsoidMesh } from '../ellipsoidMesh.ts'

const plane = { origin: [0, 0, 0], uUnit: [1, 0, 0], vUnit: [0, 0, 1] } as const
const box = boxMesh([-3, -5, -1], [3, 5, 1])

describe('sectionLoops', () => {
  it('is the rectangle in which a plane cuts a box', () => {
    const loops = sectionLoops(box, plane)
    expect(loops).toHaveLength(1)
    expect(Math.abs(loopArea(loops[0]!))).toBeCloseTo(12, 9)
  })

  it('is given in the axes and from the origin of the plane', () => {
    const loops = sectionLoops(box, { ...plane, origin: [2, 1, 0] })
    const us = loops[0]!.map(([u]) => u)
    expect(Math.min(...us)).toBeCloseTo(-5, 9)
    expect(Math.max(...us)).toBeCloseTo(1, 9)
  })

  it('is nothing where the plane misses', () => {
    expect(sectionLoops(box, { ...plane, origin: [0, 9, 0] })).toEqual([])
  })

  it('is one loop for each body that is cut', () => {
    expect(sectionLoops(oneMesh([box, boxMesh([10, -1, 0], [12, 1, 2])]), plane)).toHaveLength(2)
  })

  it('runs round outer walls one way, round the wall of a cavity the other', () => {
    const cavity = boxMesh([-1, -1, -0.5], [1, 1, 0.5])
    const inward = { ...cavity, indices: cavity.indices.toReversed() }
    const areas = sectionLoops(oneMesh([box, inward]), plane).map(loopArea)
    expect(areas.reduce((sum, area) => sum + area, 0)).toBeCloseTo(Math.sign(areas[0]!) * 10, 9)
  })

  it('has about the area of the ellipse in an ellipsoid', () => {
    const [loop] = sectionLoops(ellipsoidMesh([8, 4, 5], 24), { ...plane, origin: [0, 0.1, 0] })
    expect(Math.abs(loopArea(loop!))).toBeGreaterThan(0.98 * Math.PI * 40)
    expect(Math.abs(loopArea(loop!))).toBeLessThan(Math.PI * 40)
  })

  it('drops the cut of a surface that does not close', () => {
    const { positions, indices } = box
    expect(sectionLoops({ positions, indices: indices.slice(6) }, plane)).toEqual([])
  })
})

describe('loopArea', () => {
  it('is positive from u towards v', () => {
    expect(
      loopArea([
        [0, 0],
        [4, 0],
        [0, 3],
      ]),
    ).toBe(6)
  })
})

describe('crossings', () => {
  const diamond = [
    [0, -2],
    [4, 0],
    [0, 2],
    [-4, 0],
  ] as const

  it('are where a line meets the loops, in order', () => {
    expect(crossingsAtV([diamond], 1)).toEqual([-2, 2])
    expect(crossingsAtU([diamond], 2)).toEqual([-1, 1])
  })

  it('go over all loops', () => {
    const aside = diamond.map(([u, v]) => [u + 20, v] as const)
    expect(crossingsAtV([aside, diamond], 1)).toEqual([-2, 2, 18, 22])
  })

  it('are none beyond the loop', () => {
    expect(crossingsAtV([diamond], 2.5)).toEqual([])
  })
})
