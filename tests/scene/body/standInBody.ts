// A body of a few triangles in place of the model files: one for every structure, at its own anchor, so that what is
// drawn of it can be counted.
import { BufferAttribute, BufferGeometry } from 'three'
import { anchor } from '../../../src/anatomy/landmarks.ts'
import {
  BONES,
  kindOf,
  STRUCTURES,
  type StructureId,
  structureIndex,
} from '../../../src/anatomy/structures.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import type { SpineMeshes } from '../../../src/scene/body/assemble.ts'

/** One small triangle a structure. */
export function trianglesOf(ids: readonly StructureId[]): BufferGeometry {
  const position: number[] = []
  const structure: number[] = []
  for (const id of ids) {
    const [x, y, z] = anchor(TYPICAL_BODY, id).pointMm
    position.push(x, y, z, x + 1, y, z, x, y + 1, z)
    structure.push(...Array.from({ length: 3 }, () => structureIndex(id)))
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(position), 3))
  geometry.setAttribute('structure', new BufferAttribute(new Float32Array(structure), 1))
  geometry.setIndex(
    new BufferAttribute(
      new Uint32Array(position.length / 3).map((_, i) => i),
      1,
    ),
  )
  geometry.computeBoundingSphere()
  return geometry
}

const ofKind = (kind: ReturnType<typeof kindOf>): StructureId[] =>
  STRUCTURES.filter((id) => kindOf(id) === kind && hasAnchor(id))

/** What lies above the picture has none. */
function hasAnchor(id: StructureId): boolean {
  try {
    anchor(TYPICAL_BODY, id)
    return true
  } catch {
    return false
  }
}

export const standInBody = (): SpineMeshes => ({
  body: TYPICAL_BODY,
  bones: new Map(BONES.map((bone) => [bone, trianglesOf([bone])])),
  discs: trianglesOf(ofKind('disc')),
  cartilage: trianglesOf(ofKind('facet')),
  capsules: trianglesOf(ofKind('facet')),
  straps: trianglesOf(ofKind('ligament').filter((id) => id.startsWith('lig.mal'))),
  bony: null,
  nerves: trianglesOf(ofKind('nerve').filter((id) => /^nerve\.(?!mf|is|cauda)/.test(id))),
  ilia: trianglesOf(ofKind('ilium')),
})

/** Structures that a drawn geometry shows: those of the triangles in its range. */
export function structuresIn(geometry: BufferGeometry): Set<StructureId> {
  const index = geometry.getIndex()!
  const structure = geometry.getAttribute('structure')
  const { start, count } = geometry.drawRange
  const end = Math.min(index.count, start + count)
  const found = new Set<StructureId>()
  for (let i = start; i < end; i++) found.add(STRUCTURES[structure.getX(index.getX(i))]!)
  return found
}
