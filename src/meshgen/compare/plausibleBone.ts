// Is a mesh, laid on one of our bones as well as it goes, that bone at all? Bounds between what real bones of the level
// give and what other things give. mm of our bone, degrees. Source: 9 meshes of real bones against their own level
// (mean at most 1.31, normals 23.5, farthest 6.1), 17 wrong ones (another level by two, cut off, two bones, a disc).
import { Refused } from '../intake/refused.ts'
import type { SurfaceDistances } from './surfaceDistances.ts'

const MOST_MEAN_MM = 1.8
const MOST_NORMAL_DEG = 32
const LEAST_SCALE = 0.75
const MOST_SCALE = 1.3
/** A process that is cut off, and a part that is none of the bone's. */
const MOST_LACKING_MM = 12
const MOST_EXTRA_MM = 15

type Laid = Pick<SurfaceDistances, 'whole' | 'lackingMm' | 'extraMm'>

/** Throws `Refused` with the figures when the mesh cannot be the bone. `name`: what the bone is called. */
export function demandPlausible(name: string, { whole, lackingMm, extraMm }: Laid, scale: number): void {
  const faults = [
    scale < LEAST_SCALE || scale > MOST_SCALE
      ? `it is ${scale.toFixed(2)} of our size (${LEAST_SCALE} to ${MOST_SCALE})`
      : '',
    above(whole.meanMm, MOST_MEAN_MM, 'mean distance', ' mm', 2),
    above(whole.normalDeg, MOST_NORMAL_DEG, 'normals', '°', 0),
    above(lackingMm, MOST_LACKING_MM, 'a part of the bone is cut off or missing, by', ' mm', 0),
    above(extraMm, MOST_EXTRA_MM, 'a part stands out that no such bone has, by', ' mm', 0),
  ].filter((fault) => fault !== '')
  if (faults.length === 0) return
  throw new Refused(
    `the mesh is no whole ${name}, in none of its poses: ${faults.join('; ')}. Give one whole bone of that level`,
  )
}

const above = (value: number, most: number, name: string, unit: string, digits: number): string =>
  value <= most ? '' : `${name} ${value.toFixed(digits)}${unit} (at most ${most}${unit})`
