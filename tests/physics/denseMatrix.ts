// Small dense linear algebra, to hold the solvers against something that cannot be wrong in the same way.
import { seededRandom } from '../../src/math/seededRandom.ts'
import type { SymmetricMatrix } from '../../src/physics/symmetricMatrix.ts'

/** A positive matrix on an nu × nv × nz grid with random couplings. */
export function randomMatrix(nu: number, nv: number, nz: number, seed: number): SymmetricMatrix {
  const random = seededRandom(seed)
  const size = nu * nv * nz
  const plane = nu * nv
  const array = () => new Float64Array(size)
  const matrix = { nu, plane, size, diagonal: array(), u: array(), v: array(), z: array() }
  for (let n = 0; n < size; n++) {
    const i = n % nu
    const j = Math.floor(n / nu) % nv
    matrix.u[n] = i + 1 < nu ? random() : 0
    matrix.v[n] = j + 1 < nv ? random() : 0
    matrix.z[n] = n + plane < size ? random() : 0
    matrix.diagonal[n] = 6.5 + random()
  }
  return matrix
}

/** Rows of the matrix written out. */
export function dense({ size, nu, plane, diagonal, u, v, z }: SymmetricMatrix): number[][] {
  const rows = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  for (let n = 0; n < size; n++) {
    rows[n]![n] = diagonal[n]!
    for (const [g, step] of [
      [u, 1],
      [plane > nu ? v : new Float64Array(size), nu],
      [z, plane],
    ] as const) {
      if (n + step >= size || g[n] === 0) continue
      rows[n]![n + step]! -= g[n]!
      rows[n + step]![n]! -= g[n]!
    }
  }
  return rows
}

export const timesDense = (rows: readonly number[][], x: ArrayLike<number>): number[] =>
  rows.map((row) => row.reduce((sum, a, i) => sum + a * x[i]!, 0))

export function randomVector(size: number, seed: number): Float64Array {
  const random = seededRandom(seed)
  return Float64Array.from({ length: size }, () => random() - 0.5)
}

/** Largest difference of two vectors. */
export const apart = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let most = 0
  for (let i = 0; i < a.length; i++) most = Math.max(most, Math.abs(a[i]! - b[i]!))
  return most
}
