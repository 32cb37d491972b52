// The electric field: div( σ(T) grad φ ) = 0, φ = 1 on the active tip, 0 far away, insulated shaft.
// Quasi-static at 460–500 kHz; displacement current is left out (it changes impedance, not a lesion held at temperature).
import type { Solver } from './bandedCholesky.ts'
import { conjugateGradient, gradientWorkspace } from './conjugateGradient.ts'
import { type Conductances, divGrad } from './divGrad.ts'
import type { Grid } from './grid.ts'
import { assemble, makeMatrix } from './symmetricMatrix.ts'
import { BODY_C, BOILING_C, type Materials, materialOf } from './tissue.ts'

export interface Potential {
  /** Volts per volt on the tip. */
  readonly phi: Float64Array
  /** Joule heat at 1 V rms, W per node: q = σ |grad φ|² dV. */
  readonly heat: Float64Array
  /**
   * Solves for the temperatures given (°C per node), to a residual that is `tolerance` of the currents driven; returns
   * the tip's conductance to its return, S.
   */
  readonly solve: (temperatureC: Float64Array, tolerance: number) => number
}

/** σ(T) / σ(37 °C), linear and constant above boiling. */
export const relativeConductivity = (tempC: number, slopePerK: number): number =>
  1 + slopePerK * (Math.min(tempC, BOILING_C) - BODY_C)

/**
 * The potential on a grid. The solver's factor is made at the first call and kept as a preconditioner while the
 * tissue warms: a stale factor needs one or two iterations, a new one costs as much as ten.
 */
export function makePotential(grid: Grid, solver: Solver, materials: Materials): Potential {
  const { size, nu, nv, electrode, grounded } = grid
  const plane = nu * nv
  const cold = divGrad(grid, (region) => materialOf(region, materials).electricalSPerM)
  const warm: Conductances = { ...cold, u: cold.u.slice(), v: cold.v.slice(), z: cold.z.slice() }
  const matrix = makeMatrix(cold)
  const work = gradientWorkspace(size)
  const phi = new Float64Array(electrode)
  const heat = new Float64Array(size)
  const b = new Float64Array(size)
  const warmth = new Float64Array(size)
  const unscale = new Float64Array(size)
  const pinned = pinnedNodes(cold, electrode, grounded)
  let factored = false
  // ψ = √σ φ obeys nearly the same equation whatever the temperatures, so a factor made cold stays good when both
  // sides are scaled by √σ.
  const rescaled: Solver = {
    factor: solver.factor,
    solve: (b, x) => {
      for (let n = 0; n < size; n++) x[n] = b[n]! * unscale[n]!
      solver.solve(x, x)
      for (let n = 0; n < size; n++) x[n]! *= unscale[n]!
    },
  }

  return {
    phi,
    heat,
    solve: (temperatureC, tolerance) => {
      for (let n = 0; n < size; n++) {
        warmth[n] = relativeConductivity(temperatureC[n]!, materials.conductivitySlopePerK)
        unscale[n] = 1 / Math.sqrt(warmth[n]!)
      }
      scale(cold.u, warm.u, 1)
      if (nv > 1) scale(cold.v, warm.v, nu)
      scale(cold.z, warm.z, plane)
      assemble(matrix, warm, 1, null, pinned)
      for (let n = 0; n < size; n++) b[n] = pinned[n] === 1 ? phi[n]! : 0
      drive(warm.u, 1)
      if (nv > 1) drive(warm.v, nu)
      drive(warm.z, plane)
      if (!factored) solver.factor(matrix)
      factored = true
      conjugateGradient(matrix, rescaled, b, phi, tolerance * norm(), work)
      return dissipate()
    },
  }

  /** σ(T) on an edge: at the mean temperature of its ends. */
  function scale(from: Float64Array, into: Float64Array, step: number): void {
    for (let n = 0, m = step; m < size; n++, m++) into[n] = from[n]! * 0.5 * (warmth[n]! + warmth[m]!)
  }

  /** Size of the currents that the electrode drives into free nodes. */
  function norm(): number {
    let sum = 0
    for (let n = 0; n < size; n++) if (pinned[n] === 0) sum += b[n]! * b[n]!
    return Math.sqrt(sum)
  }

  /** The electrode's pull on the free nodes beside it. */
  function drive(g: Float64Array, step: number): void {
    for (let n = 0, m = step; m < size; n++, m++) {
      if (pinned[n] === pinned[m]) continue
      if (pinned[n] === 1) b[m]! += g[n]! * phi[n]!
      else b[n]! += g[n]! * phi[m]!
    }
  }

  /** q = σ |grad φ|², edge by edge, half to either end, so that its sum is exactly volts times amperes. */
  function dissipate(): number {
    heat.fill(0)
    let total = halves(warm.u, 1)
    if (nv > 1) total += halves(warm.v, nu)
    return total + halves(warm.z, plane)
  }

  function halves(g: Float64Array, step: number): number {
    let total = 0
    for (let n = 0, m = step; m < size; n++, m++) {
      const drop = phi[m]! - phi[n]!
      const q = g[n]! * drop * drop
      heat[n]! += 0.5 * q
      heat[m]! += 0.5 * q
      total += q
    }
    return total
  }
}

/** Electrode, ground, and nodes inside the shaft that no current reaches. */
function pinnedNodes(
  { size, plane, nu, u, v, z }: Conductances,
  electrode: Uint8Array,
  grounded: Uint8Array,
) {
  const pinned = new Uint8Array(size)
  for (let n = 0; n < size; n++) {
    const around = u[n]! + (u[n - 1] ?? 0) + v[n]! + (v[n - nu] ?? 0) + z[n]! + (z[n - plane] ?? 0)
    pinned[n] = electrode[n] === 1 || grounded[n] === 1 || !(around > 0) ? 1 : 0
  }
  return pinned
}
