// Finite volumes for div(κ grad ·) and for ∫ · dV: conductances between neighbours, and a value's content of each
// node's volume. All geometry of the problem ends here; what follows sees a symmetric matrix and vectors.
import type { Grid } from './grid.ts'
import { Region } from './tissue.ts'

/** Conductances to the next node in u, v and z, at the lower node's index; 0 where there is none. */
export interface Conductances {
  readonly nu: number
  /** Index distance to the next node in z. */
  readonly plane: number
  readonly size: number
  readonly u: Float64Array
  readonly v: Float64Array
  readonly z: Float64Array
}

/** A value by region, cell by cell. */
function valuesOf(regions: Uint8Array, value: (region: Region) => number): Float64Array {
  const table = Object.values(Region).map(value)
  const values = new Float64Array(regions.length)
  for (let c = 0; c < regions.length; c++) values[c] = table[regions[c]!]!
  return values
}

/** Conductances of div(κ grad ·), κ by region. */
export function divGrad(grid: Grid, kappa: (region: Region) => number): Conductances {
  const { section, nu, nv, nz, size, z } = grid
  const { shapeU, shapeVInner, shapeVOuter, areaInner, areaOuter } = section
  const result = {
    nu,
    plane: nu * nv,
    size,
    u: new Float64Array(size),
    v: new Float64Array(size),
    z: new Float64Array(size),
  }
  const inner = valuesOf(grid.inner, kappa)
  const outer = valuesOf(grid.outer, kappa)
  const cell = (i: number, k: number): number => k * (nu - 1) + i
  const height = (k: number): number => z[k + 1]! - z[k]!
  for (let k = 0; k < nz; k++) {
    const above = k + 1 < nz ? height(k) / 2 : 0
    const below = k > 0 ? height(k - 1) / 2 : 0
    for (let j = 0; j < nv; j++) {
      for (let i = 0; i < nu; i++) {
        const n = (k * nv + j) * nu + i
        const s = j * nu + i
        // The u edge at line k bounds the outer triangle of the cell above it and the inner one of the cell below.
        if (i + 1 < nu) {
          if (above > 0) result.u[n]! += outer[cell(i, k)]! * shapeU[s]! * above
          if (below > 0) result.u[n]! += inner[cell(i, k - 1)]! * shapeU[s]! * below
        }
        // The z edge at line i bounds the inner triangle of the cell outside it and the outer one of the cell inside.
        if (k + 1 < nz) {
          if (i + 1 < nu) result.z[n]! += (inner[cell(i, k)]! * areaOuter[s]!) / height(k)
          if (i > 0) result.z[n]! += (outer[cell(i - 1, k)]! * areaInner[s]!) / height(k)
        }
        if (j + 1 < nv) {
          const quarter = (column: number, row: number, length: number): number =>
            (length * (inner[cell(column, row)]! + outer[cell(column, row)]!)) / 2
          if (i + 1 < nu) {
            if (above > 0) result.v[n]! += shapeVOuter[s]! * quarter(i, k, above)
            if (below > 0) result.v[n]! += shapeVOuter[s]! * quarter(i, k - 1, below)
          }
          if (i > 0) {
            if (above > 0) result.v[n]! += shapeVInner[s]! * quarter(i - 1, k, above)
            if (below > 0) result.v[n]! += shapeVInner[s]! * quarter(i - 1, k - 1, below)
          }
        }
      }
    }
  }
  return result
}

/** ∫ value dV over each node's volume, value by region. */
export function content(grid: Grid, value: (region: Region) => number): Float64Array {
  const { section, nu, nv, nz, size, z } = grid
  const { areaInner, areaOuter } = section
  const inner = valuesOf(grid.inner, value)
  const outer = valuesOf(grid.outer, value)
  const result = new Float64Array(size)
  for (let k = 0; k + 1 < nz; k++) {
    const half = (z[k + 1]! - z[k]!) / 2
    for (let i = 0; i + 1 < nu; i++) {
      const inside = inner[k * (nu - 1) + i]!
      const outside = outer[k * (nu - 1) + i]!
      const mean = (inside + outside) / 2
      for (let j = 0; j < nv; j++) {
        const n = (k * nv + j) * nu + i
        const s = j * nu + i
        // The corner at the right angle of a triangle lies wholly in it; the two on the diagonal are shared.
        result[n]! += mean * areaOuter[s]! * half
        result[n + 1]! += outside * areaInner[s + 1]! * half
        result[n + nu * nv]! += inside * areaOuter[s]! * half
        result[n + nu * nv + 1]! += mean * areaInner[s + 1]! * half
      }
    }
  }
  return result
}
