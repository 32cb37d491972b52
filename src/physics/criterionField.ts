// The field that a rule of damage is read from, out of a solved timeline: the same replay of its frames that the solver
// itself made, so that sizes, outlines and captured lengths by any rule agree with it.
import { makeDamage } from './damage.ts'
import { fieldSize } from './fieldLines.ts'
import { isotherm, type LesionSize, type Lobe, measureIsotherm } from './isotherm.ts'
import { type Criterion, damageField } from './lesionReport.ts'
import type { LesionTimeline } from './lesionTimeline.ts'
import { measureSpatialIsotherm } from './spatialIsotherm.ts'

/** Values on the nodes of the timeline's lines, and the level at which they mean damage. */
export interface CriterionField {
  readonly values: Float64Array
  readonly level: number
}

/** By the end of the timeline. °C for an isotherm, ln s for a thermal dose, ln Ω for Arrhenius. */
export function criterionField(timeline: LesionTimeline, criterion: Criterion): CriterionField {
  const { lines, timeS, temperatureC, settings } = timeline
  const size = fieldSize(lines)
  const damage = makeDamage(size, settings.startC)
  const frame = new Float64Array(size)
  for (let f = 1; f < timeS.length; f++) {
    frame.set(temperatureC.subarray(f * size, (f + 1) * size))
    damage.add(frame, timeS[f]! - timeS[f - 1]!)
  }
  return damageField(damage, criterion)
}

/** Size of the damage of a field. */
export const sizeOfField = ({ lines }: LesionTimeline, { values, level }: CriterionField): LesionSize =>
  lines.kind === 'polar'
    ? measureIsotherm(lines, values, level)
    : measureSpatialIsotherm(lines, values, level)

/** Outlines of revolution; none beside a plane or a second needle. */
export const lobesOfField = ({ lines }: LesionTimeline, { values, level }: CriterionField): Lobe[] =>
  lines.kind === 'polar' ? isotherm(lines, values, level) : []
