import { describe, expect, it } from 'vitest'
import { divGrad } from '../../src/physics/divGrad.ts'
import { assemble, makeMatrix, multiply } from '../../src/physics/symmetricMatrix.ts'
import { apart, dense, randomMatrix, randomVector, timesDense } from './denseMatrix.ts'
import { evenly, plainGrid } from './plainGrid.ts'

const grid = plainGrid({ r: evenly(0, 3, 4), z: evenly(0, 4, 5), held: 'ends' })
const free = new Uint8Array(grid.size)

describe('multiply', () => {
  it('is the dense product in two and in three dimensions', () => {
    for (const [nu, nv, nz] of [
      [4, 1, 6],
      [3, 4, 5],
    ] as const) {
      const matrix = randomMatrix(nu, nv, nz, 7)
      const x = randomVector(matrix.size, 8)
      const y = new Float64Array(matrix.size)
      multiply(matrix, x, y)
      expect(apart(y, timesDense(dense(matrix), x))).toBeLessThan(1e-12)
    }
  })
})

describe('assemble', () => {
  it('takes a constant to zero', () => {
    const conductances = divGrad(grid, () => 2)
    const matrix = makeMatrix(conductances)
    assemble(matrix, conductances, 1, null, free)
    const y = new Float64Array(grid.size)
    multiply(matrix, new Float64Array(grid.size).fill(5), y)
    expect(Math.max(...y.map(Math.abs))).toBeLessThan(1e-12)
  })

  it('scales what it is told to, and adds the rest', () => {
    const conductances = divGrad(grid, () => 1)
    const matrix = makeMatrix(conductances)
    assemble(matrix, conductances, 3, new Float64Array(grid.size).fill(7), free)
    const y = new Float64Array(grid.size)
    multiply(matrix, new Float64Array(grid.size).fill(1), y)
    for (const value of y) expect(value).toBeCloseTo(7, 12)
    expect(matrix.u[0]).toBeCloseTo(3 * conductances.u[0]!, 12)
  })

  it('makes the row of a pinned node the identity, and leaves its pull in its neighbours’ diagonals', () => {
    const conductances = divGrad(grid, () => 1)
    const matrix = makeMatrix(conductances)
    assemble(matrix, conductances, 1, null, grid.far)
    const rows = dense(matrix)
    const pinned = 1
    expect(rows[pinned]).toEqual(rows[pinned]!.map((_, i) => (i === pinned ? 1 : 0)))
    const above = pinned + grid.nu
    const row = rows[above]!.reduce((sum, a) => sum + a, 0)
    expect(row).toBeCloseTo(conductances.z[pinned]!, 12)
  })
})
