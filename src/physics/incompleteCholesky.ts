// Iterative solution for grids in three dimensions: conjugate gradients with an incomplete factor as preconditioner.
import type { Solver } from './bandedCholesky.ts'
import { conjugateGradient, gradientWorkspace } from './conjugateGradient.ts'
import type { SymmetricMatrix } from './symmetricMatrix.ts'

/** Share of the dropped fill that is put on the diagonal (Gustafsson 1978); 1 would be unsafe at pinned nodes. */
const KEPT_FILL = 0.985

/** A ≈ (D − L) D⁻¹ (D − Lᵀ) with L the couplings of A themselves: only D is computed. An approximate solver. */
export function incompleteCholesky(size: number): Solver {
  const inverse = new Float64Array(size)
  let u = new Float64Array(0)
  let v = new Float64Array(0)
  let z = new Float64Array(0)
  let nu = 0
  let plane = 0
  return {
    factor: (matrix: SymmetricMatrix) => {
      nu = matrix.nu
      plane = matrix.plane
      u = matrix.u.slice()
      v = matrix.v.slice()
      z = matrix.z.slice()
      for (let n = 0; n < size; n++) {
        let d = matrix.diagonal[n]!
        if (n >= 1) d -= u[n - 1]! * (u[n - 1]! + KEPT_FILL * (v[n - 1]! + z[n - 1]!)) * inverse[n - 1]!
        if (n >= nu) d -= v[n - nu]! * (v[n - nu]! + KEPT_FILL * (u[n - nu]! + z[n - nu]!)) * inverse[n - nu]!
        if (n >= plane)
          d -=
            z[n - plane]! *
            (z[n - plane]! + KEPT_FILL * (u[n - plane]! + v[n - plane]!)) *
            inverse[n - plane]!
        if (!(d > 0)) throw new Error(`incompleteCholesky: matrix is not positive at row ${n} (pivot ${d})`)
        inverse[n] = 1 / d
      }
    },
    solve: (b, x) => {
      for (let n = 0; n < size; n++) {
        let sum = b[n]!
        if (n >= 1) sum += u[n - 1]! * x[n - 1]!
        if (n >= nu) sum += v[n - nu]! * x[n - nu]!
        if (n >= plane) sum += z[n - plane]! * x[n - plane]!
        x[n] = sum * inverse[n]!
      }
      for (let n = size - 1; n >= 0; n--) {
        let sum = 0
        if (n + 1 < size) sum += u[n]! * x[n + 1]!
        if (n + nu < size) sum += v[n]! * x[n + nu]!
        if (n + plane < size) sum += z[n]! * x[n + plane]!
        x[n]! += sum * inverse[n]!
      }
    },
  }
}

/** Solves to |b − A x| ≤ tolerance·|b|, starting from what `x` holds (from zero when `x` is `b`). */
export function iterativeSolver(size: number, tolerance: number): Solver {
  const preconditioner = incompleteCholesky(size)
  const work = gradientWorkspace(size)
  const right = new Float64Array(size)
  let held: SymmetricMatrix | null = null
  return {
    factor: (matrix) => {
      held = matrix
      preconditioner.factor(matrix)
    },
    solve: (b, x) => {
      if (held === null) throw new Error('iterativeSolver: factor before solve')
      let sum = 0
      for (let n = 0; n < size; n++) {
        right[n] = b[n]!
        sum += b[n]! * b[n]!
        if (b === x) x[n] = 0
      }
      conjugateGradient(held, preconditioner, right, x, tolerance * Math.sqrt(sum), work)
    },
  }
}
