// Fewer triangles where nobody looks: edge collapse that weighs shape, normals and the borders between parts.
import { MeshoptSimplifier } from 'meshoptimizer'
import { meshFaults, pinchedVertices } from './inspect.ts'
import { compact, pick, type ShadedMesh } from './triangleMesh.ts'

export interface SimplifyOptions {
  readonly triangles: number
  /** How much a vertex matters, 0…1: an error in its normal counts that much more. */
  readonly importance?: (vertex: number) => number
  /** Part each vertex belongs to: borders between parts are kept. */
  readonly parts?: Uint8Array
}

/**
 * Weight of a normal's error against a place's, as a share of the mesh's extent. At 0.5 importance hardly moved a
 * triangle; at 4 a tenfold importance doubles their density.
 */
const NORMAL_WEIGHT = 4
const PART_WEIGHT = 0.5
const TRIES = 12
/** How far round a pinch vertices are held at the first try, and how much farther at each further one, mm. */
const HOLD_MM = 1
const HOLD_GROWTH_MM = 0.6

/**
 * Collapses to about the wanted number of triangles and keeps a closed manifold: where a collapse would pinch the
 * surface, the vertices there are held and the collapse is done again. `kept[new] = old`.
 */
export async function simplify(
  mesh: ShadedMesh,
  { triangles, importance = () => 1, parts }: SimplifyOptions,
): Promise<{ mesh: ShadedMesh; kept: Uint32Array }> {
  await MeshoptSimplifier.ready
  const vertices = mesh.positions.length / 3
  const channels = parts ? 6 : 3
  const attributes = new Float32Array(vertices * channels)
  for (let v = 0; v < vertices; v++) {
    const weight = importance(v)
    for (let axis = 0; axis < 3; axis++)
      attributes[v * channels + axis] = mesh.normals[v * 3 + axis]! * weight
    if (parts) attributes.set(partDirection(parts[v]!), v * channels + 3)
  }
  const weights = Array.from({ length: channels }, (_, i) => (i < 3 ? NORMAL_WEIGHT : PART_WEIGHT))
  const held = new Uint8Array(vertices)
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const [left] = MeshoptSimplifier.simplifyWithAttributes(
      mesh.indices,
      mesh.positions,
      3,
      attributes,
      channels,
      weights,
      held,
      Math.min(triangles * 3, mesh.indices.length),
      1,
      ['RegularizeLight'],
    )
    const result = compact({ positions: mesh.positions, indices: left })
    const pinched = pinchedVertices(result.mesh)
    if (pinched.length === 0) {
      const faults = meshFaults(result.mesh)
      if (Object.values(faults).some((count) => count > 0)) {
        throw new Error(`simplify: mesh is not closed, ${JSON.stringify(faults)}`)
      }
      return { mesh: { ...result.mesh, normals: pick(mesh.normals, result.kept, 3) }, kept: result.kept }
    }
    holdRound(
      mesh,
      HOLD_MM + HOLD_GROWTH_MM * attempt,
      held,
      pinched.map((v) => result.kept[v]!),
    )
  }
  throw new Error(`simplify: mesh stays pinched after ${TRIES} tries`)
}

/** Marks every vertex within reach of the given ones as not to be collapsed. */
function holdRound(
  { positions }: ShadedMesh,
  reachMm: number,
  held: Uint8Array,
  centres: readonly number[],
): void {
  for (let v = 0; v < held.length; v++) {
    for (const c of centres) {
      const dx = positions[v * 3]! - positions[c * 3]!
      const dy = positions[v * 3 + 1]! - positions[c * 3 + 1]!
      const dz = positions[v * 3 + 2]! - positions[c * 3 + 2]!
      if (dx * dx + dy * dy + dz * dz < reachMm * reachMm) held[v] = 1
    }
  }
}

/** A direction for each part, any two well apart: points of a Fibonacci sphere in shuffled order. */
function partDirection(part: number): [number, number, number] {
  const n = (part * 7) % 23
  const y = 1 - (2 * n + 1) / 23
  const r = Math.sqrt(1 - y * y)
  const angle = n * 2.399963229728653
  return [r * Math.cos(angle), y, r * Math.sin(angle)]
}
