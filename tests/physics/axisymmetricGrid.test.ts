import { describe, expect, it } from 'vitest'
import { axisymmetricGrid } from '../../src/physics/axisymmetricGrid.ts'
import { ELECTRODES, radiusM } from '../../src/physics/electrode.ts'
import { FAR_M } from '../../src/physics/needleLines.ts'
import { RESOLUTIONS } from '../../src/physics/resolution.ts'

const a = radiusM(18)
const grid = axisymmetricGrid(a, 0.01, ELECTRODES.conventional, RESOLUTIONS.standard)

describe('axisymmetricGrid', () => {
  it('puts lines on the needle’s surface, its point and the edge of its insulation', () => {
    const { lines } = grid
    expect(lines.u[lines.surface]).toBeCloseTo(a, 12)
    expect(lines.z[lines.point]).toBe(0)
    expect(lines.z[lines.edge]).toBeCloseTo(0.01, 12)
  })

  it('runs the cone through its nodes', () => {
    const { lines } = grid
    for (let m = 0; m <= lines.surface; m++) expect(lines.z[lines.point + m]).toBeCloseTo(2 * lines.u[m]!, 12)
  })

  it('crowds at the surface and at the edge of the insulation', () => {
    const { u, z, surface, edge } = grid.lines
    expect(u[surface + 1]! - u[surface]!).toBeLessThan(0.2 * a)
    expect(z[edge + 1]! - z[edge]!).toBeLessThan(0.2 * a)
    expect(z[edge]! - z[edge - 1]!).toBeLessThan(0.2 * a)
  })

  it('reaches as far as the far boundary on every side', () => {
    const { u, z } = grid.lines
    expect(u[u.length - 1]).toBeCloseTo(FAR_M, 12)
    expect(z[0]).toBeCloseTo(-FAR_M, 12)
    expect(z[z.length - 1]).toBeCloseTo(0.01 + FAR_M, 12)
  })

  it('rises in both directions for every needle and tip', () => {
    for (const gauge of [16, 18, 20, 23])
      for (const tip of [0.002, 0.005, 0.015])
        for (const electrode of [ELECTRODES.conventional, ELECTRODES.cooled])
          for (const resolution of Object.values(RESOLUTIONS)) {
            const { u, z } = axisymmetricGrid(radiusM(gauge), tip, electrode, resolution).lines
            for (let i = 1; i < u.length; i++) expect(u[i]!).toBeGreaterThan(u[i - 1]!)
            for (let k = 1; k < z.length; k++) expect(z[k]!).toBeGreaterThan(z[k - 1]!)
          }
  })

  it('has the sizes that its speed is promised for', () => {
    expect(grid.size).toBeLessThan(1600)
    const coarse = axisymmetricGrid(a, 0.01, ELECTRODES.conventional, RESOLUTIONS.coarse)
    expect(coarse.size).toBeLessThan(600)
  })
})
