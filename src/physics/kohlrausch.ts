// An exact check for any electrode. Where current and heat flow through the same boundaries, the steady state obeys
//   T − T₀ = (σV²/k)(φ − φ²/2)   everywhere, so σV²/2k on the electrode (Kohlrausch 1900).
// For the scheme it is exact too: halving each edge's dissipation onto its ends makes the discrete φ − φ²/2 solve the
// discrete heat equation, whatever the grid. So what this measures is a fault of the code, not the grid's error.
import { bandedCholesky } from './bandedCholesky.ts'
import { makeBioheat, makeStepper } from './bioheat.ts'
import { divGrad } from './divGrad.ts'
import { ELECTRODES } from './electrode.ts'
import { sensorWeights } from './generator.ts'
import { lesionGrid } from './lesionGrid.ts'
import { makePotential } from './potential.ts'
import type { Resolution } from './resolution.ts'
import { DEFAULT_SETTINGS, type LesionSettings } from './settings.ts'
import { MATERIALS, materialOf, Region } from './tissue.ts'

/** So long a step that nothing is left of the start. */
const STEADY_S = 1e12
const VOLTS = 10

/** Largest departures from the identity, as shares of the electrode's rise: at the point, and anywhere in tissue. */
export function kohlrauschError(
  settings: Pick<LesionSettings, 'gauge' | 'activeTipM'>,
  resolution: Resolution,
): { readonly atPoint: number; readonly anywhere: number } {
  const electrode = ELECTRODES.conventional
  const grid = lesionGrid({ ...DEFAULT_SETTINGS, ...settings }, electrode, resolution)
  const { size, nu, lines } = grid
  const makeSolver = () => bandedCholesky(size, nu)
  const potential = makePotential(grid, makeSolver(), MATERIALS)
  potential.solve(new Float64Array(size).fill(37), 1e-13)
  // Like the current, no heat may enter the shaft.
  const conduction = divGrad(grid, (region) =>
    region === Region.shaftMetal ? 0 : materialOf(region, MATERIALS).thermalWPerMK,
  )
  const bioheat = { ...makeBioheat(grid, 0, 0, MATERIALS), conduction }
  const stepper = makeStepper(bioheat, makeSolver(), sensorWeights(grid, electrode.sensorM), STEADY_S)
  const rise = new Float64Array(size)
  stepper.step(
    rise,
    potential.heat.map((q) => q * VOLTS ** 2),
    new Float64Array(size),
  )

  const { electricalSPerM, thermalWPerMK } = MATERIALS.muscle
  const exact = (electricalSPerM * VOLTS ** 2) / (2 * thermalWPerMK)
  let anywhere = 0
  for (let n = 0; n < size; n++) {
    const inShaft = Math.floor(n / nu) > lines.edge && n % nu < lines.surface
    if (inShaft) continue
    const phi = potential.phi[n]!
    anywhere = Math.max(anywhere, Math.abs(rise[n]! - exact * phi * (2 - phi)) / exact)
  }
  return { atPoint: Math.abs(rise[lines.point * nu]! - exact) / exact, anywhere }
}
