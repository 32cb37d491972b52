// Pennes' bioheat equation:  ρc ∂T/∂t = div( k grad T ) + q − w (T − T_blood) − H (T − T_water)
// as  M dθ/dt = −K θ + A q + f  for the rise θ = T − T_start, node by node, and two implicit stages to step it.
import type { Solver } from './bandedCholesky.ts'
import { type Conductances, content, divGrad } from './divGrad.ts'
import type { Grid } from './grid.ts'
import { assemble, makeMatrix } from './symmetricMatrix.ts'
import { type Materials, materialOf, Region, volumetricHeatJPerM3K } from './tissue.ts'

export interface Bioheat {
  readonly grid: Grid
  /** M: heat capacity of each node, J/K; 0 flow across the far boundary is not assumed. */
  readonly capacity: Float64Array
  /** k grad: conductances, W/K. */
  readonly conduction: Conductances
  /** w: heat carried off by blood per node, W/K. */
  readonly perfusion: Float64Array
  /** H: heat carried off by cooling water per node, W/K. */
  readonly sink: Float64Array
  /** Conductance from each node to the far boundary, W/K. */
  readonly outlet: Float64Array
}

export function makeBioheat(
  grid: Grid,
  perfusionWPerM3K: number,
  sinkWPerM3K: number,
  materials: Materials,
): Bioheat {
  const conduction = divGrad(grid, (region) => materialOf(region, materials).thermalWPerMK)
  return {
    grid,
    capacity: content(grid, (region) => volumetricHeatJPerM3K(materialOf(region, materials))),
    conduction,
    perfusion: content(grid, (region) => (region === Region.muscle ? perfusionWPerM3K : 0)),
    sink: content(grid, (region) => (region === Region.activeMetal ? sinkWPerM3K : 0)),
    outlet: outletTo(grid.far, conduction),
  }
}

function outletTo(far: Uint8Array, { size, nu, plane, u, v, z }: Conductances): Float64Array {
  const outlet = new Float64Array(size)
  const look = (g: Float64Array, step: number): void => {
    for (let n = 0, m = step; m < size; n++, m++) {
      if (far[n] === far[m]) continue
      if (far[m] === 1) outlet[n]! += g[n]!
      else outlet[m]! += g[n]!
    }
  }
  look(u, 1)
  if (plane > nu) look(v, nu)
  look(z, plane)
  return outlet
}

/** γ of the two-stage, stiffly accurate, L-stable Runge–Kutta method of order 2 (Alexander 1977). */
const GAMMA = 1 - Math.SQRT1_2
const LATER = (1 - GAMMA) / GAMMA
/** Weights of the two stages in a step's fluxes. */
export const FIRST_STAGE = 1 - GAMMA
export const LAST_STAGE = GAMMA

/** A step of fixed length: factor and response of the sensor, made once. */
export interface Stepper {
  readonly dtS: number
  /** What the sensor would show after a step from `rise` with source `source` (W per node), K above the start. */
  readonly foresee: (rise: Float64Array, source: Float64Array) => number
  /** What the sensor gains per unit amplitude of `source` during a step, K. */
  readonly gain: (source: Float64Array) => number
  /** Steps `rise` in place; `first` receives the first stage, at γ·dt. */
  readonly step: (rise: Float64Array, source: Float64Array, first: Float64Array) => void
}

/**
 * Both stages share (M + γ dt K):  (M + γ dt K) θ₁ = M θ + γ dt s,
 * (M + γ dt K) θ₂ = M (θ + (1−γ)/γ · (θ₁ − θ)) + γ dt s.  The new rise is θ₂.
 * Seen from the sensor a step is a dot product with two vectors that solve the same system, so the amplitude that
 * brings the sensor to its target is known before the step is made, and each step costs two solves.
 */
export function makeStepper(bioheat: Bioheat, solver: Solver, sensor: Float64Array, dtS: number): Stepper {
  const { grid, capacity, conduction, perfusion, sink } = bioheat
  const { size, far } = grid
  const h = GAMMA * dtS
  // Plain loops throughout: array callbacks here took a sixth of a whole lesion's time.
  const array = () => new Float64Array(size)
  const near = array()
  const diagonal = array()
  const once = array()
  for (let n = 0; n < size; n++) {
    near[n] = 1 - far[n]!
    diagonal[n] = capacity[n]! + h * (perfusion[n]! + sink[n]!)
    once[n] = sensor[n]! * near[n]!
  }
  const matrix = makeMatrix(conduction)
  assemble(matrix, conduction, h, diagonal, far)
  solver.factor(matrix)

  solver.solve(once, once)
  const twice = array()
  for (let n = 0; n < size; n++) twice[n] = capacity[n]! * once[n]! * near[n]!
  solver.solve(twice, twice)
  const onRise = array()
  const onSource = array()
  for (let n = 0; n < size; n++) {
    onRise[n] = capacity[n]! * near[n]! * ((1 - LATER) * once[n]! + LATER * twice[n]!)
    onSource[n] = h * near[n]! * (once[n]! + LATER * twice[n]!)
  }
  const b = new Float64Array(size)

  return {
    dtS,
    foresee: (rise, source) => {
      let sum = 0
      for (let n = 0; n < size; n++) sum += onRise[n]! * rise[n]! + onSource[n]! * source[n]!
      return sum
    },
    gain: (source) => {
      let sum = 0
      for (let n = 0; n < size; n++) sum += onSource[n]! * source[n]!
      return sum
    },
    step: (rise, source, first) => {
      for (let n = 0; n < size; n++) {
        b[n] = near[n]! * (capacity[n]! * rise[n]! + h * source[n]!)
        first[n] = rise[n]!
      }
      solver.solve(b, first)
      for (let n = 0; n < size; n++) {
        const gain = first[n]! - rise[n]!
        b[n] = near[n]! * (capacity[n]! * (rise[n]! + LATER * gain) + h * source[n]!)
        rise[n]! += gain / GAMMA // where it would go in a straight line: an iterative solver starts there
      }
      solver.solve(b, rise)
    },
  }
}
