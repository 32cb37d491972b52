// The plane of a section as the picture uses it: it keeps the half behind it, as seen by whoever looks, so that the cut
// face is always in view. Pure.
import { type Section, sectionIndex } from '../../story/exploring/section.ts'
import type { View } from '../stage/viewGeometry.ts'

/** nx, ny, nz, w: a point p stays where n·p + w ≤ 0. mm, patient axes. */
export type PlaneCoefficients = readonly [number, number, number, number]

/** Keeps everything. */
export const NO_CUT: PlaneCoefficients = [0, 0, 0, -1]

export function keptSide(
  section: Section | null,
  { eyeMm, targetMm }: Pick<View, 'eyeMm' | 'targetMm'>,
): PlaneCoefficients {
  if (!section) return NO_CUT
  const index = sectionIndex(section.axis)
  // By the direction of view, not the eye's place: a long lens stands far away, and the face must not flip as it slides.
  const sign = eyeMm[index] >= targetMm[index] ? 1 : -1
  const plane: [number, number, number, number] = [0, 0, 0, -sign * section.atMm]
  plane[index] = sign
  return plane
}

/** Whether a point has been cut away. */
export const isCutAway = ([nx, ny, nz, w]: PlaneCoefficients, x: number, y: number, z: number): boolean =>
  nx * x + ny * y + nz * z + w > 0
