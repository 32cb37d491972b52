// Is a mesh the closed skin of one solid? Counts what speaks against it. Works on shared vertices (indices).
import { type TriangleMesh, vertexCount } from './triangleMesh.ts'

export interface MeshFaults {
  /** Edges used by one triangle only: a hole's rim. */
  readonly openEdges: number
  /** Edges used by more than two triangles, or twice in the same direction. */
  readonly pinchedEdges: number
  /** Vertices whose triangles form more than one fan. */
  readonly pinchedVertices: number
  readonly degenerateTriangles: number
}

/** Number of use of each directed edge `a → b`, keyed by a · vertices + b. */
function directedEdges(mesh: TriangleMesh): Map<number, number> {
  const { indices } = mesh
  const vertices = vertexCount(mesh)
  const uses = new Map<number, number>()
  for (let t = 0; t < indices.length; t += 3) {
    for (let corner = 0; corner < 3; corner++) {
      const key = indices[t + corner]! * vertices + indices[t + ((corner + 1) % 3)]!
      uses.set(key, (uses.get(key) ?? 0) + 1)
    }
  }
  return uses
}

export function meshFaults(mesh: TriangleMesh): MeshFaults {
  const vertices = vertexCount(mesh)
  const uses = directedEdges(mesh)
  let openEdges = 0
  let pinchedEdges = 0
  for (const [key, count] of uses) {
    const a = Math.floor(key / vertices)
    const b = key % vertices
    const back = uses.get(b * vertices + a) ?? 0
    if (count === 1 && back === 1) continue
    if (count + back === 1) openEdges++
    else if (a < b || back === 0) pinchedEdges++
  }
  let degenerateTriangles = 0
  for (let t = 0; t < mesh.indices.length; t += 3) {
    const [a, b, c] = [mesh.indices[t]!, mesh.indices[t + 1]!, mesh.indices[t + 2]!]
    if (a === b || b === c || c === a) degenerateTriangles++
  }
  return { openEdges, pinchedEdges, pinchedVertices: pinchedVertices(mesh).length, degenerateTriangles }
}

/** Closed, every edge used once each way, one fan of triangles a vertex. */
export function isClosedManifold(mesh: TriangleMesh): boolean {
  const faults = meshFaults(mesh)
  return Object.values(faults).every((count) => count === 0)
}

/** Vertices whose triangles do not form one single closed fan. */
export function pinchedVertices(mesh: TriangleMesh): number[] {
  const { indices } = mesh
  const corners = cornersOfVertices(mesh)
  const pinched: number[] = []
  for (let v = 0; v < vertexCount(mesh); v++) {
    const list = corners.list.subarray(corners.first[v]!, corners.first[v + 1]!)
    if (list.length === 0) continue
    const nextOf = new Map<number, number>()
    for (const corner of list) {
      const t = corner - (corner % 3)
      nextOf.set(indices[t + ((corner + 1) % 3)]!, indices[t + ((corner + 2) % 3)]!)
    }
    const start = nextOf.keys().next().value!
    let steps = 0
    let at: number | undefined = start
    do {
      at = nextOf.get(at)
      steps++
    } while (at !== undefined && at !== start && steps <= list.length)
    if (at !== start || steps !== list.length) pinched.push(v)
  }
  return pinched
}

/** For each vertex the corners (places in `indices`) that use it: `list[first[v] … first[v + 1]]`. */
function cornersOfVertices(mesh: TriangleMesh): { first: Uint32Array; list: Uint32Array } {
  const vertices = vertexCount(mesh)
  const first = new Uint32Array(vertices + 1)
  for (const v of mesh.indices) first[v + 1] = first[v + 1]! + 1
  for (let v = 0; v < vertices; v++) first[v + 1] = first[v + 1]! + first[v]!
  const filled = first.slice()
  const list = new Uint32Array(mesh.indices.length)
  mesh.indices.forEach((v, corner) => {
    list[filled[v]!] = corner
    filled[v] = filled[v]! + 1
  })
  return { first, list }
}

/** Closed surface's number of handles (a vertebra, with its canal, has 1); assumes one closed manifold component. */
export function genus(mesh: TriangleMesh): number {
  const triangles = mesh.indices.length / 3
  const euler = new Set(mesh.indices).size - (triangles * 3) / 2 + triangles
  return 1 - euler / 2
}
