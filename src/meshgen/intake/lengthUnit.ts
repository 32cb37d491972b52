// In which unit a mesh was written, told from its size: no format but glTF says it, and a factor of ten is no bone.
import { Refused } from './refused.ts'

/** mm a unit. */
export const UNITS_MM = { um: 0.001, mm: 1, cm: 10, in: 25.4, m: 1000 } as const
export type LengthUnit = keyof typeof UNITS_MM
const NAMES: Record<LengthUnit, string> = {
  um: 'micrometres',
  mm: 'millimetres',
  cm: 'centimetres',
  in: 'inches',
  m: 'metres',
}
/** Tried in this order. Inches and centimetres lie too near for the looser bounds, so the nearer to 1 wins. */
const UNITS = Object.keys(UNITS_MM) as LengthUnit[]
/** Size of a bone over ours within which a unit is believed. */
const LEAST = 0.6
const MOST = 1.65

/**
 * mm a unit, and what to say. `longest`: longest side of the mesh's box, in the file's unit; `ours`: of our bone, mm.
 * `said`: what the person says; `specified`: what the format says. Throws `Refused` when the size fits no unit allowed.
 */
export function unitOf(
  longest: number,
  ours: number,
  said: LengthUnit | null,
  specified: number | null,
): { readonly mm: number; readonly note: string } {
  const ratio = (unit: LengthUnit): number => (longest * UNITS_MM[unit]) / ours
  const fits = (unit: LengthUnit): boolean => ratio(unit) >= LEAST && ratio(unit) <= MOST
  const likely = UNITS.filter(fits).sort(
    (a, b) => Math.abs(Math.log(ratio(a))) - Math.abs(Math.log(ratio(b))),
  )[0]
  const wide = (unit: LengthUnit): string => `${Number((longest * UNITS_MM[unit]).toPrecision(3))} mm`
  const hint = likely ? `; in ${NAMES[likely]} it fits: give --unit ${likely}` : ''
  if (said) {
    if (fits(said)) return { mm: UNITS_MM[said], note: NAMES[said] }
    throw new Refused(
      `in ${NAMES[said]} the mesh is ${wide(said)} long, our bone is ${ours.toFixed(0)} mm${hint}`,
    )
  }
  if (specified !== null) {
    const unit = UNITS.find((u) => UNITS_MM[u] === specified)
    if (unit && fits(unit)) return { mm: specified, note: `${NAMES[unit]}, as the format has it` }
    if (fits('mm')) return { mm: 1, note: 'millimetres by its size, though the format has metres' }
  } else if (fits('mm')) return { mm: 1, note: 'millimetres' }
  throw new Refused(
    `taken as millimetres the mesh is ${wide('mm')} long, our bone is ${ours.toFixed(0)} mm (a vertebra is 70 to 110 mm wide)${hint || '; is it one whole bone?'}`,
  )
}
