// How the surface passes through one cell of a grid: its crossing edges, tied into closed cycles through the faces.
// One cycle is one sheet of surface, and gets one vertex; two sheets through a cell get two, so that the mesh stays
// a manifold where plain surface nets would pinch.
// Corner i of a cell lies at x = i & 1, y = i >> 1 & 1, z = i >> 2; bit i of a configuration is set inside the solid.

/** The two corners of each edge: four along x, four along y, four along z. */
// biome-ignore format: a table reads better in rows
export const CELL_EDGES: readonly (readonly [number, number])[] = [
  [0, 1], [2, 3], [4, 5], [6, 7],
  [0, 2], [1, 3], [4, 6], [5, 7],
  [0, 4], [1, 5], [2, 6], [3, 7],
]

/** The four corners of each face, in turn round it: x low, x high, y low, y high, z low, z high. */
// biome-ignore format: a table reads better in rows
const CELL_FACES: readonly (readonly [number, number, number, number])[] = [
  [0, 2, 6, 4], [1, 3, 7, 5],
  [0, 1, 5, 4], [2, 3, 7, 6],
  [0, 1, 3, 2], [4, 5, 7, 6],
]

export interface CellCycles {
  readonly count: number
  /** For each of the 12 edges, the cycle it belongs to, or −1 where the surface does not cross it. */
  readonly ofEdge: Int8Array
}

const edgeBetween = (a: number, b: number): number =>
  CELL_EDGES.findIndex(([p, q]) => (p === a && q === b) || (p === b && q === a))

const FACE_EDGES = CELL_FACES.map((corners) =>
  corners.map((corner, i) => edgeBetween(corner, corners[(i + 1) % 4]!)),
)

/** A face is ambiguous when its corners alternate inside, outside, inside, outside. */
export function isAmbiguous(configuration: number, face: number): boolean {
  const [a, b, c, d] = CELL_FACES[face]!.map((corner) => (configuration >> corner) & 1)
  return a === c && b === d && a !== b
}

const known = new Map<number, CellCycles>()

/**
 * Cycles of a configuration. On an ambiguous face the inside corners are cut off from each other, or, where its bit
 * in `flipped` is set, the outside ones; both cells at a face must use the same rule.
 */
export function cellCycles(configuration: number, flipped = 0): CellCycles {
  const key = (configuration << 6) | flipped
  const found = known.get(key)
  if (found) return found
  const made = traceCycles(linkEdges(configuration, flipped))
  known.set(key, made)
  return made
}

/** True where both strands of surface on an ambiguous face belong to one cycle of the cell. */
export function joinsStrands(configuration: number, flipped: number, face: number): boolean {
  const { ofEdge } = cellCycles(configuration, flipped)
  return (
    isAmbiguous(configuration, face) &&
    FACE_EDGES[face]!.every((e) => ofEdge[e] === ofEdge[FACE_EDGES[face]![0]!])
  )
}

/** For each crossing edge its two partners, one through each face it lies on. */
function linkEdges(configuration: number, flipped: number): number[][] {
  const partners: number[][] = CELL_EDGES.map(() => [])
  const tie = (a: number, b: number) => {
    partners[a]!.push(b)
    partners[b]!.push(a)
  }
  CELL_FACES.forEach((corners, face) => {
    const edges = FACE_EDGES[face]!
    if (isAmbiguous(configuration, face)) {
      const cutOff = (flipped >> face) & 1 ? 0 : 1
      corners.forEach((corner, i) => {
        if (((configuration >> corner) & 1) === cutOff) tie(edges[(i + 3) % 4]!, edges[i]!)
      })
      return
    }
    const crossing = edges.filter((e) => {
      const [a, b] = CELL_EDGES[e]!
      return ((configuration >> a) & 1) !== ((configuration >> b) & 1)
    })
    if (crossing.length === 2) tie(crossing[0]!, crossing[1]!)
  })
  return partners
}

function traceCycles(partners: readonly (readonly number[])[]): CellCycles {
  const ofEdge = new Int8Array(12).fill(-1)
  let count = 0
  partners.forEach((first, start) => {
    if (first.length === 0 || ofEdge[start]! >= 0) return
    const open = [start]
    for (let edge = open.pop(); edge !== undefined; edge = open.pop()) {
      if (ofEdge[edge]! >= 0) continue
      ofEdge[edge] = count
      open.push(...partners[edge]!)
    }
    count++
  })
  return { count, ofEdge }
}
