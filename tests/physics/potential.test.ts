import { describe, expect, it } from 'vitest'
import { axisymmetricGrid } from '../../src/physics/axisymmetricGrid.ts'
import { bandedCholesky } from '../../src/physics/bandedCholesky.ts'
import { ELECTRODES, radiusM } from '../../src/physics/electrode.ts'
import { makeGrid } from '../../src/physics/grid.ts'
import { makePotential, relativeConductivity } from '../../src/physics/potential.ts'
import { RESOLUTIONS } from '../../src/physics/resolution.ts'
import { polarSection } from '../../src/physics/section.ts'
import { MATERIALS, MUSCLE, Region } from '../../src/physics/tissue.ts'
import { growing } from './plainGrid.ts'

const warmTo = (size: number, tempC: number): Float64Array => new Float64Array(size).fill(tempC)

describe('relativeConductivity', () => {
  it('is 1 at 37 °C, rises by its slope, and stays where water boils', () => {
    expect(relativeConductivity(37, 0.015)).toBe(1)
    expect(relativeConductivity(47, 0.015)).toBeCloseTo(1.15, 12)
    expect(relativeConductivity(100, 0.015)).toBeCloseTo(1.945, 12)
    expect(relativeConductivity(140, 0.015)).toBe(relativeConductivity(100, 0.015))
  })
})

describe('potential between two cylinders', () => {
  // Bare metal from end to end: current flows straight out, through 1 m of muscle between radii 1 and 9 mm.
  const r = [0, 1e-3, 2e-3, 4e-3, 9e-3]
  const grid = makeGrid({
    section: polarSection(r, 1),
    z: Float64Array.from([0, 0.25, 0.75, 1]),
    surface: 1,
    point: 0,
    tipLines: 0,
    edge: 3,
    far: (i) => i === 4,
    mirrored: false,
    distanceM: 0,
    copies: 1,
    tissue: () => Region.muscle,
  })
  const potential = makePotential(grid, bandedCholesky(grid.size, grid.nu), MATERIALS)
  const conductance = potential.solve(warmTo(grid.size, 37), 1e-12)

  it('has the exact conductance 2πσ / ln(r₂/r₁)', () => {
    expect(conductance / ((2 * Math.PI * MUSCLE.electricalSPerM) / Math.log(9))).toBeCloseTo(1, 10)
  })

  it('falls with the logarithm of the radius', () => {
    for (let k = 0; k < 4; k++)
      for (let i = 1; i < 5; i++)
        expect(potential.phi[k * 5 + i]).toBeCloseTo(1 - Math.log(r[i]! / 1e-3) / Math.log(9), 8)
  })

  it('turns into heat what it carries: the sum of the heat is the conductance at 1 V', () => {
    expect(potential.heat.reduce((sum, q) => sum + q, 0) / conductance).toBeCloseTo(1, 12)
  })

  it('conducts better by the law of σ(T) when all is warm', () => {
    expect(potential.solve(warmTo(grid.size, 57), 1e-12) / conductance).toBeCloseTo(1.3, 10)
    expect(potential.solve(warmTo(grid.size, 37), 1e-12) / conductance).toBeCloseTo(1, 10)
  })
})

describe('potential of a sphere', () => {
  // A ball of metal at the tip of nothing: the hemispherical end mirrored in the plane z = a by symmetry of the far field.
  it('has the conductance 2πσa of a hemisphere on an insulating plane, less its far box', () => {
    const a = 1e-3
    const radii = [0, ...Array.from({ length: 12 }, (_, i) => a * Math.sin(((i + 1) * Math.PI) / 24))]
    const outside = growing(0.08 * a, 1.18, 0.06)
      .slice(1)
      .map((x) => x + a)
    const tip = radii.map((x) => a - Math.sqrt(a * a - Math.min(x, a) ** 2))
    const ahead = growing(0.08 * a, 1.18, 0.06)
      .slice(1)
      .map((x) => -x)
      .reverse()
    const z = [...ahead, ...tip]
    const grid = makeGrid({
      section: polarSection([...radii, ...outside], 12),
      z: Float64Array.from(z),
      surface: 12,
      point: ahead.length,
      tipLines: 12,
      // The grid ends at the ball's equator: an insulating plane.
      edge: z.length - 1,
      far: (i, _, k) => i === radii.length + outside.length - 1 || k === 0,
      mirrored: false,
      distanceM: 0,
      copies: 1,
      tissue: () => Region.muscle,
    })
    const potential = makePotential(grid, bandedCholesky(grid.size, grid.nu), MATERIALS)
    const resistance = 1 / potential.solve(warmTo(grid.size, 37), 1e-12)
    const sphere = 1 / (2 * Math.PI * MUSCLE.electricalSPerM * a)
    // The box stands between a sphere of its half width and one of its half diagonal.
    const box = -z[0]!
    const far = (radius: number) => 1 / (2 * Math.PI * MUSCLE.electricalSPerM * radius)
    expect(resistance).toBeGreaterThan((sphere - far(box)) * 0.995)
    expect(resistance).toBeLessThan((sphere - far(box * Math.SQRT2)) * 1.005)
  })
})

describe('potential of a needle', () => {
  const grid = axisymmetricGrid(radiusM(18), 0.01, ELECTRODES.conventional, RESOLUTIONS.standard)
  const potential = makePotential(grid, bandedCholesky(grid.size, grid.nu), MATERIALS)
  const conductance = potential.solve(warmTo(grid.size, 37), 1e-12)

  it('lies between 0 and 1', () => {
    for (const phi of potential.phi) {
      expect(phi).toBeGreaterThanOrEqual(0)
      expect(phi).toBeLessThanOrEqual(1)
    }
  })

  it('is nowhere cooled by its current', () => {
    expect(Math.min(...potential.heat)).toBeGreaterThanOrEqual(0)
  })

  it('has the resistance of a thin rod within a fifth: ln(2L/a) / 2πσL for a rod of twice the length on a plane', () => {
    const length = 0.01
    const rod = (Math.log((2 * length) / radiusM(18)) - 1) / (2 * Math.PI * MUSCLE.electricalSPerM * length)
    expect(1 / conductance / rod).toBeGreaterThan(0.8)
    expect(1 / conductance / rod).toBeLessThan(1.3)
  })

  it('finds the field of a hot lesion from its cold factor, to the same answer as a new one', () => {
    const hot = Float64Array.from(potential.phi, (phi) => 37 + 60 * phi)
    const stale = potential.solve(hot, 1e-10)
    const fresh = makePotential(grid, bandedCholesky(grid.size, grid.nu), MATERIALS).solve(hot, 1e-10)
    expect(stale / fresh).toBeCloseTo(1, 9)
  })
})
