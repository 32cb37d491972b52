import { describe, expect, it } from 'vitest'
import { bandedCholesky } from '../../src/physics/bandedCholesky.ts'
import { conjugateGradient, gradientWorkspace } from '../../src/physics/conjugateGradient.ts'
import { multiply } from '../../src/physics/symmetricMatrix.ts'
import { apart, randomMatrix, randomVector } from './denseMatrix.ts'

const identity = {
  factor: () => {},
  solve: (b: Float64Array, x: Float64Array) => x.set(b),
}

describe('conjugateGradient', () => {
  const matrix = randomMatrix(5, 4, 6, 21)
  const exact = randomVector(matrix.size, 22)
  const b = new Float64Array(matrix.size)
  multiply(matrix, exact, b)
  const work = gradientWorkspace(matrix.size)

  it('reaches its aim', () => {
    const x = new Float64Array(matrix.size)
    expect(conjugateGradient(matrix, identity, b, x, 1e-12, work)).toBeGreaterThan(3)
    expect(apart(x, exact)).toBeLessThan(1e-12)
  })

  it('does nothing when the guess is good enough', () => {
    const x = exact.slice()
    expect(conjugateGradient(matrix, identity, b, x, 1e-9, work)).toBe(0)
    expect([...x]).toEqual([...exact])
  })

  it('needs one iteration with the exact factor, few with that of a nearby matrix', () => {
    const flat = randomMatrix(5, 1, 8, 31)
    const right = randomVector(flat.size, 32)
    const solver = bandedCholesky(flat.size, 5)
    solver.factor(flat)
    const small = gradientWorkspace(flat.size)
    expect(conjugateGradient(flat, solver, right, new Float64Array(flat.size), 1e-10, small)).toBe(1)
    for (let n = 0; n < flat.size; n++) flat.diagonal[n]! *= 1.02
    const stale = conjugateGradient(flat, solver, right, new Float64Array(flat.size), 1e-6, small)
    expect(stale).toBeLessThanOrEqual(4)
  })

  it('says so when it does not converge', () => {
    const useless = { factor: () => {}, solve: (_: Float64Array, x: Float64Array) => x.fill(0) }
    expect(() => conjugateGradient(matrix, useless, b, new Float64Array(matrix.size), 1e-9, work)).toThrow(
      'conjugateGradient: no convergence',
    )
  })
})
