// Where a plane cuts a closed triangle mesh: its outlines as closed lines, each running with the solid on its left.
// Pure and quick: one pass over the triangles, no search tree. mm.

export interface SectionMesh {
  /** Three numbers a vertex. */
  readonly positions: ArrayLike<number>
  /** Three vertices a triangle, counterclockwise seen from outside. */
  readonly index: ArrayLike<number>
}

export interface SectionLoop {
  /** Points in the plane, two numbers each; the last joins the first. */
  readonly points: readonly (readonly [number, number])[]
  /** The vertex of the mesh nearest to each point along its edge. */
  readonly vertices: readonly number[]
  /** Positive for an outer line, negative for a hole, mm². */
  readonly areaMm2: number
  /** Whether the line came back to its beginning: always, in a closed mesh. */
  readonly isClosed: boolean
}

/** Which two axes span the plane that is square to an axis, so that the third comes towards the reader. */
export const PLANE_AXES: readonly (readonly [0 | 1 | 2, 0 | 1 | 2])[] = [
  [1, 2],
  [2, 0],
  [0, 1],
]

/** The outlines of the mesh in the plane where coordinate `axis` is `at`. */
export function planeSection(mesh: SectionMesh, axis: 0 | 1 | 2, at: number): SectionLoop[] {
  const { positions, index } = mesh
  const [u, v] = PLANE_AXES[axis]!
  /** Where an edge, named by its two vertices, is cut: the next edge along the outline. */
  const next = new Map<number, number>()
  const points = new Map<number, readonly [number, number]>()
  const vertices = new Map<number, number>()
  const vertexCount = positions.length / 3
  const isAbove = (vertex: number): boolean => positions[3 * vertex + axis]! > at
  const edgeOf = (a: number, b: number): number => {
    const [low, high] = a < b ? [a, b] : [b, a]
    const edge = low * vertexCount + high
    if (!points.has(edge)) {
      const from = positions[3 * low + axis]!
      const share = (at - from) / (positions[3 * high + axis]! - from)
      const mix = (k: number): number =>
        positions[3 * low + k]! + share * (positions[3 * high + k]! - positions[3 * low + k]!)
      points.set(edge, [mix(u), mix(v)])
      vertices.set(edge, share < 0.5 ? low : high)
    }
    return edge
  }
  for (let i = 0; i < index.length; i += 3) {
    const corners = [index[i]!, index[i + 1]!, index[i + 2]!]
    const above = corners.map(isAbove)
    if (above[0] === above[1] && above[1] === above[2]) continue
    // The corner that lies alone on its side, and the two edges that leave it.
    const k = above[0] === above[1] ? 2 : above[0] === above[2] ? 1 : 0
    const [a, b, c] = [corners[k]!, corners[(k + 1) % 3]!, corners[(k + 2) % 3]!]
    const [out, back] = [edgeOf(a, b), edgeOf(c, a)]
    // Seen from above the plane, the solid stays on the left.
    if (above[k]) next.set(out, back)
    else next.set(back, out)
  }
  return loopsOf(next, points, vertices)
}

function loopsOf(
  next: Map<number, number>,
  points: ReadonlyMap<number, readonly [number, number]>,
  vertices: ReadonlyMap<number, number>,
): SectionLoop[] {
  const loops: SectionLoop[] = []
  for (const start of [...next.keys()]) {
    if (!next.has(start)) continue
    const edges: number[] = []
    let edge: number | undefined = start
    while (edge !== undefined && next.has(edge)) {
      edges.push(edge)
      const after: number | undefined = next.get(edge)
      next.delete(edge)
      edge = after
    }
    const line = edges.map((each) => points.get(each)!)
    loops.push({
      points: line,
      vertices: edges.map((each) => vertices.get(each)!),
      areaMm2: signedArea(line),
      isClosed: edge === start,
    })
  }
  return loops
}

/** Positive when it runs counterclockwise. */
export function signedArea(line: readonly (readonly [number, number])[]): number {
  let twice = 0
  line.forEach(([x, y], i) => {
    const [nextX, nextY] = line[(i + 1) % line.length]!
    twice += x * nextY - nextX * y
  })
  return twice / 2
}

/** Whether a point lies inside a closed line. */
export function isInside(
  [x, y]: readonly [number, number],
  line: readonly (readonly [number, number])[],
): boolean {
  let inside = false
  for (let i = 0, j = line.length - 1; i < line.length; j = i++) {
    const [xi, yi] = line[i]!
    const [xj, yj] = line[j]!
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside
  }
  return inside
}
