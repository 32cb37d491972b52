// How signed distances are joined and cut. All lengths in mm; `k` is the width over which a joint is smoothed.

/** Union with a fillet: quadratic smooth minimum, equal to the plain minimum where the two differ by k or more. */
export function smoothUnion(a: number, b: number, k: number): number {
  if (k <= 0) return a < b ? a : b
  const h = k - (a > b ? a - b : b - a)
  const low = a < b ? a : b
  return h <= 0 ? low : low - (h * h) / (4 * k)
}

/** Intersection with a bevel: the mirror image of `smoothUnion`. */
export function smoothIntersection(a: number, b: number, k: number): number {
  if (k <= 0) return a > b ? a : b
  const h = k - (a > b ? a - b : b - a)
  const high = a > b ? a : b
  return h <= 0 ? high : high + (h * h) / (4 * k)
}

/** Takes `tool` away from `solid`, the edge smoothed. */
export const smoothDifference = (solid: number, tool: number, k: number): number =>
  smoothIntersection(solid, -tool, k)

/**
 * Intersection whose edge is a circular round of radius `radius`: exact where the two surfaces stand at right
 * angles. A blade thinner than the radius gets a blunt, elliptic edge.
 */
export function roundIntersection(a: number, b: number, radius: number): number {
  const u = a + radius
  const v = b + radius
  if (u <= 0 || v <= 0) return a > b ? a : b
  return Math.sqrt(u * u + v * v) - radius
}

/** |x| without the crease at 0: rounds the ridge of a mirrored solid over about `width` mm. */
export const softAbs = (x: number, width: number): number => Math.sqrt(x * x + width * width)
