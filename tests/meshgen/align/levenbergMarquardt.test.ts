import { describe, expect, it } from 'vitest'
import { NormalEquations } from '../../../src/meshgen/align/levenbergMarquardt.ts'

/** Residuals a·x + b·y − c of the lines 2x + y = 5, x − y = 1 and x + 2y = 4: all meet at (2, 1). */
const LINES = [
  [2, 1, 5],
  [1, -1, 1],
  [1, 2, 4],
] as const

function equations(dense: boolean, weights: readonly number[] = [1, 1, 1]): NormalEquations {
  const own = new NormalEquations(2)
  LINES.forEach(([a, b, c], i) => {
    if (dense) own.addDense(-c, Float64Array.of(a, b), weights[i]!)
    else own.add(-c, [a, b], weights[i]!)
  })
  return own
}

describe('NormalEquations', () => {
  it('steps from 0 to where all residuals vanish', () => {
    const step = equations(false).solve(0)
    expect(step[0]).toBeCloseTo(2, 12)
    expect(step[1]).toBeCloseTo(1, 12)
  })

  it('adds the weighted squares of the residuals as cost', () => {
    expect(equations(false).cost).toBe(25 + 1 + 16)
    expect(equations(true, [1, 2, 0.5]).cost).toBe(25 + 2 + 8)
  })

  it('is the same by dense adding', () => {
    expect([...equations(true).solve(0)]).toEqual([...equations(false).solve(0)])
  })

  it('passes over parameters that a residual does not feel', () => {
    const own = new NormalEquations(3)
    own.add(-6, [2, 0, 0], 1)
    own.add(-8, [0, 0, 4], 1)
    own.add(-1, [0, 1, 0], 1)
    const step = own.solve(0)
    expect(step[0]).toBeCloseTo(3, 12)
    expect(step[1]).toBeCloseTo(1, 12)
    expect(step[2]).toBeCloseTo(2, 12)
  })

  it('yields to the heavier of two residuals that disagree', () => {
    const own = new NormalEquations(1)
    own.add(-1, [1], 3)
    own.add(-5, [1], 1)
    expect(own.solve(0)[0]).toBeCloseTo(2, 12)
  })

  it('steps shorter the more it is damped', () => {
    const sizes = [0, 0.1, 1, 10].map((damping) => Math.hypot(...equations(false).solve(damping)))
    for (let i = 1; i < sizes.length; i++) expect(sizes[i]).toBeLessThan(sizes[i - 1]!)
    expect(sizes[3]).toBeGreaterThan(0)
  })

  it('refuses what leaves a parameter open, and damping closes it', () => {
    const own = new NormalEquations(2)
    own.add(-1, [1, 0], 1)
    expect(() => own.solve(0)).toThrow('levenbergMarquardt: pivot 0 at 1')
    expect(own.solve(1)[1]).toBe(0)
  })
})
