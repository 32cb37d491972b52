// One nerve as solved: its dense centre line with radii, where it springs from, its stations. mm.
import type { CourseStation } from '../../anatomy/solvedBody.ts'
import type { NerveId } from '../../anatomy/structures.ts'
import { nearest, type Polyline } from '../../math/polyline.ts'
import type { Vec3 } from '../../math/vec3.ts'
import type { RadiusAt } from './drawnRadii.ts'

export interface Strand {
  readonly id: NerveId
  readonly line: Polyline
  readonly radiiMm: readonly number[]
  readonly parent: { readonly id: NerveId; readonly atMm: number } | null
  readonly stationsMm: Readonly<Partial<Record<CourseStation, number>>>
}

export function strand(
  id: NerveId,
  line: Polyline,
  radiusAt: RadiusAt,
  parent: Strand['parent'] = null,
  stationsMm: Strand['stationsMm'] = {},
): Strand {
  return { id, line, radiiMm: line.arc.map((s) => radiusAt(s / line.length)), parent, stationsMm }
}

/** Arc length of the point of a line nearest to `point`. */
export const arcNear = (line: Polyline, point: Vec3): number => nearest(line, point).s
