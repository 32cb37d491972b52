// Direct solution for the axisymmetric grid: A = L·Lᵀ with L in a band as wide as the grid has u lines.
import type { SymmetricMatrix } from './symmetricMatrix.ts'

/** A solver of A x = b whose storage is made once; `factor` before `solve`. */
export interface Solver {
  readonly factor: (matrix: SymmetricMatrix) => void
  /** Solves A x = b into `x`, which may be `b` itself. */
  readonly solve: (b: Float64Array, x: Float64Array) => void
}

/**
 * Row-wise storage: row n holds L[n, n−band … n−1] and then 1 / L[n, n]. The band is padded to a multiple of four and
 * columns before the first are zeros, so that the inner loops have one length and four running sums: a single sum
 * waits for its own last addition and takes twice as long.
 */
export function bandedCholesky(size: number, width: number): Solver {
  const band = Math.ceil(width / 4) * 4
  const row = band + 1
  const factor = new Float64Array(size * row)
  const padded = new Float64Array(band + size)

  return {
    factor: ({ nu, plane, diagonal, u, z }: SymmetricMatrix) => {
      if (nu !== width || plane !== width)
        throw new Error(`bandedCholesky: made for width ${width}, got ${nu} and ${plane}`)
      factor.fill(0)
      for (let n = 0; n < size; n++) {
        const here = n * row
        const start = here + band - n // column c of row n is at start + c
        if (n >= width) factor[start + n - width] = -z[n - width]!
        if (n >= 1) factor[start + n - 1]! -= u[n - 1]!
        for (let c = Math.max(0, n - width); c < n; c++) {
          const other = c * row
          const entry = start + c
          // Columns that both rows hold: the last `shared` of row c, the ones before `entry` of row n.
          const shared = band - (n - c)
          let a = entry - shared
          let b = other + band - shared
          let s0 = 0
          let s1 = 0
          for (; a + 1 < entry; a += 2, b += 2) {
            s0 += factor[a]! * factor[b]!
            s1 += factor[a + 1]! * factor[b + 1]!
          }
          if (a < entry) s0 += factor[a]! * factor[b]!
          factor[entry] = (factor[entry]! - s0 - s1) * factor[other + band]!
        }
        let pivot = diagonal[n]!
        for (let a = here; a < here + band; a++) pivot -= factor[a]! * factor[a]!
        if (!(pivot > 0))
          throw new Error(`bandedCholesky: matrix is not positive at row ${n} (pivot ${pivot})`)
        factor[here + band] = 1 / Math.sqrt(pivot)
      }
    },
    solve: (b, x) => {
      for (let n = 0, a = 0; n < size; n++) {
        let s0 = 0
        let s1 = 0
        let s2 = 0
        let s3 = 0
        for (let c = n; c < n + band; c += 4, a += 4) {
          s0 += factor[a]! * padded[c]!
          s1 += factor[a + 1]! * padded[c + 1]!
          s2 += factor[a + 2]! * padded[c + 2]!
          s3 += factor[a + 3]! * padded[c + 3]!
        }
        padded[band + n] = (b[n]! - (s0 + s1) - (s2 + s3)) * factor[a]!
        a++
      }
      for (let n = size - 1; n >= 0; n--) {
        let a = n * row
        const value = padded[band + n]! * factor[a + band]!
        x[n] = value
        for (let c = n; c < n + band; c += 4, a += 4) {
          padded[c]! -= factor[a]! * value
          padded[c + 1]! -= factor[a + 1]! * value
          padded[c + 2]! -= factor[a + 2]! * value
          padded[c + 3]! -= factor[a + 3]! * value
        }
      }
    },
  }
}
