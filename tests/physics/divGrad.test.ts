import { describe, expect, it } from 'vitest'
import { axisymmetricGrid } from '../../src/physics/axisymmetricGrid.ts'
import { content, divGrad } from '../../src/physics/divGrad.ts'
import { ELECTRODES, radiusM } from '../../src/physics/electrode.ts'
import { makeGrid } from '../../src/physics/grid.ts'
import { RESOLUTIONS } from '../../src/physics/resolution.ts'
import { polarSection } from '../../src/physics/section.ts'
import { Region } from '../../src/physics/tissue.ts'
import { evenly, plainGrid } from './plainGrid.ts'

/** Cone of one cell in a grid of 3 × 4 lines: every stencil can be written down by hand. */
const tiny = makeGrid({
  section: polarSection([0, 1, 2], 1),
  z: Float64Array.from([-1, 0, 2, 3]),
  surface: 1,
  point: 1,
  tipLines: 1,
  edge: 2,
  far: () => false,
  mirrored: false,
  distanceM: 0,
  copies: 1,
  tissue: () => Region.muscle,
})
/** κ of 1 in muscle, 10 in the tip, 100 in the shaft. */
const kappa = (region: Region): number =>
  region === Region.muscle ? 1 : region === Region.activeMetal ? 10 : 100

describe('divGrad', () => {
  const g = divGrad(tiny, kappa)
  const shell = (2 * Math.PI) / Math.LN2

  it('joins neighbours in r by each triangle that an edge bounds', () => {
    // Axis to surface at the point: half the cell below (1 high), and the outer triangle (muscle) of the cut cell (2 high).
    expect(g.u[3]).toBeCloseTo(Math.PI * (0.5 * 1 + 1 * 1), 12)
    // One line up: the cut cell's inner triangle (metal), and half the shaft's cell (1 high).
    expect(g.u[6]).toBeCloseTo(Math.PI * (1 * 10 + 0.5 * 100), 12)
    // Surface outward: muscle all the way.
    expect(g.u[4]).toBeCloseTo(shell * 1.5, 12)
    expect(g.u[7]).toBeCloseTo(shell * 1.5, 12)
  })

  it('joins neighbours in z by the triangles on either side', () => {
    // On the axis in the cut cell: the inner triangle (metal) over a quarter of the needle's area.
    expect(g.z[3]).toBeCloseTo((10 * Math.PI * 0.25) / 2, 12)
    // At the surface in the cut cell: the outer triangle (muscle) inside, muscle outside.
    expect(g.z[4]).toBeCloseTo((Math.PI * 0.75 + Math.PI * Math.LN2) / 2, 12)
    // In the shaft: metal inside, muscle outside.
    expect(g.z[7]).toBeCloseTo(100 * Math.PI * 0.75 + Math.PI * Math.LN2, 12)
  })

  it('joins nothing over the edge of the grid', () => {
    expect([g.u[2], g.u[5], g.u[8], g.u[11]]).toEqual([0, 0, 0, 0])
    expect([g.z[9], g.z[10], g.z[11]]).toEqual([0, 0, 0])
  })

  it('carries the flux of a field that is straight in z exactly', () => {
    const grid = plainGrid({ r: evenly(0, 3, 4), z: [0, 1, 3, 4], held: 'nowhere' })
    const { z } = divGrad(grid, () => 2)
    const area = Array.from({ length: 4 }, (_, i) => grid.section.areaInner[i]! + grid.section.areaOuter[i]!)
    for (let k = 0; k < 3; k++)
      for (let i = 0; i < 4; i++) {
        const rise = grid.z[k + 1]! - grid.z[k]!
        expect(z[k * 4 + i]! * rise).toBeCloseTo(2 * area[i]!, 12)
      }
  })

  it('carries the flux of a logarithm of r exactly', () => {
    const grid = plainGrid({ r: [0, 1, 2, 5], z: [0, 1, 2], held: 'nowhere' })
    const { u } = divGrad(grid, () => 3)
    const flux = (i: number): number => u[4 + i]! * Math.log(grid.section.u[i + 1]! / grid.section.u[i]!)
    expect(flux(1)).toBeCloseTo(3 * 2 * Math.PI, 12)
    expect(flux(2)).toBeCloseTo(3 * 2 * Math.PI, 12)
  })
})

describe('content', () => {
  it('gives every node its share of each triangle', () => {
    const volume = content(tiny, kappa)
    // The point: muscle below (half high), and of the cut cell's quarter one half metal, one half muscle.
    expect(volume[3]).toBeCloseTo(Math.PI * 0.25 * (0.5 * 1 + 1 * 5.5), 12)
    // Surface beside the point: the right angle of the muscle triangle, and muscle outside.
    expect(volume[4]).toBeCloseTo(Math.PI * 0.75 * (0.5 + 1) + Math.PI * Math.LN2 * 1.5, 12)
    // Axis at the shoulder: the right angle of the metal triangle, and shaft above.
    expect(volume[6]).toBeCloseTo(Math.PI * 0.25 * (1 * 10 + 0.5 * 100), 12)
  })

  it('finds the volume of the cone and of the shaft', () => {
    const grid = axisymmetricGrid(radiusM(18), 0.01, ELECTRODES.conventional, RESOLUTIONS.fine)
    const active = content(grid, (region) => (region === Region.activeMetal ? 1 : 0))
    const total = active.reduce((sum, volume) => sum + volume, 0)
    const a = radiusM(18)
    const exact = Math.PI * a * a * (0.01 - 2 * a) + (Math.PI * a * a * 2 * a) / 3
    // The cone's triangles are exact in the plane and share quarters of rings: within 1 % of the whole.
    expect(total / exact).toBeCloseTo(1, 2)
  })

  it('finds the volume of the whole cylinder', () => {
    const grid = plainGrid({ r: [0, 1, 2, 5], z: [0, 1, 3], held: 'nowhere' })
    const total = content(grid, () => 1).reduce((sum, volume) => sum + volume, 0)
    expect(total).toBeCloseTo(3 * Math.PI * 25, 10)
  })
})
