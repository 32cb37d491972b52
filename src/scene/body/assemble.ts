// From a model's named geometries to the few meshes that are drawn: bones one by one, everything else merged by
// material. Every vertex knows its structure (an index into STRUCTURES), so one small texture decides all looks.
import { BufferAttribute, BufferGeometry } from 'three'
import type { Body } from '../../anatomy/body.ts'
import { bonyLigaments } from '../../anatomy/bonyLigaments.ts'
import { nerveCurve } from '../../anatomy/nerveCurves.ts'
import {
  BONES,
  type BoneId,
  isStructureId,
  kindOf,
  type NerveId,
  partsOfBone,
  SPINE_STRUCTURES,
  type StructureId,
  structureIndex,
} from '../../anatomy/structures.ts'
import { nearest } from '../../math/polyline.ts'
import type { ModelGeometries } from './loadModel.ts'
import { partBorders } from './partBorders.ts'

export interface SpineMeshes {
  /** Whose spine it is. */
  readonly body: Body
  readonly bones: ReadonlyMap<BoneId, BufferGeometry>
  readonly discs: BufferGeometry
  readonly cartilage: BufferGeometry
  readonly capsules: BufferGeometry
  readonly straps: BufferGeometry
  /** Ligaments that have turned to bone, drawn as it; null where there are none. */
  readonly bony: BufferGeometry | null
  readonly nerves: BufferGeometry
  readonly ilia: BufferGeometry
}

/** Nodes that the light model must hold. */
export const EXPECTED_NODES: readonly string[] = SPINE_STRUCTURES.flatMap(nodesOf)

function nodesOf(id: StructureId): string[] {
  const kind = kindOf(id)
  if (kind === 'bone') return BONES.includes(id as BoneId) ? [id] : []
  if (kind !== 'facet') return [id]
  // T11–T12 is named as supplied by T11, but lies above the picture.
  return id.startsWith('facet.T11') ? [] : [`${id}.cartilage.upper`, `${id}.cartilage.lower`, `${id}.capsule`]
}

/** The drawn bone: its part attribute turned into structure indices. */
export function boneGeometry(bone: BoneId, source: BufferGeometry): BufferGeometry {
  const parts = partsOfBone(bone).map(structureIndex)
  const part = source.getAttribute('part')
  const structure = new Float32Array(part.count)
  for (let i = 0; i < part.count; i++) structure[i] = parts[part.getX(i)] ?? parts[0]!
  const geometry = new BufferGeometry()
  for (const name of ['position', 'normal', 'color'] as const)
    geometry.setAttribute(name === 'color' ? 'tint' : name, source.getAttribute(name))
  geometry.setAttribute('structure', new BufferAttribute(structure, 1))
  const index = source.getIndex()!
  geometry.setAttribute(
    'border',
    new BufferAttribute(partBorders(source.getAttribute('position').array, structure, index.array), 2),
  )
  geometry.setIndex(index)
  geometry.computeBoundingSphere()
  return geometry
}

export function assemble(body: Body, model: ModelGeometries): SpineMeshes {
  const named = (test: (id: StructureId, name: string) => boolean): Piece[] =>
    [...model].flatMap(([name, geometry]) => {
      const id = structureOf(name)
      return id && test(id, name) ? [{ id, geometry }] : []
    })
  const turned: readonly StructureId[] = bonyLigaments(body)
  return {
    body,
    bones: new Map(BONES.map((bone) => [bone, boneGeometry(bone, model.get(bone)!)])),
    discs: merge(named((id) => kindOf(id) === 'disc')),
    cartilage: merge(named((id, name) => kindOf(id) === 'facet' && name.includes('.cartilage'))),
    capsules: merge(named((id, name) => kindOf(id) === 'facet' && name.endsWith('.capsule'))),
    straps: merge(named((id) => kindOf(id) === 'ligament' && !turned.includes(id))),
    bony: turned.length === 0 ? null : borderless(merge(named((id) => turned.includes(id)))),
    nerves: merge(
      named((id) => kindOf(id) === 'nerve'),
      body,
    ),
    ilia: merge(named((id) => kindOf(id) === 'ilium')),
  }
}

/** Bone's material asks for the part across the nearest border: here each structure is alone. */
function borderless(geometry: BufferGeometry): BufferGeometry {
  const structure = geometry.getAttribute('structure')
  const border = new Float32Array(2 * structure.count)
  for (let i = 0; i < structure.count; i++) border[2 * i] = structure.getX(i)
  geometry.setAttribute('border', new BufferAttribute(border, 2))
  return geometry
}

/** The structure a node draws: its own name, or that name without what tells its layers apart. */
function structureOf(name: string): StructureId | null {
  const id = name.replace(/\.(capsule|cartilage\.(upper|lower))$/, '')
  return isStructureId(id) ? id : null
}

interface Piece {
  readonly id: StructureId
  readonly geometry: BufferGeometry
}

/** One geometry of many; `along` (share of the nerve's length, from its origin) is worked out for the nerves of a body. */
function merge(pieces: readonly Piece[], nervesOf: Body | null = null): BufferGeometry {
  const vertexCount = pieces.reduce((sum, { geometry }) => sum + geometry.getAttribute('position').count, 0)
  const indexCount = pieces.reduce((sum, { geometry }) => sum + (geometry.getIndex()?.count ?? 0), 0)
  const position = new Float32Array(vertexCount * 3)
  const normal = new Float32Array(vertexCount * 3)
  const tint = new Float32Array(vertexCount * 4).fill(1)
  const structure = new Float32Array(vertexCount)
  const along = new Float32Array(vertexCount)
  const index = new Uint32Array(indexCount)
  let v = 0
  let k = 0
  for (const { id, geometry } of pieces) {
    const places = geometry.getAttribute('position')
    position.set(places.array as Float32Array, 3 * v)
    normal.set(geometry.getAttribute('normal').array as Float32Array, 3 * v)
    const color = geometry.getAttribute('color')
    if (color) tint.set(color.array as Float32Array, 4 * v)
    structure.fill(structureIndex(id), v, v + places.count)
    if (nervesOf) {
      const { line } = nerveCurve(nervesOf, id as NerveId)
      for (let i = 0; i < places.count; i++)
        along[v + i] = nearest(line, [places.getX(i), places.getY(i), places.getZ(i)]).s / line.length
    }
    const own = geometry.getIndex()
    if (own) for (let i = 0; i < own.count; i++) index[k++] = own.getX(i) + v
    v += places.count
  }
  const merged = new BufferGeometry()
  merged.setAttribute('position', new BufferAttribute(position, 3))
  merged.setAttribute('normal', new BufferAttribute(normal, 3))
  merged.setAttribute('tint', new BufferAttribute(tint, 4))
  merged.setAttribute('structure', new BufferAttribute(structure, 1))
  if (nervesOf) merged.setAttribute('along', new BufferAttribute(along, 1))
  merged.setIndex(new BufferAttribute(index, 1))
  merged.computeBoundingSphere()
  return merged
}
