import { describe, expect, it } from 'vitest'
import type { Solver } from '../../src/physics/bandedCholesky.ts'
import { conjugateGradient, gradientWorkspace } from '../../src/physics/conjugateGradient.ts'
import { divGrad } from '../../src/physics/divGrad.ts'
import { incompleteCholesky, iterativeSolver } from '../../src/physics/incompleteCholesky.ts'
import { assemble, makeMatrix, multiply } from '../../src/physics/symmetricMatrix.ts'
import { apart, randomMatrix, randomVector } from './denseMatrix.ts'
import { evenly, plainGrid } from './plainGrid.ts'

describe('incompleteCholesky', () => {
  it('is exact where nothing is dropped: a single line of nodes', () => {
    const matrix = randomMatrix(9, 1, 1, 41)
    const exact = randomVector(9, 42)
    const b = new Float64Array(9)
    multiply(matrix, exact, b)
    const x = new Float64Array(9)
    const factor = incompleteCholesky(9)
    factor.factor(matrix)
    factor.solve(b, x)
    expect(apart(x, exact)).toBeLessThan(1e-13)
  })

  it('is symmetric, as a preconditioner must be', () => {
    const matrix = randomMatrix(4, 3, 5, 43)
    const factor = incompleteCholesky(60)
    factor.factor(matrix)
    const [a, b] = [randomVector(60, 44), randomVector(60, 45)]
    const [fa, fb] = [new Float64Array(60), new Float64Array(60)]
    factor.solve(a, fa)
    factor.solve(b, fb)
    const dot = (x: Float64Array, y: Float64Array) => x.reduce((sum, value, i) => sum + value * y[i]!, 0)
    expect(dot(fa, b)).toBeCloseTo(dot(a, fb), 12)
  })

  it('halves the iterations of a diffusion problem at least', () => {
    const grid = plainGrid({ r: evenly(0, 1, 16), z: evenly(0, 1, 24), held: 'all' })
    const conductances = divGrad(grid, () => 1)
    const matrix = makeMatrix(conductances)
    assemble(matrix, conductances, 1, null, grid.far)
    const b = Float64Array.from(grid.far, (far) => 1 - far)
    const work = gradientWorkspace(grid.size)
    const plain: Solver = { factor: () => {}, solve: (from, to) => to.set(from) }
    const incomplete = incompleteCholesky(grid.size)
    incomplete.factor(matrix)
    const count = (preconditioner: Solver) =>
      conjugateGradient(matrix, preconditioner, b, new Float64Array(grid.size), 1e-8, work)
    expect(count(incomplete)).toBeLessThan(count(plain) / 2)
  })

  it('says which row is not positive', () => {
    const matrix = randomMatrix(3, 2, 4, 46)
    matrix.diagonal[10] = 0
    expect(() => incompleteCholesky(24).factor(matrix)).toThrow('not positive at row 10')
  })
})

describe('iterativeSolver', () => {
  const matrix = randomMatrix(5, 4, 6, 51)
  const exact = randomVector(120, 52)
  const b = new Float64Array(120)
  multiply(matrix, exact, b)

  it('solves to its tolerance, from any guess', () => {
    const solver = iterativeSolver(120, 1e-10)
    solver.factor(matrix)
    const x = new Float64Array(120).fill(3)
    solver.solve(b, x)
    expect(apart(x, exact)).toBeLessThan(1e-9)
  })

  it('solves in place', () => {
    const solver = iterativeSolver(120, 1e-10)
    solver.factor(matrix)
    const x = b.slice()
    solver.solve(x, x)
    expect(apart(x, exact)).toBeLessThan(1e-9)
  })

  it('refuses to solve before it has a matrix', () => {
    expect(() => iterativeSolver(4, 1e-6).solve(new Float64Array(4), new Float64Array(4))).toThrow(
      'iterativeSolver: factor before solve',
    )
  })
})
