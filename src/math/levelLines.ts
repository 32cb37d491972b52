// Lines of equal value on a regular grid of samples, as closed rings: marching squares, straight between samples.
// Beyond the grid everything counts as lower, so that every ring closes.

export interface Samples {
  /** Value of column i, row j at [j · columns + i]. */
  readonly values: ArrayLike<number>
  readonly columns: number
  readonly rows: number
}

export type Point2 = readonly [x: number, y: number]

/** Rings round what is at or above `level`, in grid units (columns, rows); the first point is not repeated. */
export function levelRings({ values, columns, rows }: Samples, level: number): Point2[][] {
  // With a border of one cell on each side.
  const wide = columns + 2
  const at = (i: number, j: number): number =>
    i < 1 || j < 1 || i > columns || j > rows ? -Infinity : values[(j - 1) * columns + i - 1]!
  const isIn = (i: number, j: number): boolean => at(i, j) >= level
  /** Where the edge from one sample to its neighbour is crossed; an edge is known by its lower end and direction. */
  const crossing = (edge: number): Point2 => {
    const upright = edge % 2 === 1
    const i = (edge >> 1) % wide
    const j = Math.floor((edge >> 1) / wide)
    const a = at(i, j)
    const b = upright ? at(i, j + 1) : at(i + 1, j)
    // An infinite neighbour is the border: the ring runs along the outermost samples.
    const share = a === -Infinity ? 1 : b === -Infinity ? 0 : (level - a) / (b - a)
    return upright ? [i - 1, j - 1 + share] : [i - 1 + share, j - 1]
  }
  const edgeOf = (i: number, j: number, upright: boolean): number => 2 * (j * wide + i) + (upright ? 1 : 0)

  /** For each edge by which a ring leaves a cell, the edge by which it came in; inside lies on the right. */
  const next = new Map<number, number>()
  for (let j = 0; j <= rows; j++)
    for (let i = 0; i <= columns; i++) {
      const corners = [isIn(i, j), isIn(i + 1, j), isIn(i + 1, j + 1), isIn(i, j + 1)] as const
      const edges = [
        edgeOf(i, j, false),
        edgeOf(i + 1, j, true),
        edgeOf(i, j + 1, false),
        edgeOf(i, j, true),
      ] as const
      // Each side on which one goes from inside to outside, paired with the next side on which one comes back in: of
      // two opposite corners inside, each is rounded by itself.
      for (let side = 0; side < 4; side++) {
        if (!corners[side]! || corners[(side + 1) % 4]!) continue
        let back = side
        do back = (back + 3) % 4
        while (corners[back]!)
        next.set(edges[side]!, edges[back]!)
      }
    }
  const rings: Point2[][] = []
  for (const start of next.keys()) {
    const ring: Point2[] = []
    for (let edge: number | undefined = start; edge !== undefined && next.has(edge); ) {
      ring.push(crossing(edge))
      const to: number = next.get(edge)!
      next.delete(edge)
      edge = to
    }
    if (ring.length > 2) rings.push(ring)
  }
  return rings
}
