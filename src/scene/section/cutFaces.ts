// The faces that a section lays open: for each cut structure its outlines, outer lines with their holes. Pure.
import type { BufferGeometry } from 'three'
import { BONES, type BoneId, kindOf, STRUCTURES, type StructureId } from '../../anatomy/structures.ts'
import {
  isInside,
  PLANE_AXES,
  planeSection,
  type SectionLoop,
  type SectionMesh,
} from '../../math/planeSection.ts'
import type { Vec3 } from '../../math/vec3.ts'
import { type Section, sectionIndex } from '../../story/exploring/section.ts'
import type { SpineMeshes } from '../body/assemble.ts'
import type { SoftMeshes } from '../body/softModel.ts'

/** What a cut face is made of; a later one lies over an earlier one where two meshes overlap. */
export const TISSUES = [
  'skin',
  'fat',
  'fascia',
  'muscle',
  'vessel',
  'sac',
  'bone',
  'disc',
  'capsule',
  'cartilage',
  'ligament',
  'nerve',
] as const
export type Tissue = (typeof TISSUES)[number]

export interface CutFace {
  readonly tissue: Tissue
  /** The structure whose looks the face has: a whole bone, not its part. */
  readonly id: StructureId
  /** The structure that the outline runs along most: what the face is called. */
  readonly named: StructureId
  readonly outer: SectionLoop
  readonly holes: readonly SectionLoop[]
  /** The mesh that was cut, for what its vertices carry. */
  readonly geometry: BufferGeometry
}

/** Outlines smaller than this are the tips of triangles, mm². */
const LEAST_FACE_MM2 = 0.05

const pointOf = (axis: 0 | 1 | 2, at: number, [u, v]: readonly [number, number]): Vec3 => {
  const place: [number, number, number] = [at, at, at]
  const [first, second] = PLANE_AXES[axis]!
  place[first] = u
  place[second] = v
  return place
}

/** A point of the plane in patient axes. */
export const placeOn = (section: Section, point: readonly [number, number]): Vec3 =>
  pointOf(sectionIndex(section.axis), section.atMm, point)

/** All faces, bones first. `fine` gives the finer form of bones that have one; `soft` what lies round them. */
export function cutFaces(
  meshes: SpineMeshes,
  fine: ReadonlyMap<BoneId, BufferGeometry>,
  section: Section,
  soft: SoftMeshes | null = null,
): CutFace[] {
  const bones = BONES.flatMap((bone) =>
    facesOf(fine.get(bone) ?? meshes.bones.get(bone)!, 'bone', section, bone),
  )
  return [
    ...bones,
    ...facesOf(meshes.ilia, 'bone', section),
    ...(meshes.bony ? facesOf(meshes.bony, 'bone', section) : []),
    ...facesOf(meshes.discs, 'disc', section),
    ...facesOf(meshes.capsules, 'capsule', section),
    ...facesOf(meshes.cartilage, 'cartilage', section),
    ...facesOf(meshes.straps, 'ligament', section),
    ...facesOf(meshes.nerves, 'nerve', section),
    ...[...(soft?.groups.values() ?? [])].flatMap((group) => facesOf(group, 'soft', section)),
  ]
}

/** What a structure of the soft tissue is made of. */
function tissueOf(id: StructureId): Tissue {
  const kind = kindOf(id)
  if (kind === 'ilium' || kind === 'facet') throw new Error(`cutFaces: "${id}" is no soft tissue`)
  return kind
}

function facesOf(
  geometry: BufferGeometry,
  tissue: Tissue | 'soft',
  { axis, atMm }: Section,
  bone?: BoneId,
): CutFace[] {
  const loops = planeSection(welded(geometry), sectionIndex(axis), atMm).filter(
    ({ areaMm2 }) => Math.abs(areaMm2) >= LEAST_FACE_MM2,
  )
  const structure = geometry.getAttribute('structure')
  const named = loops.map((loop) => mostFrequent(loop.vertices.map((vertex) => structure.getX(vertex))))
  const outers = loops.flatMap((loop, i) => (loop.areaMm2 > 0 ? [{ loop, id: named[i]! }] : []))
  const holes = loops.flatMap((loop, i) => (loop.areaMm2 < 0 ? [{ loop, id: named[i]! }] : []))
  // A hole belongs to the smallest outline around it; in one mesh of many structures, of its own structure.
  const holesOf = new Map<SectionLoop, SectionLoop[]>()
  for (const { loop, id } of holes) {
    const around = outers
      .filter(
        (outer) => (bone !== undefined || outer.id === id) && isInside(loop.points[0]!, outer.loop.points),
      )
      .sort((a, b) => a.loop.areaMm2 - b.loop.areaMm2)[0]
    if (around) holesOf.set(around.loop, [...(holesOf.get(around.loop) ?? []), loop])
  }
  return outers.map(({ loop, id }) => ({
    tissue: tissue === 'soft' ? tissueOf(STRUCTURES[id]!) : tissue,
    id: bone ?? STRUCTURES[id]!,
    named: STRUCTURES[id]!,
    outer: loop,
    holes: holesOf.get(loop) ?? [],
    geometry,
  }))
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0]
}

const WELDED = new WeakMap<BufferGeometry, SectionMesh>()

/** The mesh with vertices of one place made one, so that its outlines close over seams of shading. */
function welded(geometry: BufferGeometry): SectionMesh {
  const known = WELDED.get(geometry)
  if (known) return known
  const positions = geometry.getAttribute('position').array
  const source = geometry.getIndex()!.array
  const structure = geometry.getAttribute('structure').array
  const isBone = isOneBone(geometry)
  const first = new Map<string, number>()
  const one = new Uint32Array(positions.length / 3)
  for (let i = 0; i < one.length; i++) {
    // Neighbours that touch stay apart: joined, they would no longer be closed each for itself.
    const owner = isBone ? '' : structure[i]
    const key = `${positions[3 * i]} ${positions[3 * i + 1]} ${positions[3 * i + 2]} ${owner}`
    const seen = first.get(key)
    if (seen === undefined) first.set(key, i)
    one[i] = seen ?? i
  }
  const index = new Uint32Array(source.length)
  for (let i = 0; i < source.length; i++) index[i] = one[source[i]!]!
  const made = { positions, index }
  WELDED.set(geometry, made)
  return made
}

/** A bone by itself carries borders between its parts; its vertices belong together whatever their part. */
const isOneBone = (geometry: BufferGeometry): boolean => geometry.hasAttribute('border')
