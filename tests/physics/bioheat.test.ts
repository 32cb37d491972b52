import { describe, expect, it } from 'vitest'
import { bandedCholesky } from '../../src/physics/bandedCholesky.ts'
import { makeBioheat, makeStepper } from '../../src/physics/bioheat.ts'
import type { Grid } from '../../src/physics/grid.ts'
import { MATERIALS, MUSCLE, volumetricHeatJPerM3K } from '../../src/physics/tissue.ts'
import { evenly, fieldOn, growing, plainGrid } from './plainGrid.ts'

const RHO_C = volumetricHeatJPerM3K(MUSCLE)
/** Thermal diffusivity of muscle, m²/s. */
const ALPHA = MUSCLE.thermalWPerMK / RHO_C

/** Steps `rise` in place. */
function run(
  grid: Grid,
  rise: Float64Array,
  dtS: number,
  steps: number,
  perfusion = 0,
  source?: Float64Array,
) {
  const bioheat = makeBioheat(grid, perfusion, 0, MATERIALS)
  const sensor = new Float64Array(grid.size)
  sensor[0] = 1
  const stepper = makeStepper(bioheat, bandedCholesky(grid.size, grid.nu), sensor, dtS)
  const first = new Float64Array(grid.size)
  const none = source ?? new Float64Array(grid.size)
  for (let n = 0; n < steps; n++) stepper.step(rise, none, first)
  return bioheat
}

const middle = (grid: Grid): number => Math.floor(grid.nz / 2) * grid.nu

describe('heat without a needle', () => {
  it('stays constant when nothing drives it', () => {
    const grid = plainGrid({ r: evenly(0, 0.01, 6), z: evenly(0, 0.01, 7), held: 'nowhere' })
    const rise = new Float64Array(grid.size).fill(12)
    run(grid, rise, 100, 10)
    for (const value of rise) expect(value).toBeCloseTo(12, 10)
  })

  it('decays to blood as exp(−wt/ρc)', () => {
    const grid = plainGrid({ r: evenly(0, 0.01, 5), z: evenly(0, 0.01, 5), held: 'nowhere' })
    const rise = new Float64Array(grid.size).fill(10)
    const perfusion = 10000
    run(grid, rise, 5, 20, perfusion)
    const exact = 10 * Math.exp((-perfusion * 100) / RHO_C)
    for (const value of rise) expect(value / exact).toBeCloseTo(1, 5)
  })

  it('keeps its energy between insulated walls', () => {
    const grid = plainGrid({ r: evenly(0, 0.01, 8), z: evenly(0, 0.02, 9), held: 'nowhere' })
    const rise = fieldOn(grid, (r, z) => (r < 0.004 && z < 0.01 ? 30 : 0))
    const energy = (field: Float64Array, capacity: Float64Array) =>
      field.reduce((sum, value, n) => sum + value * capacity[n]!, 0)
    const before = rise.slice()
    const { capacity } = run(grid, rise, 10, 8)
    expect(energy(rise, capacity) / energy(before, capacity)).toBeCloseTo(1, 12)
  })
})

describe('a slab held at both faces', () => {
  const length = 0.02
  const decay = (count: number, dtS: number, steps: number): number => {
    const grid = plainGrid({ r: evenly(0, 0.005, 3), z: evenly(0, length, count), held: 'ends' })
    const rise = fieldOn(grid, (_, z) => Math.sin((Math.PI * z) / length))
    run(grid, rise, dtS, steps)
    return rise[middle(grid)]!
  }
  const exact = Math.exp(-ALPHA * (Math.PI / length) ** 2 * 120)

  it('lets a sine decay as exp(−α(π/L)²t)', () => {
    expect(decay(41, 2, 60) / exact).toBeCloseTo(1, 3)
  })

  it('errs by the square of the spacing', () => {
    const error = (count: number) => Math.abs(decay(count, 0.5, 240) - exact)
    expect(error(11) / error(21)).toBeGreaterThan(3.8)
    expect(error(11) / error(21)).toBeLessThan(4.2)
  })

  it('errs by the square of the step', () => {
    const limit = decay(21, 0.25, 480)
    const error = (dtS: number) => Math.abs(decay(21, dtS, 120 / dtS) - limit)
    expect(error(40) / error(20)).toBeGreaterThan(3.2)
    expect(error(40) / error(20)).toBeLessThan(4.8)
  })
})

describe('the heat kernel', () => {
  /** Largest error of a Gaussian pulse after a minute, as a share of its peak then. */
  function worst(count: number): number {
    const widthM = 2e-3
    const t0 = widthM ** 2 / (4 * ALPHA)
    const grid = plainGrid({
      r: evenly(0, 0.021, count),
      z: evenly(-0.021, 0.021, 2 * count - 1),
      held: 'all',
    })
    const gauss = (t: number) => (r: number, z: number) =>
      (t0 / (t0 + t)) ** 1.5 * Math.exp(-(r * r + z * z) / (4 * ALPHA * (t0 + t)))
    const rise = fieldOn(grid, gauss(0))
    run(grid, rise, 1, 60)
    const exact = fieldOn(grid, gauss(60))
    return (
      rise.reduce((most, value, n) => Math.max(most, Math.abs(value - exact[n]!)), 0) / exact[middle(grid)]!
    )
  }

  it('spreads a Gaussian as 1/(4α(t + t₀))^(3/2), with an error that falls by four when the spacing halves', () => {
    const fine = worst(71)
    expect(fine).toBeLessThan(0.006)
    expect(worst(36) / fine).toBeGreaterThan(3.6)
  })
})

describe('a ball that gives off heat steadily', () => {
  it('is warmer by q r₀³ / 3kr outside, in an infinite medium', () => {
    const ball = 2e-3
    const lines = growing(2e-4, 1.12, 0.12)
    const grid = plainGrid({
      r: lines,
      z: [
        ...lines
          .slice(1)
          .reverse()
          .map((x) => -x),
        ...lines,
      ],
      held: 'all',
    })
    const bioheat = makeBioheat(grid, 0, 0, MATERIALS)
    const inside = fieldOn(grid, (r, z) => (Math.hypot(r, z) <= ball ? 1 : 0))
    const source = inside.map((is, n) => (is * bioheat.capacity[n]!) / RHO_C)
    // The staircase ball is not quite the ball: scale its heat to what the ball gives.
    const given = source.reduce((sum, q) => sum + q, 0)
    const watts = 0.5
    for (let n = 0; n < grid.size; n++) source[n]! *= watts / given
    const rise = new Float64Array(grid.size)
    run(grid, rise, 1e12, 1, 0, source)
    const box = lines[lines.length - 1]!
    for (const i of [14, 17, 20]) {
      const r = lines[i]!
      const free = watts / (4 * Math.PI * MUSCLE.thermalWPerMK)
      const value = rise[middle(grid) + i]!
      expect(r).toBeGreaterThan(2 * ball)
      // The cold box lies between a sphere in it and one about it.
      expect(value).toBeGreaterThan(free * (1 / r - 1 / box) * 0.99)
      expect(value).toBeLessThan(free * (1 / r - 1 / (box * Math.SQRT2)) * 1.01)
    }
  })
})

describe('a step seen from the sensor', () => {
  const grid = plainGrid({ r: evenly(0, 0.01, 6), z: evenly(0, 0.02, 9), held: 'all' })
  const bioheat = makeBioheat(grid, 3000, 0, MATERIALS)
  const sensor = new Float64Array(grid.size)
  sensor[middle(grid)] = 0.25
  sensor[middle(grid) + grid.nu] = 0.75
  const stepper = makeStepper(bioheat, bandedCholesky(grid.size, grid.nu), sensor, 4)
  const near = (field: Float64Array): Float64Array => field.map((value, n) => (grid.far[n] === 1 ? 0 : value))
  const read = (field: Float64Array): number => field.reduce((sum, value, n) => sum + value * sensor[n]!, 0)
  const start = near(fieldOn(grid, (r, z) => 5 + 300 * r + 200 * z))
  const source = near(fieldOn(grid, (r) => 1e-3 * Math.exp(-r / 3e-3)))

  it('is foretold exactly', () => {
    const rise = start.slice()
    const foretold = stepper.foresee(rise, source)
    stepper.step(rise, source, new Float64Array(grid.size))
    expect(read(rise) / foretold).toBeCloseTo(1, 12)
  })

  it('is affine in the source', () => {
    const none = new Float64Array(grid.size)
    const without = stepper.foresee(start, none)
    expect(without + 3 * stepper.gain(source)).toBeCloseTo(
      stepper.foresee(
        start,
        source.map((q) => 3 * q),
      ),
      10,
    )
  })

  it('holds the far boundary at the start', () => {
    const rise = start.slice()
    stepper.step(rise, source, new Float64Array(grid.size))
    for (let n = 0; n < grid.size; n++) if (grid.far[n] === 1) expect(rise[n]).toBe(0)
  })
})
