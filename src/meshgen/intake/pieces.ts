// The connected pieces of a welded surface, each with its faces turned to agree and, where it is closed, to the outside.
// Units are the mesh's own.
import type { TriangleMesh } from '../measure/triangleMesh.ts'

export interface Piece {
  readonly indices: Uint32Array
  /** Edges of one face only, and the length of all of them together. */
  readonly openEdges: number
  readonly rimLength: number
  /** Edges of more than two faces. */
  readonly forkedEdges: number
  readonly area: number
  /** As its faces stand now: outward. */
  readonly volume: number
  /** Length of the diagonal of its box. */
  readonly diagonal: number
  /** How many faces stood against the others, and whether all then faced inward. */
  readonly turnedFaces: number
  readonly wasInsideOut: boolean
}

/** Largest box first. */
export function piecesOf(mesh: TriangleMesh): Piece[] {
  const edges = edgesOf(mesh)
  const faces = mesh.indices.length / 3
  const pieceOf = new Int32Array(faces).fill(-1)
  const flip = new Uint8Array(faces)
  const pieces: Piece[] = []
  for (let seed = 0; seed < faces; seed++) {
    if (pieceOf[seed] !== -1) continue
    const members: number[] = []
    // Over a forked edge nobody can tell who faces whom: what is found there waits, and keeps the file's own turn.
    const waiting: [number, number][] = [[seed, 0]]
    const join = (face: number, turn: number): void => {
      if (pieceOf[face] !== -1) return
      pieceOf[face] = pieces.length
      flip[face] = turn
      members.push(face)
    }
    for (let next = 0; waiting.length > 0; ) {
      join(...waiting.pop()!)
      for (; next < members.length; next++) {
        const face = members[next]!
        for (let corner = 3 * face; corner < 3 * face + 3; corner++) {
          const edge = edges.ofCorner[corner]!
          const [from, to] = [edges.first[edge]!, edges.first[edge + 1]!]
          for (let at = from; at < to; at++) {
            const opposite = edges.corners[at]!
            const other = Math.floor(opposite / 3)
            if (to - from > 2) {
              if (pieceOf[other] === -1) waiting.push([other, flip[face]!])
              continue
            }
            // Two faces agree when they run along their common edge in opposite ways.
            const alike = opposite !== corner && edges.isForward[corner] === edges.isForward[opposite]
            join(other, alike ? 1 - flip[face]! : flip[face]!)
          }
        }
      }
    }
    // In the order of the file: what is sampled of a mesh depends on it.
    pieces.push(
      measured(
        mesh,
        members.sort((a, b) => a - b),
        flip,
        edges,
      ),
    )
  }
  return pieces.sort((a, b) => b.diagonal - a.diagonal)
}

interface Edges {
  /** Number of the edge that begins at a corner. */
  readonly ofCorner: Int32Array
  readonly isForward: Uint8Array
  /** Corners of each edge: `corners[first[e] … first[e + 1]]`. */
  readonly first: Int32Array
  readonly corners: Int32Array
}

function edgesOf({ positions, indices }: TriangleMesh): Edges {
  const vertices = positions.length / 3
  const numbers = new Map<number, number>()
  const ofCorner = new Int32Array(indices.length)
  const isForward = new Uint8Array(indices.length)
  for (let corner = 0; corner < indices.length; corner++) {
    const a = indices[corner]!
    const b = indices[corner % 3 === 2 ? corner - 2 : corner + 1]!
    const key = a < b ? a * vertices + b : b * vertices + a
    let edge = numbers.get(key)
    if (edge === undefined) {
      edge = numbers.size
      numbers.set(key, edge)
    }
    ofCorner[corner] = edge
    isForward[corner] = a < b ? 1 : 0
  }
  const first = new Int32Array(numbers.size + 1)
  for (const edge of ofCorner) first[edge + 1]!++
  for (let e = 0; e < numbers.size; e++) first[e + 1]! += first[e]!
  const filled = first.slice()
  const corners = new Int32Array(indices.length)
  ofCorner.forEach((edge, corner) => {
    corners[filled[edge]!++] = corner
  })
  return { ofCorner, isForward, first, corners }
}

function measured(
  { positions: p, indices }: TriangleMesh,
  members: readonly number[],
  flip: Uint8Array,
  edges: Edges,
): Piece {
  const low = [Infinity, Infinity, Infinity]
  const high = [-Infinity, -Infinity, -Infinity]
  const origin = 3 * indices[3 * members[0]!]!
  const out = new Uint32Array(3 * members.length)
  const seen = new Set<number>()
  let [area, six, openEdges, rimLength, forkedEdges, turned] = [0, 0, 0, 0, 0, 0]
  members.forEach((face, i) => {
    const corners = [indices[3 * face]!, indices[3 * face + 1]!, indices[3 * face + 2]!]
    if (flip[face]) {
      corners.reverse()
      turned++
    }
    out.set(corners, 3 * i)
    const at = corners.map((id) => [0, 1, 2].map((k) => p[3 * id + k]! - p[origin + k]!))
    for (const place of at)
      for (let k = 0; k < 3; k++) {
        low[k] = Math.min(low[k]!, place[k]!)
        high[k] = Math.max(high[k]!, place[k]!)
      }
    const [a, b, c] = at as [number[], number[], number[]]
    six += dot(a, cross(b, c))
    area += Math.hypot(...cross(minus(b, a), minus(c, a))) / 2
    for (let k = 0; k < 3; k++) {
      const edge = edges.ofCorner[3 * face + k]!
      const uses = edges.first[edge + 1]! - edges.first[edge]!
      if (uses === 2 || seen.has(edge)) continue
      seen.add(edge)
      if (uses > 2) forkedEdges++
      else {
        openEdges++
        const [from, to] = [indices[3 * face + k]!, indices[3 * face + ((k + 1) % 3)]!]
        rimLength += Math.hypot(...[0, 1, 2].map((d) => p[3 * from + d]! - p[3 * to + d]!))
      }
    }
  })
  const wasInsideOut = six < 0
  if (wasInsideOut) for (let i = 0; i < out.length; i += 3) [out[i], out[i + 2]] = [out[i + 2]!, out[i]!]
  return {
    indices: out,
    openEdges,
    rimLength,
    forkedEdges,
    area,
    volume: Math.abs(six) / 6,
    diagonal: Math.hypot(...[0, 1, 2].map((k) => high[k]! - low[k]!)),
    turnedFaces: Math.min(turned, members.length - turned),
    wasInsideOut: wasInsideOut !== turned > members.length / 2,
  }
}

type Triple = readonly number[]
const dot = (a: Triple, b: Triple): number => a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!
const minus = (a: Triple, b: Triple): Triple => [a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!]
const cross = (a: Triple, b: Triple): Triple => [
  a[1]! * b[2]! - a[2]! * b[1]!,
  a[2]! * b[0]! - a[0]! * b[2]!,
  a[0]! * b[1]! - a[1]! * b[0]!,
]
