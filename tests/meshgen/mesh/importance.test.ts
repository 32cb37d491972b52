import { describe, expect, it } from 'vitest'
import { importanceOf, storyPoints } from '../../../src/meshgen/mesh/importance.ts'
import { standInSpine } from '../standInSpine.ts'

describe('importanceOf', () => {
  const weight = importanceOf([
    [0, 0, 0],
    [100, 0, 0],
  ])

  it('is full near any of the points', () => {
    expect(weight(0, 9, 0)).toBe(1)
    expect(weight(100, 0, -5)).toBe(1)
  })

  it('is two fifths far from all of them', () => {
    expect(weight(50, 0, 0)).toBeCloseTo(0.4, 12)
    expect(weight(0, 26, 0)).toBeCloseTo(0.4, 12)
  })

  it('is halfway in the middle between near and far', () => {
    expect(weight(0, 0, 17.5)).toBeCloseTo(0.7, 12)
  })

  it('never rises with the distance', () => {
    for (let d = 0; d < 40; d += 0.5) expect(weight(0, d + 0.5, 0)).toBeLessThanOrEqual(weight(0, d, 0))
  })
})

describe('storyPoints', () => {
  const spine = standInSpine()
  const points = storyPoints(spine)

  it('are four a side for six vertebrae and three a side for the sacrum', () => {
    expect(points).toHaveLength(4 * 12 + 3 * 2)
  })

  it('hold where needles and nerves go', () => {
    expect(points).toContain(spine.seeds['L4.R'].sapTpJunction)
    expect(points).toContain(spine.seeds['T12.L'].mamilloAccessoryNotch)
    expect(points).toContain(spine.sacralSeeds.L.grooveMiddle)
  })
})
