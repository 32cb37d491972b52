import { describe, expect, it } from 'vitest'
import { SurfaceTable } from '../../../src/meshgen/sdf/surfaceTable.ts'

const plane = new SurfaceTable([
  [0, 2, 4],
  [5, 7, 9],
  [10, 12, 14],
])
const hills = new SurfaceTable([
  [0, 3, 1, 2],
  [4, -1, 6, 0],
  [2, 2, 5, 1],
])

describe('SurfaceTable', () => {
  it('reads its own numbers back', () => {
    expect(hills.read(1, 2)).toBeCloseTo(6, 12)
    expect(hills.read(2, 0)).toBeCloseTo(2, 12)
    expect(hills.read(2, 3)).toBeCloseTo(1, 12)
  })

  it('is flat between numbers on a plane, with its slopes', () => {
    expect(plane.read(0.5, 1.25)).toBeCloseTo(5, 12)
    expect(plane.value).toBeCloseTo(5, 12)
    expect(plane.perRow).toBeCloseTo(5, 12)
    expect(plane.perColumn).toBeCloseTo(2, 12)
  })

  it('has the slopes that its values show', () => {
    for (const [row, column] of [
      [0.3, 0.7],
      [1.6, 2.2],
    ] as const) {
      const perRow = (hills.read(row + 1e-5, column) - hills.read(row - 1e-5, column)) / 2e-5
      const perColumn = (hills.read(row, column + 1e-5) - hills.read(row, column - 1e-5)) / 2e-5
      hills.read(row, column)
      expect(hills.perRow).toBeCloseTo(perRow, 5)
      expect(hills.perColumn).toBeCloseTo(perColumn, 5)
    }
  })

  it('holds its border outside', () => {
    expect(hills.read(-2, 1)).toBeCloseTo(3, 12)
    expect(hills.read(9, 9)).toBeCloseTo(1, 12)
  })

  it('refuses rows of unlike lengths, and a single row', () => {
    expect(() => new SurfaceTable([[1, 2], [3]])).toThrow('surfaceTable: needs 2 × 2')
    expect(() => new SurfaceTable([[1, 2]])).toThrow('got 1 × 2')
  })
})
