// A facet joint as two bones face each other: angle, place, gap. mm, degrees.
import { radToDeg } from '../../math/scalar.ts'
import { add, dot, normalize, scale, type Vec3 } from '../../math/vec3.ts'
import { SurfaceIndex } from './surfaceIndex.ts'
import { sampleSurface, type TriangleMesh } from './triangleMesh.ts'

export interface FacetPatch {
  /** Mean place of the joint, left and right. */
  readonly leftCentre: Vec3
  readonly rightCentre: Vec3
  /** Between the two centres. */
  readonly distance: number
  /** Mean angle of the two joints to the sagittal plane. */
  readonly angle: number
  /** Median distance from bone to bone. */
  readonly gap: number
}

const REACH_MM = 4.5
/** Faces whose normals are opposed by at least this cosine belong to the joint. */
const OPPOSED = -0.8

/** Both meshes in the frame of the lower vertebra. Throws when the bones do not face each other on both sides. */
export function facetPatch(upper: TriangleMesh, lower: TriangleMesh): FacetPatch {
  const index = new SurfaceIndex(sampleSurface(lower, 40_000), 2)
  const sides = [1, -1].map((sign) => {
    const points: Vec3[] = []
    const normals: Vec3[] = []
    const gaps: number[] = []
    for (const { point, normal } of sampleSurface(upper, 20_000)) {
      if (point[0] * sign < 4 || point[2] > -20) continue
      const place = index.nearest(point, REACH_MM)
      if (!place || dot(place.sample.normal, normal) > OPPOSED) continue
      points.push(scale(add(point, place.sample.point), 0.5))
      normals.push(normal)
      gaps.push(Math.abs(place.signedMm))
    }
    if (points.length < 40) throw new Error(`facetPatch: only ${points.length} facing points on one side`)
    const mean = (list: readonly Vec3[]): Vec3 =>
      scale(
        list.reduce((sum, p) => add(sum, p), [0, 0, 0] as Vec3),
        1 / list.length,
      )
    const n = normalize(mean(normals))
    return {
      centre: mean(points),
      angle: radToDeg(Math.atan2(Math.abs(n[2]), Math.abs(n[0]))),
      gaps,
    }
  })
  const [left, right] = sides as [(typeof sides)[0], (typeof sides)[0]]
  const gaps = [...left.gaps, ...right.gaps].sort((a, b) => a - b)
  return {
    leftCentre: left.centre,
    rightCentre: right.centre,
    distance: Math.hypot(...([0, 1, 2] as const).map((k) => left.centre[k] - right.centre[k])),
    angle: (left.angle + right.angle) / 2,
    gap: gaps[gaps.length >> 1]!,
  }
}
