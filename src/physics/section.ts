// The plane across the needle, mapped so that the needle's surface is a grid line. Both maps are conformal, so that
// in the plane a conductance is just (width across) / (length along) in map coordinates, and only areas feel the map.
//   polar    u = r, no v: the axisymmetric problem.
//   bipolar  x + iy = f·coth((τ − iσ)/2), u = −τ, v = σ: the needle at x > 0 and the plane x = 0 between it and its
//            mirror image are both lines of constant u. Half of the plane, y ≥ 0.

/** Shape factors of a cross-section with nu × nv nodes; node (i, j) at [j·nu + i]. */
export interface Section {
  readonly kind: 'polar' | 'bipolar'
  readonly u: Float64Array
  readonly v: Float64Array
  /** Dimensionless conductance of edge (i → i+1) at line j per metre of needle and unit conductivity. */
  readonly shapeU: Float64Array
  /** The same for edge (j → j+1) at line i: the halves on the inner (i−1) and the outer (i) side. */
  readonly shapeVInner: Float64Array
  readonly shapeVOuter: Float64Array
  /** Area around node (i, j) on the inner and the outer side of line i, m². */
  readonly areaInner: Float64Array
  readonly areaOuter: Float64Array
  /** Focal half distance of a bipolar section, m; 0 for a polar one. */
  readonly focusM: number
}

/**
 * Half a ring about radius `r`, `span` wide in ln r: ∫ 2πr² d(ln r) by the trapezoid rule. The heat spreads smoothly
 * in ln r, so this rule converges far faster than true ring areas, which put a node's value off its ring's centre:
 * with spacings that grow by 1.3 width is 0.02 mm short instead of 0.12 mm.
 */
const ringM2 = (r: number, span: number): number => Math.PI * r * r * span

/** Circles about the axis at radii `r` (m), from 0 outward; line `surface` is the needle's, true areas inside it. */
export function polarSection(r: readonly number[], surface: number): Section {
  const nu = r.length
  const zeros = () => new Float64Array(nu)
  const section = {
    kind: 'polar' as const,
    u: Float64Array.from(r),
    v: new Float64Array(1),
    shapeU: zeros(),
    shapeVInner: zeros(),
    shapeVOuter: zeros(),
    areaInner: zeros(),
    areaOuter: zeros(),
    focusM: 0,
  }
  for (let i = 0; i < nu; i++) {
    const here = r[i]!
    if (i > 0) {
      const before = r[i - 1]!
      const middle = (before + here) / 2
      section.areaInner[i] =
        i > surface ? ringM2(here, Math.log(here / before)) : Math.PI * (here * here - middle * middle)
    }
    if (i + 1 < nu) {
      const next = r[i + 1]!
      const middle = (here + next) / 2
      section.areaOuter[i] =
        i >= surface ? ringM2(here, Math.log(next / here)) : Math.PI * (middle * middle - here * here)
      // Between cylinders 2π/ln(r₂/r₁); on the axis the face half-way out, 2π·(r/2)/r.
      section.shapeU[i] = here > 0 ? (2 * Math.PI) / Math.log(next / here) : Math.PI
    }
  }
  return section
}
