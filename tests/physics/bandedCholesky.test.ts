import { describe, expect, it } from 'vitest'
import { bandedCholesky } from '../../src/physics/bandedCholesky.ts'
import { multiply } from '../../src/physics/symmetricMatrix.ts'
import { apart, randomMatrix, randomVector } from './denseMatrix.ts'

describe('bandedCholesky', () => {
  it('solves to round-off, whatever the width', () => {
    for (const nu of [1, 2, 3, 4, 5, 8, 13]) {
      const matrix = randomMatrix(nu, 1, 9, nu)
      const exact = randomVector(matrix.size, 100 + nu)
      const b = new Float64Array(matrix.size)
      multiply(matrix, exact, b)
      const solver = bandedCholesky(matrix.size, nu)
      solver.factor(matrix)
      const x = new Float64Array(matrix.size)
      solver.solve(b, x)
      expect(apart(x, exact)).toBeLessThan(1e-13)
    }
  })

  it('solves in place', () => {
    const matrix = randomMatrix(5, 1, 7, 3)
    const exact = randomVector(35, 4)
    const b = new Float64Array(35)
    multiply(matrix, exact, b)
    const solver = bandedCholesky(35, 5)
    solver.factor(matrix)
    solver.solve(b, b)
    expect(apart(b, exact)).toBeLessThan(1e-13)
  })

  it('keeps nothing of the last right-hand side or the last matrix', () => {
    const first = randomMatrix(4, 1, 6, 11)
    const second = randomMatrix(4, 1, 6, 12)
    const exact = randomVector(24, 13)
    const b = new Float64Array(24)
    multiply(second, exact, b)
    const solver = bandedCholesky(24, 4)
    solver.factor(first)
    solver.solve(new Float64Array(24).fill(1e6), new Float64Array(24))
    solver.factor(second)
    const x = new Float64Array(24)
    solver.solve(b, x)
    expect(apart(x, exact)).toBeLessThan(1e-12)
  })

  it('says which row is not positive', () => {
    const matrix = randomMatrix(3, 1, 4, 5)
    matrix.diagonal[7] = -1
    expect(() => bandedCholesky(12, 3).factor(matrix)).toThrow('not positive at row 7')
  })

  it('refuses a matrix of another width', () => {
    expect(() => bandedCholesky(12, 4).factor(randomMatrix(3, 1, 4, 5))).toThrow(
      'made for width 4, got 3 and 3',
    )
  })
})
