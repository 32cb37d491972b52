import { describe, expect, it } from 'vitest'
import { CELL_EDGES, cellCycles, isAmbiguous, joinsStrands } from '../../../src/meshgen/mesh/cellCycles.ts'

describe('cellCycles', () => {
  it('gives an empty and a full cell no cycle', () => {
    expect(cellCycles(0).count).toBe(0)
    expect(cellCycles(255).count).toBe(0)
  })

  it('rounds a single inside corner with one cycle of its three edges', () => {
    const { count, ofEdge } = cellCycles(1)
    expect(count).toBe(1)
    expect([...ofEdge].map((cycle, edge) => (cycle < 0 ? -1 : edge)).filter((edge) => edge >= 0)).toEqual([
      0, 4, 8,
    ])
  })

  it('keeps two opposite inside corners apart', () => {
    expect(cellCycles(1 | (1 << 7)).count).toBe(2)
  })

  it('puts every crossing edge, and no other, on a cycle', () => {
    for (let configuration = 0; configuration < 256; configuration++) {
      const { ofEdge } = cellCycles(configuration)
      CELL_EDGES.forEach(([a, b], edge) => {
        const crosses = ((configuration >> a) & 1) !== ((configuration >> b) & 1)
        expect(ofEdge[edge]! >= 0).toBe(crosses)
      })
    }
  })

  it('finds the face with alternating corners ambiguous, and can settle it either way', () => {
    // Corners 0 and 3 lie inside: diagonal on the low z face (face 4).
    const configuration = 1 | (1 << 3)
    expect(isAmbiguous(configuration, 4)).toBe(true)
    expect(isAmbiguous(configuration, 5)).toBe(false)
    expect(cellCycles(configuration).count).toBe(2)
    expect(cellCycles(configuration, 1 << 4).count).toBe(1)
    expect(joinsStrands(configuration, 1 << 4, 4)).toBe(true)
    expect(joinsStrands(configuration, 0, 4)).toBe(false)
  })
})
