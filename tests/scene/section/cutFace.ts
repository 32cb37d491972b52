// A cut face made by hand, for tests of what is worked out from faces. Places in the plane, mm.
import { BufferAttribute, BufferGeometry } from 'three'
import { type StructureId, structureIndex } from '../../../src/anatomy/structures.ts'
import type { SectionLoop } from '../../../src/math/planeSection.ts'
import type { CutFace } from '../../../src/scene/section/cutFaces.ts'

type Point = readonly [number, number]

/** A rectangle as an outline; its vertices are those of the geometry, from `firstVertex`. */
export function box([left, low]: Point, [right, high]: Point, firstVertex = 0): SectionLoop {
  const points: Point[] = [
    [left, low],
    [right, low],
    [right, high],
    [left, high],
  ]
  return {
    points,
    vertices: points.map((_, i) => firstVertex + i),
    areaMm2: (right - left) * (high - low),
    isClosed: true,
  }
}

/** Each vertex of the mesh belongs to a structure; the outline's first. */
function meshOf(structures: readonly StructureId[]): BufferGeometry {
  const geometry = new BufferGeometry()
  const own = structures.map((id) => structureIndex(id))
  geometry.setAttribute('structure', new BufferAttribute(new Float32Array(own), 1))
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(own.length * 3), 3))
  return geometry
}

export function face(id: StructureId, outer: SectionLoop, change: Partial<CutFace> = {}): CutFace {
  return { tissue: 'bone', id, named: id, outer, holes: [], geometry: meshOf(Array(8).fill(id)), ...change }
}

export { meshOf }
