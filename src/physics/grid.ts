// The grid: a cross-section (u, v) times lines along the needle (z, m from the point, positive up the shaft).
// Values live on nodes. A cell is cut along its diagonal into an inner and an outer triangle of one material each,
// so that a tip whose profile runs through the nodes is met exactly, with a stencil of nearest neighbours only.

import type { FieldLines } from './fieldLines.ts'
import type { Section } from './section.ts'
import { Region } from './tissue.ts'

export interface Grid {
  readonly lines: FieldLines
  readonly section: Section
  readonly nu: number
  readonly nv: number
  readonly nz: number
  /** nu·nv·nz nodes; node (i, j, k) at (k·nv + j)·nu + i. */
  readonly size: number
  readonly z: Float64Array
  /** Region of the inner and outer triangle of cell (i, k), at [k·(nu−1) + i]. */
  readonly inner: Uint8Array
  readonly outer: Uint8Array
  /** 1 on nodes of the active metal: there the potential is given. */
  readonly electrode: Uint8Array
  /** 1 on nodes of the far boundary: there the temperature stays at the start. */
  readonly far: Uint8Array
  /** 1 where the potential is zero: the far boundary, and the plane midway between two needles. */
  readonly grounded: Uint8Array
}

export interface GridPlan {
  readonly section: Section
  readonly z: Float64Array
  readonly surface: number
  readonly point: number
  /** Number of z lines, beyond that of the point, on which the tip widens line by line from the axis to the surface. */
  readonly tipLines: number
  readonly edge: number
  readonly far: (i: number, j: number, k: number) => boolean
  /** True when the last u line is a mirror plane: zero potential, no heat across. */
  readonly mirrored: boolean
  readonly distanceM: number
  readonly copies: number
  /** Tissue at u line interval i. */
  readonly tissue: (i: number) => Region
}

/** Assigns materials and marks the electrode and the far boundary. */
export function makeGrid(plan: GridPlan): Grid {
  const { section, z, surface, point, tipLines, edge } = plan
  const nu = section.u.length
  const nv = section.v.length
  const nz = z.length
  const cells = (nu - 1) * (nz - 1)
  const inner = new Uint8Array(cells)
  const outer = new Uint8Array(cells)
  const electrode = new Uint8Array(nu * nv * nz)
  const far = new Uint8Array(nu * nv * nz)
  if (tipLines !== 0 && tipLines !== surface)
    throw new Error(`grid: a tapering tip needs one z line per u line, got ${tipLines} for ${surface}`)
  for (let k = 0; k + 1 < nz; k++) {
    const metal = k < edge ? Region.activeMetal : Region.shaftMetal
    const wide = k - point < tipLines ? k - point : surface
    for (let i = 0; i + 1 < nu; i++) {
      const cell = k * (nu - 1) + i
      const isMetal = k >= point && i < wide
      const isCut = k >= point && i === wide && wide < surface
      inner[cell] = isMetal || isCut ? metal : plan.tissue(i)
      outer[cell] = isMetal ? metal : plan.tissue(i)
      if (k >= edge) continue
      const corners: [number, number][] = [
        [i, k],
        [i + 1, k + 1],
      ]
      if (isMetal) corners.push([i + 1, k], [i, k + 1])
      else if (isCut) corners.push([i, k + 1])
      else continue
      for (const [a, b] of corners) for (let j = 0; j < nv; j++) electrode[(b * nv + j) * nu + a] = 1
    }
  }
  const grounded = new Uint8Array(nu * nv * nz)
  for (let k = 0; k < nz; k++)
    for (let j = 0; j < nv; j++)
      for (let i = 0; i < nu; i++) {
        const n = (k * nv + j) * nu + i
        if (plan.far(i, j, k)) far[n] = 1
        if (far[n] === 1 || (plan.mirrored && i === nu - 1)) grounded[n] = 1
      }
  const { kind, u, v, focusM } = section
  const { mirrored, distanceM, copies } = plan
  const tapering = tipLines > 0
  return {
    lines: { kind, u, v, z, focusM, distanceM, surface, point, edge, tapering, mirrored, copies },
    section,
    nu,
    nv,
    nz,
    size: nu * nv * nz,
    z,
    inner,
    outer,
    electrode,
    far,
    grounded,
  }
}
