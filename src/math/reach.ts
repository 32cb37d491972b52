// How far points on a screen reach before they meet: circles round them that never overlap, so that a tap inside one
// means that point and no other. Any unit of length.
export interface PointXY {
  readonly x: number
  readonly y: number
}

/** The radius of each point's own circle: half the way to its nearest neighbour, `most` at the most. */
export const reachesOf = (points: readonly PointXY[], most: number): number[] =>
  points.map(({ x, y }, i) =>
    points.reduce(
      (reach, other, k) => (k === i ? reach : Math.min(reach, Math.hypot(other.x - x, other.y - y) / 2)),
      most,
    ),
  )
