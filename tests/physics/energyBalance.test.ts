import { describe, expect, it } from 'vitest'
import type { Bioheat } from '../../src/physics/bioheat.ts'
import { account, energyResidual, noEnergy } from '../../src/physics/energyBalance.ts'
import type { Grid } from '../../src/physics/grid.ts'

/** Two nodes, one of them far away. */
const bioheat = {
  grid: { size: 2, far: Uint8Array.of(0, 1), lines: { copies: 2 } } as unknown as Grid,
  capacity: Float64Array.of(3, 5),
  perfusion: Float64Array.of(0.5, 0),
  sink: Float64Array.of(0.25, 0),
  outlet: Float64Array.of(0.1, 0),
} as unknown as Bioheat

const step = {
  dtS: 10,
  joule: Float64Array.of(4, 1),
  stopped: Float64Array.of(0.2, 0),
  first: Float64Array.of(2, 0),
  rise: Float64Array.of(2, 0),
  waterK: -4,
}

describe('account', () => {
  const energy = noEnergy()
  account(energy, bioheat, step)

  it('counts what comes in, in all copies', () => {
    expect(energy.inJ).toBeCloseTo(2 * 10 * 5, 12)
  })

  it('counts what is stored as it stands', () => {
    expect(energy.storedJ).toBeCloseTo(2 * 3 * 2, 12)
  })

  it('counts what leaves: over the boundary, and what was given off on it', () => {
    expect(energy.outJ).toBeCloseTo(2 * 10 * (0.1 * 2 + 1), 12)
  })

  it('counts blood, less where it has stopped', () => {
    expect(energy.bloodJ).toBeCloseTo(2 * 10 * (0.5 * 2 - 0.2), 12)
  })

  it('counts cooling water from its own temperature', () => {
    expect(energy.waterJ).toBeCloseTo(2 * 10 * 0.25 * 6, 12)
  })

  it('adds up steps, but not what is stored', () => {
    const twice = noEnergy()
    account(twice, bioheat, step)
    account(twice, bioheat, step)
    expect(twice.inJ).toBeCloseTo(2 * energy.inJ, 12)
    expect(twice.storedJ).toBe(energy.storedJ)
  })
})

describe('energyResidual', () => {
  it('is the share that is missing', () => {
    expect(energyResidual({ inJ: 100, storedJ: 80, outJ: 10, bloodJ: 5, waterJ: 4 })).toBeCloseTo(0.01, 12)
    expect(energyResidual({ inJ: 100, storedJ: 80, outJ: 11, bloodJ: 5, waterJ: 4 })).toBe(0)
  })

  it('is 0 before anything happened', () => {
    expect(energyResidual(noEnergy())).toBe(0)
  })
})
