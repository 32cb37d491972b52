// From the soft tissue's file to the few meshes that are drawn: one a material. Every vertex knows its structure, so
// that the same small texture of looks decides about it as about the spine.
import { BufferAttribute, BufferGeometry } from 'three'
import { isSoftId, SOFT_TISSUE, type SoftId, softKind } from '../../anatomy/softTissue.ts'
import { structureIndex } from '../../anatomy/structures.ts'
import { smoothRamp } from '../../math/scalar.ts'
import type { ModelGeometries } from './loadModel.ts'

/** How a structure is drawn: the sac that is always there; firm tissue; thin nerves; flesh; a layer over the back. */
export const SOFT_GROUPS = ['sac', 'firm', 'twig', 'muscle', 'fascia', 'fat', 'skin'] as const
export type SoftGroup = (typeof SOFT_GROUPS)[number]

export function groupOf(id: SoftId): SoftGroup {
  const kind = softKind(id)
  switch (kind) {
    case 'muscle':
    case 'fascia':
    case 'fat':
    case 'skin':
    case 'sac':
      return kind
    case 'nerve':
      return id === 'nerve.cauda_equina' ? 'firm' : 'twig'
    default:
      return 'firm'
  }
}

/** Lowest and highest place that is drawn, mm: beyond them the body goes on, and what reaches so far runs out. */
export const ENDS_MM = [-164, 150] as const
export const RUN_OUT_MM = 14
/** More than this share counts as all there: drawn solid. */
export const WHOLE_SHARE = 0.985

/** Share of a structure that is there at height y, 0…1; layers of the back run out by what their vertices carry (`own`). */
export function softPresence(id: SoftId, own: number, yMm: number): number {
  const group = groupOf(id)
  if (group === 'twig') return 1
  if (group === 'fascia' || group === 'fat' || group === 'skin') return own
  return (
    smoothRamp(yMm, ENDS_MM[0], ENDS_MM[0] + RUN_OUT_MM) *
    (1 - smoothRamp(yMm, ENDS_MM[1] - RUN_OUT_MM, ENDS_MM[1]))
  )
}

export interface SoftMeshes {
  readonly groups: ReadonlyMap<SoftGroup, BufferGeometry>
  readonly membersOf: ReadonlyMap<SoftGroup, readonly SoftId[]>
}

export function assembleSoft(model: ModelGeometries): SoftMeshes {
  const membersOf = new Map(
    SOFT_GROUPS.map((group) => [group, SOFT_TISSUE.filter((id) => groupOf(id) === group)] as const),
  )
  const groups = new Map(
    SOFT_GROUPS.map((group) => {
      const pieces = [...model].filter(([name]) => isSoftId(name) && groupOf(name) === group)
      return [group, merge(pieces as [SoftId, BufferGeometry][])] as const
    }),
  )
  return { groups, membersOf }
}

/** What a muscle's colour says is kept as `nature` (fibre direction, tendon); elsewhere colour is baked light. */
function merge(pieces: readonly (readonly [SoftId, BufferGeometry])[]): BufferGeometry {
  const vertices = pieces.reduce((sum, [, piece]) => sum + piece.getAttribute('position').count, 0)
  const corners = pieces.reduce((sum, [, piece]) => sum + (piece.getIndex()?.count ?? 0), 0)
  const position = new Float32Array(vertices * 3)
  const normal = new Float32Array(vertices * 3)
  const nature = new Float32Array(vertices * 4)
  const structure = new Float32Array(vertices)
  const index = new Uint32Array(corners)
  let v = 0
  let k = 0
  for (const [id, piece] of pieces) {
    const places = piece.getAttribute('position')
    position.set(places.array as Float32Array, 3 * v)
    normal.set(piece.getAttribute('normal').array as Float32Array, 3 * v)
    nature.set(piece.getAttribute('color').array as Float32Array, 4 * v)
    structure.fill(structureIndex(id), v, v + places.count)
    const own = piece.getIndex()!
    for (let i = 0; i < own.count; i++) index[k++] = own.getX(i) + v
    v += places.count
  }
  const merged = new BufferGeometry()
  merged.setAttribute('position', new BufferAttribute(position, 3))
  merged.setAttribute('normal', new BufferAttribute(normal, 3))
  merged.setAttribute('nature', new BufferAttribute(nature, 4))
  merged.setAttribute('structure', new BufferAttribute(structure, 1))
  merged.setIndex(new BufferAttribute(index, 1))
  merged.computeBoundingSphere()
  return merged
}
