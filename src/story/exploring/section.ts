// A plane that the spine is cut along, in patient axes. mm.
import type { Body } from '../../anatomy/body.ts'
import { vertebraFrame } from '../../anatomy/landmarks.ts'
import { VERTEBRAE } from '../../anatomy/levels.ts'
import type { Vec3 } from '../../math/vec3.ts'

export const SECTION_AXES = ['sagittal', 'axial', 'coronal'] as const
export type SectionAxis = (typeof SECTION_AXES)[number]

export interface Section {
  readonly axis: SectionAxis
  /** Place on the axis that the plane stands square on: x (towards the patient's left), y (cranial) or z (anterior). */
  readonly atMm: number
}

const INDEX: Readonly<Record<SectionAxis, 0 | 1 | 2>> = { sagittal: 0, axial: 1, coronal: 2 }

/** Which of x, y, z a plane is square to. */
export const sectionIndex = (axis: SectionAxis): 0 | 1 | 2 => INDEX[axis]

/** The plane through a point. */
export const sectionThrough = (axis: SectionAxis, pointMm: Vec3): Section => ({
  axis,
  atMm: Math.round(pointMm[INDEX[axis]] * 2) / 2,
})

/** How far to the side and to the front and back a plane may be moved: beyond the processes and bodies, mm. */
const SIDE_MM = 55
const BACK_MM = -110
const FRONT_MM = 26
/** Beyond the highest bone, and down to the end of the lowest one, mm. */
const ABOVE_MM = 10
const BELOW_MM = 110

/** From where to where a plane can be moved, mm. */
export function sectionSpanMm(body: Body, axis: SectionAxis): readonly [number, number] {
  switch (axis) {
    case 'sagittal':
      return [-SIDE_MM, SIDE_MM]
    case 'axial':
      return [
        Math.round(vertebraFrame(body, VERTEBRAE.at(-1)!).originMm[1] - BELOW_MM),
        Math.round(vertebraFrame(body, VERTEBRAE[0]).originMm[1] + ABOVE_MM),
      ]
    case 'coronal':
      return [BACK_MM, FRONT_MM]
  }
}
