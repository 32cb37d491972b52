// One heat lesion from start to end:
//   div( σ(T) grad φ ) = 0                                               potential.ts
//   ρc ∂T/∂t = div( k grad T ) + V² σ|grad φ|² − w (T − T_blood) − H …   bioheat.ts
//   V² such that the sensor follows its program                          generator.ts
// advanced step by step, with nothing allocated on the way.
import { bandedCholesky, type Solver } from './bandedCholesky.ts'
import { makeBioheat, makeStepper, type Stepper } from './bioheat.ts'
import { type Damage, makeDamage } from './damage.ts'
import { ELECTRODES, type ElectrodeModel } from './electrode.ts'
import { account, type EnergyBalance, noEnergy } from './energyBalance.ts'
import { type GeneratorHistory, makeHistory, readSensor, sensorWeights, voltageSquared } from './generator.ts'
import type { Grid } from './grid.ts'
import { type HeatingStep, heatingProgram } from './heatingProgram.ts'
import { COAGULATION_C } from './heatLevels.ts'
import { incompleteCholesky, iterativeSolver } from './incompleteCholesky.ts'
import { lesionGrid } from './lesionGrid.ts'
import { makePotential } from './potential.ts'
import { RESOLUTIONS, type Resolution } from './resolution.ts'
import { checkSettings, type LesionSettings } from './settings.ts'
import { MATERIALS, type Materials } from './tissue.ts'

export interface LesionRun {
  readonly settings: LesionSettings
  readonly resolution: Resolution
  readonly grid: Grid
  readonly program: readonly HeatingStep[]
  readonly history: GeneratorHistory
  readonly damage: Damage
  readonly energy: EnergyBalance
  /** Temperatures at the end of each step, °C, step by step; entry 0 is the start. Empty unless asked for. */
  readonly frames: Float32Array
  readonly temperatureC: Float64Array
  /** Steps done so far. */
  readonly done: () => number
  /** Makes one step; false when it was the last one or the program had ended. */
  readonly advance: () => boolean
}

export interface LesionOptions {
  readonly resolution?: Resolution
  /** Departures from the model's materials and from the electrode's own ways, for sensitivity and tests. */
  readonly materials?: Partial<Materials>
  readonly electrode?: Partial<ElectrodeModel>
  /** Keep the temperature field of every step. */
  readonly keepFrames?: boolean
}

/** Relative residual of heat steps in three dimensions; axisymmetric steps are solved directly. */
const HEAT_TOLERANCE = 1e-5

/** Sets up a lesion; throws when a setting is out of its range. Nothing is heated until `advance`. */
export function startLesion(settings: LesionSettings, options: LesionOptions = {}): LesionRun {
  checkSettings(settings)
  const { resolution = RESOLUTIONS.standard, keepFrames = false } = options
  const materials = { ...MATERIALS, ...options.materials }
  const electrode = { ...ELECTRODES[settings.electrode], ...options.electrode }
  const { startC } = settings
  const grid = lesionGrid(settings, electrode, resolution)
  const { size } = grid

  const direct = grid.nv === 1
  const makeSolver = (): Solver =>
    direct ? bandedCholesky(size, grid.nu) : iterativeSolver(size, HEAT_TOLERANCE)
  const preconditioner = direct ? bandedCholesky(size, grid.nu) : incompleteCholesky(size)
  const potential = makePotential(grid, preconditioner, materials)
  const bioheat = makeBioheat(grid, settings.perfusionWPerM3K, electrode.sinkWPerM3K, materials)
  const program = heatingProgram(settings, electrode, resolution)
  const sensor = sensorWeights(grid, electrode.sensorM)
  const steppers = new Map<number, Stepper>()
  for (const { dtS } of program)
    if (!steppers.has(dtS)) steppers.set(dtS, makeStepper(bioheat, makeSolver(), sensor, dtS))

  const entries = program.length + 1
  const history = makeHistory(entries, startC)
  const damage = makeDamage(size, startC)
  const temperatureC = new Float64Array(size).fill(startC)
  const frames = new Float32Array(keepFrames ? entries * size : 0)
  if (keepFrames) frames.set(temperatureC)
  const energy = noEnergy()
  const array = () => new Float64Array(size)
  const unheated = array()
  const source = array()
  const step = {
    dtS: 0,
    joule: array(),
    stopped: array(),
    first: array(),
    rise: array(),
    waterK: electrode.waterC - startC,
  }
  const { joule, stopped, rise, waterK } = step
  const perfused = settings.perfusionWPerM3K > 0
  const { copies, mirrored } = grid.lines
  // Volts between the poles per volt on the tip: between two needles the other is as far below zero.
  const poles = mirrored ? 2 : 1
  let conductanceS = potential.solve(temperatureC, resolution.fieldTolerance) * copies
  history.resistanceOhm[0] = poles ** 2 / conductanceS
  let done = 0

  function advance(): boolean {
    const order = program[done]
    if (order === undefined) return false
    const stepper = steppers.get(order.dtS)!
    // What flows without current: to cooling water, and back from blood that no longer moves in coagulated tissue.
    for (let n = 0; n < size; n++) {
      stopped[n] = perfused && damage.peakC[n]! >= COAGULATION_C ? bioheat.perfusion[n]! * rise[n]! : 0
      unheated[n] = bioheat.sink[n]! * waterK + stopped[n]!
    }
    const targetK = order.targetC === null ? null : order.targetC - startC
    const v2 = voltageSquared(stepper, rise, unheated, potential.heat, { targetK, conductanceS })
    for (let n = 0; n < size; n++) {
      joule[n] = v2 * potential.heat[n]!
      source[n] = unheated[n]! + joule[n]!
    }
    stepper.step(rise, source, step.first)
    step.dtS = order.dtS
    account(energy, bioheat, step)
    for (let n = 0; n < size; n++) temperatureC[n] = startC + rise[n]!
    damage.add(temperatureC, order.dtS)
    done++
    history.timeS[done] = order.endS
    history.powerW[done] = v2 * conductanceS
    history.voltageV[done] = poles * Math.sqrt(v2)
    conductanceS = potential.solve(temperatureC, resolution.fieldTolerance) * copies
    history.resistanceOhm[done] = poles ** 2 / conductanceS
    history.tipC[done] = readSensor(sensor, temperatureC)
    if (keepFrames) frames.set(temperatureC, done * size)
    return done < program.length
  }

  return {
    settings,
    resolution,
    grid,
    program,
    history,
    damage,
    energy,
    frames,
    temperatureC,
    done: () => done,
    advance,
  }
}

/** Runs a lesion to its end. */
export function solveLesion(settings: LesionSettings, options: LesionOptions = {}): LesionRun {
  const run = startLesion(settings, options)
  while (run.advance());
  return run
}
