// Where triangles are worth their weight: round the joints, the necks of the superior processes and the roots of the
// transverse processes, where needles and nerves lie. Bodies carry few. 0…1, mm.
import { distance, type Vec3 } from '../../math/vec3.ts'
import type { SpineShape } from '../field.ts'

/** Full weight within this distance of a seed, and what is left of it at the far one. */
const NEAR_MM = 9
const FAR_MM = 26
const LEAST = 0.4

/** Points that the story looks at closely. */
export function storyPoints({ seeds, sacralSeeds }: SpineShape): Vec3[] {
  const vertebral = Object.values(seeds).flatMap((s) => [
    s.sapTpJunction,
    s.mamilloAccessoryNotch,
    s.upperFacetMargin,
    s.lowerFacetMargin,
  ])
  const sacral = Object.values(sacralSeeds).flatMap((s) => [
    s.grooveMiddle,
    s.sapCaudalEdge,
    s.upperFacetMargin,
  ])
  return [...vertebral, ...sacral]
}

export function importanceOf(points: readonly Vec3[]): (x: number, y: number, z: number) => number {
  return (x, y, z) => {
    let nearest = Infinity
    for (const point of points) nearest = Math.min(nearest, distance(point, [x, y, z]))
    const share = Math.max(0, Math.min(1, (nearest - NEAR_MM) / (FAR_MM - NEAR_MM)))
    return 1 - (1 - LEAST) * share * share * (3 - 2 * share)
  }
}
