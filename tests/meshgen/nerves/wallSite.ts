// A nerve's site on the plainest bone: a flat wall, medial of the corner P1, upright axes. mm, patient axes.
import type { NerveLevel, SideSuffix } from '../../../src/anatomy/levels.ts'
import type { VertebraFrame } from '../../../src/anatomy/solvedBody.ts'
import type { FacetId } from '../../../src/anatomy/structures.ts'
import { polyline } from '../../../src/math/polyline.ts'
import type { Vec3 } from '../../../src/math/vec3.ts'
import type { FacetShape, Field } from '../../../src/meshgen/field.ts'
import { courseFrame } from '../../../src/meshgen/nerves/courseFrame.ts'
import type { NerveSite } from '../../../src/meshgen/nerves/nerveSite.ts'
import type { Strand } from '../../../src/meshgen/nerves/strand.ts'
import { sphere } from '../simpleSolids.ts'

export const UPRIGHT: VertebraFrame = {
  originMm: [0, 0, 0],
  xUnit: [1, 0, 0],
  yUnit: [0, 1, 0],
  zUnit: [0, 0, 1],
}

/** How far the wall stands from the midline. */
export const WALL_MM = 20

export const sign = (suffix: SideSuffix): 1 | -1 => (suffix === 'L' ? 1 : -1)

/** The field of a wall of bone that fills everything medial of it. */
export const wall =
  (suffix: SideSuffix): Field =>
  (x) =>
    sign(suffix) * x - WALL_MM

export const mirrored = ([x, y, z]: Vec3): Vec3 => [-x, y, z]

function joint(id: FacetId, centre: Vec3): FacetShape {
  const capsule = sphere(5, centre)
  return { id, capsule, upperCartilage: capsule, lowerCartilage: capsule }
}

export function wallSite(
  suffix: SideSuffix,
  level: NerveLevel = 'L3',
  change: Partial<NerveSite> = {},
): NerveSite {
  const bone = wall(suffix)
  const course = courseFrame(UPRIGHT, suffix, [sign(suffix) * WALL_MM, 0, -26])
  const at = (lateral: number, cranial: number, dorsal: number): Vec3 =>
    course.toPatient([lateral, cranial, dorsal])
  return {
    level,
    suffix,
    crosses: 'L4',
    course,
    bone,
    hard: bone,
    foramen: at(4, 14, -6),
    rootTop: at(4, 40, 2),
    sacEdge: at(3.5, 30, 0),
    recess: at(3.5, 22, -2),
    jointAbove: joint(`facet.L3-L4.${suffix}`, at(0, 4, 12)),
    jointBelow: joint(`facet.L4-L5.${suffix}`, at(0, -30, 10)),
    ...change,
  }
}

/** A straight nerve of one thickness. */
export function straightStrand(
  id: Strand['id'],
  from: Vec3,
  to: Vec3,
  radiusMm = 0.8,
  stationsMm: Strand['stationsMm'] = {},
): Strand {
  return { id, line: polyline([from, to]), radiiMm: [radiusMm, radiusMm], parent: null, stationsMm }
}
