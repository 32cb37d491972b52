import { describe, expect, it } from 'vitest'
import { makeGrid } from '../../src/physics/grid.ts'
import { polarSection } from '../../src/physics/section.ts'
import { Region } from '../../src/physics/tissue.ts'

const { muscle, activeMetal, shaftMetal, bone } = Region

/** Needle of two lines inside, cone over two lines, then bare metal, then shaft. */
const plan = {
  section: polarSection([0, 1, 2, 4], 2),
  z: Float64Array.from([-4, 0, 2, 4, 6, 8]),
  surface: 2,
  point: 1,
  tipLines: 2,
  edge: 4,
  far: (i: number, _: number, k: number) => i === 3 || k === 0 || k === 5,
  mirrored: false,
  distanceM: 0,
  copies: 1,
  tissue: () => muscle,
}

describe('makeGrid', () => {
  const grid = makeGrid(plan)

  it('counts its nodes', () => {
    expect([grid.nu, grid.nv, grid.nz, grid.size]).toEqual([4, 1, 6, 24])
  })

  it('lays the cone along the diagonals: metal inside them, tissue outside', () => {
    // biome-ignore format: rows are cells in z, columns cells in r
    expect([...grid.inner]).toEqual([
      muscle, muscle, muscle,
      activeMetal, muscle, muscle,
      activeMetal, activeMetal, muscle,
      activeMetal, activeMetal, muscle,
      shaftMetal, shaftMetal, muscle,
    ])
    // biome-ignore format: rows are cells in z, columns cells in r
    expect([...grid.outer]).toEqual([
      muscle, muscle, muscle,
      muscle, muscle, muscle,
      activeMetal, muscle, muscle,
      activeMetal, activeMetal, muscle,
      shaftMetal, shaftMetal, muscle,
    ])
  })

  it('holds the potential on the whole of the bare metal, point and edge included', () => {
    // biome-ignore format: rows are lines in z, columns lines in r
    expect([...grid.electrode]).toEqual([
      0, 0, 0, 0,
      1, 0, 0, 0,
      1, 1, 0, 0,
      1, 1, 1, 0,
      1, 1, 1, 0,
      0, 0, 0, 0,
    ])
  })

  it('marks the far boundary and grounds it', () => {
    // biome-ignore format: rows are lines in z, columns lines in r
    expect([...grid.far]).toEqual([
      1, 1, 1, 1,
      0, 0, 0, 1,
      0, 0, 0, 1,
      0, 0, 0, 1,
      0, 0, 0, 1,
      1, 1, 1, 1,
    ])
    expect([...grid.grounded]).toEqual([...grid.far])
  })

  it('fills a flat end from its first line', () => {
    const flat = makeGrid({ ...plan, tipLines: 0 })
    expect([...flat.inner.slice(3, 6)]).toEqual([activeMetal, activeMetal, muscle])
    expect([...flat.outer.slice(3, 6)]).toEqual([activeMetal, activeMetal, muscle])
    expect(flat.lines.tapering).toBe(false)
  })

  it('grounds a mirror plane without holding its temperature', () => {
    const mirrored = makeGrid({ ...plan, mirrored: true, far: (_, __, k) => k === 0 || k === 5 })
    expect(mirrored.far[2 * 4 + 3]).toBe(0)
    expect(mirrored.grounded[2 * 4 + 3]).toBe(1)
    expect(mirrored.grounded[2 * 4 + 2]).toBe(0)
  })

  it('takes tissue by the column', () => {
    const beside = makeGrid({ ...plan, tissue: (i) => (i < 2 ? muscle : bone) })
    expect([...beside.outer.slice(0, 3)]).toEqual([muscle, muscle, bone])
    expect(beside.outer[4 * 3 + 2]).toBe(bone)
  })

  it('refuses a tip whose lines do not match the needle', () => {
    expect(() => makeGrid({ ...plan, tipLines: 3 })).toThrow(
      'grid: a tapering tip needs one z line per u line, got 3 for 2',
    )
  })
})
