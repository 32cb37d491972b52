// What a finished run says: its size by a chosen criterion, the generator's last reading, and what must be said beside.
import type { Damage } from './damage.ts'
import { energyResidual } from './energyBalance.ts'
import { momentaryPowerW } from './generator.ts'
import { COAGULATION_C } from './heatLevels.ts'
import { type LesionSize, measureIsotherm } from './isotherm.ts'
import type { LesionRun } from './lesion.ts'
import { measureSpatialIsotherm } from './spatialIsotherm.ts'
import { BOILING_C } from './tissue.ts'

/** How dead is dead: an isotherm (51 °C is coagulation seen in muscle), a thermal dose, or Ω = 1. */
export type Criterion =
  | { readonly kind: 'isotherm'; readonly tempC: number }
  | { readonly kind: 'cem43'; readonly minutes: number }
  | { readonly kind: 'arrhenius' }

export const COAGULATION: Criterion = { kind: 'isotherm', tempC: COAGULATION_C }

export function measureLesion({ grid, damage }: LesionRun, criterion: Criterion = COAGULATION): LesionSize {
  const measure = grid.lines.kind === 'polar' ? measureIsotherm : measureSpatialIsotherm
  const { values, level } = damageField(damage, criterion)
  return measure(grid.lines, values, level)
}

/** What of the damage a rule looks at, node by node, and the level that it sets. */
export function damageField(
  damage: Damage,
  criterion: Criterion,
): { readonly values: Float64Array; readonly level: number } {
  switch (criterion.kind) {
    case 'isotherm':
      return { values: damage.peakC, level: criterion.tempC }
    // A dose spans many powers of ten between two nodes; its logarithm is what is smooth.
    case 'cem43':
      return { values: damage.cem43S.map(logOf), level: Math.log(60 * criterion.minutes) }
    case 'arrhenius':
      return { values: damage.omega.map(logOf), level: 0 }
    default:
      return criterion satisfies never
  }
}

const logOf = (dose: number): number => Math.log(Math.max(dose, 1e-30))

/** The figures of a lesion, in the units of the clinic. */
export interface LesionReport {
  readonly widthMm: number
  readonly lengthMm: number
  readonly distalMm: number
  readonly proximalMm: number
  readonly volumeMm3: number
  readonly endPowerW: number
  readonly resistanceOhm: number
  readonly energyJ: number
  readonly energyResidual: number
  readonly cells: number
  readonly steps: number
}

export function reportLesion(run: LesionRun, criterion: Criterion = COAGULATION): LesionReport {
  const size = measureLesion(run, criterion)
  const end = endOfHeating(run)
  return {
    widthMm: size.widthM * 1e3,
    lengthMm: size.lengthM * 1e3,
    distalMm: size.distalM * 1e3,
    proximalMm: size.proximalM * 1e3,
    volumeMm3: size.volumeM3 * 1e9,
    endPowerW: momentaryPowerW(run.history, end)[end]!,
    resistanceOhm: run.history.resistanceOhm[end]!,
    energyJ: run.energy.inJ,
    energyResidual: energyResidual(run.energy),
    cells: run.grid.size,
    steps: run.done(),
  }
}

/** Entry of the history at which the power goes off. */
export const endOfHeating = ({ program }: LesionRun): number =>
  program.findLastIndex(({ phase }) => phase !== 'cool') + 1

/** Highest temperature anywhere in the run, °C. */
export function hottestC({ damage }: LesionRun): number {
  let hottest = -Infinity
  for (const peak of damage.peakC) hottest = Math.max(hottest, peak)
  return hottest
}

/** What must be said beside the numbers of this run; empty when nothing. */
export function warningsOf(run: LesionRun): string[] {
  const said: string[] = []
  const hottest = hottestC(run)
  if (hottest >= BOILING_C)
    said.push(`tissue reaches ${hottest.toFixed(0)} °C: it would boil and char, which the model leaves out`)
  const short = run.settings.setC - run.history.tipC[endOfHeating(run)]!
  if (short > 0.1)
    said.push(`the generator's power limit keeps the tip ${short.toFixed(1)} °C below its set temperature`)
  return said
}
