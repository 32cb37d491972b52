// What lies under a pointer: nearest surface along a ray, by structure. Joints win over the bone just behind their
// capsule, nerves over the bone they lie on, since they are what people aim at.
import { type BufferGeometry, DoubleSide, Plane, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { isStructureId, kindOf, STRUCTURES, type StructureId } from '../../anatomy/structures.ts'
import type { Vec3 } from '../../math/vec3.ts'
import { lookOf } from '../../story/looks.ts'
import type { Looks } from '../../story/moment.ts'
import type { SpineMeshes } from '../body/assemble.ts'
import { isCutAway, NO_CUT, type PlaneCoefficients } from '../section/sectionPlane.ts'

export interface Picked {
  readonly id: StructureId
  readonly pointMm: Vec3
  readonly distanceMm: number
}

/** How much farther than the first hit a joint or nerve may lie and still be meant, mm. */
const MEANT_WITHIN_MM = 4

/** A structure more ghosted than this is looked through. */
const SEEN_THROUGH = 0.5

interface Tree {
  readonly tree: MeshBVH
  readonly geometry: BufferGeometry
  /** The layer of a facet joint; null for what is one layer. */
  readonly surface: 'capsule' | 'cartilage' | null
}

export interface PickOptions {
  /** Layers of the joints that have been taken off. */
  readonly without: ReadonlySet<'capsule' | 'cartilage'>
  /** What lies in front of it has been cut away. */
  readonly plane: PlaneCoefficients
}

const PICK_ALL: PickOptions = { without: new Set(), plane: NO_CUT }

export class Picker {
  readonly #trees: readonly Tree[]

  /** Builds the search trees: a tenth of a second of work, so make it when the picture already stands. */
  constructor(
    { bones, capsules, cartilage, discs, nerves, straps, bony, ilia }: SpineMeshes,
    soft: readonly BufferGeometry[] = [],
  ) {
    const made = (geometry: BufferGeometry, surface: Tree['surface'] = null): Tree => ({
      tree: new MeshBVH(geometry, { indirect: true }),
      geometry,
      surface,
    })
    this.#trees = [
      ...[...bones.values(), discs, nerves, straps, ilia, ...(bony ? [bony] : []), ...soft].map((geometry) =>
        made(geometry),
      ),
      made(capsules, 'capsule'),
      made(cartilage, 'cartilage'),
    ]
  }

  /** null when the ray meets nothing that is drawn. */
  pick(ray: Ray, looks: Looks, { without, plane }: PickOptions = PICK_ALL): Picked | null {
    const entering = behindPlane(ray, plane)
    if (!entering) return null
    const trees = this.#trees.filter(({ surface }) => surface === null || !without.has(surface))
    return this.#nearest(trees, entering, looks, false) ?? this.#nearest(trees, entering, looks, true)
  }

  /** What is seen through is only meant where nothing solid lies behind it. */
  #nearest(trees: readonly Tree[], ray: Ray, looks: Looks, takesGhosts: boolean): Picked | null {
    const hits = trees
      .map(({ tree, geometry }) => this.#hit(tree, geometry, ray, looks, takesGhosts))
      .filter((hit) => hit !== null)
      .sort((a, b) => a.distanceMm - b.distanceMm)
    const first = hits[0]
    if (!first) return null
    const near = hits.filter(({ distanceMm }) => distanceMm < first.distanceMm + MEANT_WITHIN_MM)
    return (
      near.find(({ id }) => kindOf(id) === 'nerve') ?? near.find(({ id }) => kindOf(id) === 'facet') ?? first
    )
  }

  #hit(tree: MeshBVH, geometry: BufferGeometry, ray: Ray, looks: Looks, takesGhosts: boolean): Picked | null {
    const along = geometry.getAttribute('along')
    const structure = geometry.getAttribute('structure')
    // What is not drawn lets the ray through to what lies behind it in the same mesh.
    for (const hit of tree.raycast(ray, DoubleSide).sort((a, b) => a.distance - b.distance)) {
      if (!hit.face) continue
      const id = STRUCTURES[structure.getX(hit.face.a)]
      if (id === undefined || !isStructureId(id)) continue
      const presence = lookOf(looks, id, 'presence')
      // A nerve is drawn up to its presence's share of its length.
      if (presence <= 0 || (along && along.getX(hit.face.a) > presence)) continue
      if (!takesGhosts && lookOf(looks, id, 'ghost') > SEEN_THROUGH) continue
      return { id, pointMm: [hit.point.x, hit.point.y, hit.point.z], distanceMm: hit.distance }
    }
    return null
  }
}

/** The ray from where it enters the part that is still there; null when all of it lies in what was cut away. */
function behindPlane(ray: Ray, plane: PlaneCoefficients): Ray | null {
  const { x, y, z } = ray.origin
  if (!isCutAway(plane, x, y, z)) return ray
  const [nx, ny, nz, w] = plane
  const at = ray.intersectPlane(new Plane(new Vector3(nx, ny, nz), w), new Vector3())
  return at && new Ray(at, ray.direction)
}
