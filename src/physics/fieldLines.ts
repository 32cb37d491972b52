// The lines that values stand on, and where the needle lies among them: all that is needed to read a field, whether it
// comes from the solver or from a file.

export interface FieldLines {
  /** What u and v are: see section.ts. */
  readonly kind: 'polar' | 'bipolar'
  readonly u: Float64Array
  readonly v: Float64Array
  /** m from the needle's point, up the shaft. */
  readonly z: Float64Array
  /** Focal half distance, and distance of the needle's axis from the plane, m; 0 for polar lines. */
  readonly focusM: number
  readonly distanceM: number
  /** u line of the needle's surface; z lines of its point and of the insulation's edge. */
  readonly surface: number
  readonly point: number
  readonly edge: number
  /** True when the tip widens line by line from the axis at the point to the surface; false for a flat end. */
  readonly tapering: boolean
  /** True when the plane is a mirror with a second needle behind it. */
  readonly mirrored: boolean
  /** How many such fields make the whole, by symmetry: 1, 2 (half planes) or 4 (quarters). */
  readonly copies: number
}

/** Values lie at [(k·nv + j)·nu + i] for line i of u, j of v, k of z. */
export const fieldSize = ({ u, v, z }: FieldLines): number => u.length * v.length * z.length

/** u line at which tissue begins on z line k: the axis ahead of the point, the tip's profile, the shaft's surface. */
export function firstTissue({ point, surface, tapering }: FieldLines, k: number): number {
  if (k <= point) return 0
  return tapering ? Math.min(k - point, surface) : surface
}

/** Radius of the circle that u line i is inside the needle or at its surface, m. */
export const lineRadiusM = ({ kind, u, focusM }: FieldLines, i: number): number =>
  kind === 'polar' ? u[i]! : focusM / Math.sinh(-u[i]!)
