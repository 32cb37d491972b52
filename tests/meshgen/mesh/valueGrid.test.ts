import { describe, expect, it } from 'vitest'
import { emptyGrid, valueAt, visitNearSurface } from '../../../src/meshgen/mesh/valueGrid.ts'
import { sphere } from '../simpleSolids.ts'

describe('emptyGrid', () => {
  it('reaches two cells beyond the bounds, on whole multiples of the cell', () => {
    const grid = emptyGrid({ min: [0.3, -1.9, 0], max: [2.1, 1, 0.4] }, 0.5)
    expect(grid.origin).toEqual([-1, -3, -1])
    for (const [n, low, high] of [
      [grid.nx, -1, 2.1],
      [grid.ny, -3, 1],
      [grid.nz, -1, 0.4],
    ] as const) {
      expect(low + (n - 1) * 0.5).toBeGreaterThanOrEqual(high + 1)
    }
  })

  it('has the same lattice whatever the decimals of the bounds', () => {
    const a = emptyGrid({ min: [0.31, 0.2, 0.4], max: [5, 5, 5] }, 0.5)
    const b = emptyGrid({ min: [0.42, 0.01, 0.3], max: [5, 5, 5] }, 0.5)
    expect(a.origin).toEqual(b.origin)
  })

  it('knows no value yet', () => {
    const { values, nx, ny, nz } = emptyGrid({ min: [0, 0, 0], max: [1, 2, 3] }, 1)
    expect(values).toHaveLength(nx * ny * nz)
    expect(values.every((value) => Number.isNaN(value))).toBe(true)
  })
})

describe('valueAt', () => {
  const grid = () => emptyGrid({ min: [0, 0, 0], max: [4, 4, 4] }, 1)

  it('is the value of the field at that corner', () => {
    expect(valueAt(grid(), (x, y, z) => 100 * x + 10 * y + z, 3, 4, 5)).toBe(123)
  })

  it('asks the field once only', () => {
    const own = grid()
    let asked = 0
    const field = (): number => ++asked
    expect([valueAt(own, field, 1, 2, 3), valueAt(own, field, 1, 2, 3)]).toEqual([1, 1])
    expect(valueAt(own, field, 2, 2, 3)).toBe(2)
  })

  it('names a corner where the field is no number', () => {
    expect(() => valueAt(grid(), () => Number.NaN, 1, 0, 2)).toThrow('NaN at corner (1, 0, 2)')
  })
})

describe('visitNearSurface', () => {
  const ball = sphere(8)
  const grid = emptyGrid(ball.bounds, 0.5)
  const visited = new Set<string>()
  visitNearSurface(ball, grid, (i, j, k) => visited.add([i, j, k].join()))

  it('visits every block that the surface passes through', () => {
    for (let n = 0; n < 500; n++) {
      const y = 1 - (2 * n + 1) / 500
      const r = Math.sqrt(1 - y * y)
      const point = [8 * r * Math.cos(2.4 * n), 8 * y, 8 * r * Math.sin(2.4 * n)]
      const block = point.map((value, axis) => 2 * Math.floor((value - grid.origin[axis]!) / 0.5 / 2))
      expect(visited).toContain(block.join())
    }
  })

  it('skips most of what lies off the surface', () => {
    const all = (grid.nx * grid.ny * grid.nz) / 8
    expect(visited.size).toBeLessThan(0.5 * all)
  })

  it('does not visit the middle', () => {
    const middle = [0, 1, 2].map((axis) => 2 * Math.floor(-grid.origin[axis]! / 0.5 / 2))
    expect(visited).not.toContain(middle.join())
  })
})
