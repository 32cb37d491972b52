// What lies under a pointer: nearest surface along a ray, by structure. Joints win over the bone just behind their
// capsule, nerves over the bone they lie on, since they are what people aim at.
import { type BufferGeometry, FrontSide, type Ray } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { isStructureId, kindOf, STRUCTURES, type StructureId } from '../anatomy/structures.ts'
import type { Vec3 } from '../math/vec3.ts'
import { lookOf } from '../procedure/looks.ts'
import type { Looks } from '../procedure/moment.ts'
import type { SpineMeshes } from './assemble.ts'

export interface Picked {
  readonly id: StructureId
  readonly pointMm: Vec3
  readonly distanceMm: number
}

/** How much farther than the first hit a joint or nerve may lie and still be meant, mm. */
const MEANT_WITHIN_MM = 4

export class Picker {
  readonly #trees: readonly { readonly tree: MeshBVH; readonly geometry: BufferGeometry }[]

  /** Builds the search trees: a tenth of a second of work, so make it when the picture already stands. */
  constructor({ bones, capsules, discs, nerves, straps }: SpineMeshes) {
    this.#trees = [...bones.values(), capsules, discs, nerves, straps].map((geometry) => {
      const tree = new MeshBVH(geometry, { indirect: true })
      return { tree, geometry }
    })
  }

  /** null when the ray meets nothing that is drawn. */
  pick(ray: Ray, looks: Looks): Picked | null {
    const hits = this.#trees
      .map(({ tree, geometry }) => this.#hit(tree, geometry, ray, looks))
      .filter((hit) => hit !== null)
      .sort((a, b) => a.distanceMm - b.distanceMm)
    const first = hits[0]
    if (!first) return null
    const near = hits.filter(({ distanceMm }) => distanceMm < first.distanceMm + MEANT_WITHIN_MM)
    return (
      near.find(({ id }) => kindOf(id) === 'nerve') ?? near.find(({ id }) => kindOf(id) === 'facet') ?? first
    )
  }

  #hit(tree: MeshBVH, geometry: BufferGeometry, ray: Ray, looks: Looks): Picked | null {
    const hit = tree.raycastFirst(ray, FrontSide)
    if (!hit?.face) return null
    const id = STRUCTURES[geometry.getAttribute('structure').getX(hit.face.a)]
    if (id === undefined || !isStructureId(id)) return null
    const along = geometry.getAttribute('along')
    const presence = lookOf(looks, id, 'presence')
    // A nerve is drawn up to its presence's share of its length.
    if (presence <= 0 || (along && along.getX(hit.face.a) > presence)) return null
    return { id, pointMm: [hit.point.x, hit.point.y, hit.point.z], distanceMm: hit.distance }
  }
}
