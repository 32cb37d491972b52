// Where the energy of a lesion went. The sums are those of the scheme itself, so what they miss is round-off or a bug.
import { type Bioheat, FIRST_STAGE, LAST_STAGE } from './bioheat.ts'

/** J, over the whole lesion so far. */
export interface EnergyBalance {
  /** From the generator. */
  inJ: number
  /** Left in tissue and needle. */
  storedJ: number
  /** Out through the far boundary, most of it along the shaft. */
  outJ: number
  /** Carried off by blood, and by cooling water. */
  bloodJ: number
  waterJ: number
}

export const noEnergy = (): EnergyBalance => ({ inJ: 0, storedJ: 0, outJ: 0, bloodJ: 0, waterJ: 0 })

/** What a step was made with; per-node arrays in W, K above the start. */
export interface StepFluxes {
  dtS: number
  /** Joule heat of the step, W per node. */
  readonly joule: Float64Array
  /** Given back where blood has stopped, W per node. */
  readonly stopped: Float64Array
  /** Rise at the first stage and at the end. */
  readonly first: Float64Array
  readonly rise: Float64Array
  readonly waterK: number
}

/** Adds a step. */
export function account(energy: EnergyBalance, bioheat: Bioheat, step: StepFluxes): void {
  const { grid, capacity, perfusion, sink, outlet } = bioheat
  const { joule, stopped, first, rise, waterK } = step
  let inW = 0
  let outW = 0
  let bloodW = 0
  let waterW = 0
  let storedJ = 0
  for (let n = 0; n < grid.size; n++) {
    const mean = FIRST_STAGE * first[n]! + LAST_STAGE * rise[n]!
    inW += joule[n]!
    outW += outlet[n]! * mean + (grid.far[n] === 1 ? joule[n]! : 0)
    bloodW += perfusion[n]! * mean - stopped[n]!
    waterW += sink[n]! * (mean - waterK)
    storedJ += capacity[n]! * rise[n]!
  }
  const share = step.dtS * grid.lines.copies
  energy.inJ += share * inW
  energy.outJ += share * outW
  energy.bloodJ += share * bloodW
  energy.waterJ += share * waterW
  energy.storedJ = storedJ * grid.lines.copies
}

/** Share of the energy put in that the balance misses. */
export const energyResidual = ({ inJ, storedJ, outJ, bloodJ, waterJ }: EnergyBalance): number =>
  Math.abs(inJ - storedJ - outJ - bloodJ - waterJ) / Math.max(inJ, 1e-12)
