// A spine carried by an affine map: what a field says is asked at the place that the map took it from. mm.
import type { VertebraFrame } from '../../anatomy/solvedBody.ts'
import { type Affine, inverse, mapPoint, mapWay } from '../../math/affine.ts'
import { cross, length, normalize, type Vec3 } from '../../math/vec3.ts'
import type { BoneShape, FacetShape, Field, Solid, SpineShape } from '../field.ts'
import { boundsOf, corners } from '../sdf/bounds.ts'

/**
 * The field after the map. A distance shrinks at most by the smallest of the map's stretches along the axes, so that
 * much of it is sure: the result never over-estimates.
 */
export function mappedField(field: Field, map: Affine): Field {
  const [a, b, c, d, e, f, g, h, i, j, k, l] = inverse(map)
  const sure = Math.min(
    ...(
      [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ] as const
    ).map((axis) => length(mapWay(map, axis))),
  )
  return (x, y, z) =>
    sure * field(a * x + b * y + c * z + d, e * x + f * y + g * z + h, i * x + j * y + k * z + l)
}

export const mappedSolid = <S extends Solid>(solid: S, map: Affine): S => ({
  ...solid,
  field: mappedField(solid.field, map),
  bounds: boundsOf(corners(solid.bounds).map((corner) => mapPoint(map, corner))),
})

export function mappedBone(bone: BoneShape, map: Affine): BoneShape {
  const back = inverse(map)
  return {
    ...mappedSolid(bone, map),
    smoothField: mappedField(bone.smoothField, map),
    partAt: (x, y, z) => bone.partAt(...mapPoint(back, [x, y, z])),
  }
}

export const mappedFacet = (facet: FacetShape, map: Affine): FacetShape => ({
  id: facet.id,
  upperCartilage: mappedSolid(facet.upperCartilage, map),
  lowerCartilage: mappedSolid(facet.lowerCartilage, map),
  capsule: mappedSolid(facet.capsule, map),
})

/** The frame's origin moved; its axes turned, and squared up again: the endplate's plane is kept, and what is left. */
export function mappedFrame({ originMm, xUnit, zUnit }: VertebraFrame, map: Affine): VertebraFrame {
  const x = normalize(mapWay(map, xUnit))
  const forward = mapWay(map, zUnit)
  const y = normalize(cross(forward, x))
  return { originMm: mapPoint(map, originMm), xUnit: x, yUnit: y, zUnit: cross(x, y) }
}

/** Every point of a record of points, moved. */
export const mappedPoints = <R extends { readonly [key in keyof R]: Vec3 }>(points: R, map: Affine): R =>
  Object.fromEntries(
    Object.entries<Vec3>(points).map(([name, p]) => [name, mapPoint(map, p)]),
  ) as unknown as R

export function mappedSpine(spine: SpineShape, map: Affine): SpineShape {
  const each = <K extends string, V>(record: Readonly<Record<K, V>>, change: (value: V) => V): Record<K, V> =>
    Object.fromEntries(Object.entries<V>(record).map(([key, value]) => [key, change(value)])) as Record<K, V>
  return {
    bones: spine.bones.map((bone) => mappedBone(bone, map)),
    discs: spine.discs.map((disc) => mappedSolid(disc, map)),
    facets: spine.facets.map((facet) => mappedFacet(facet, map)),
    ilia: spine.ilia.map((ilium) => mappedSolid(ilium, map)),
    frames: each(spine.frames, (frame) => mappedFrame(frame, map)),
    seeds: each(spine.seeds, (seeds) => mappedPoints(seeds, map)),
    sacralSeeds: each(spine.sacralSeeds, (seeds) => mappedPoints(seeds, map)),
    spinousTips: each(spine.spinousTips, (tip) => mapPoint(map, tip)),
  }
}
