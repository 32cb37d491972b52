// The mark of the axes that 3D Slicer leaves in a file's head, `SPACE=LPS` or `SPACE=RAS`, and the turn into ours:
// x to the patient's left, y cranial, z forward. Both turns are proper; nothing is mirrored.
import type { Vec3 } from '../../math/vec3.ts'
import { Refused } from './refused.ts'

export type Space = 'LPS' | 'RAS'

/** Null where the head says nothing. Throws `Refused` for axes that are neither, and for a length that was scaled. */
export function spaceMark(remark: string): Space | null {
  const scaled = /\bSCALE=([^\s;]+)/.exec(remark)?.[1]
  if (scaled !== undefined && Number(scaled) !== 1)
    throw new Refused(`its head says SCALE=${scaled}. Export it without a scale`)
  const space = /\bSPACE=(\w+)/.exec(remark)?.[1]
  if (space === undefined) return null
  if (space === 'LPS' || space === 'RAS') return space
  throw new Refused(`its head says SPACE=${space}; read are LPS and RAS. Export it in one of them`)
}

export const fromSpace: Record<Space, (p: Vec3) => Vec3> = {
  LPS: ([left, posterior, superior]) => [left, superior, -posterior],
  RAS: ([right, anterior, superior]) => [-right, superior, anterior],
}
