// −div(κ grad ·) plus a diagonal, as a symmetric positive matrix with nearest-neighbour couplings.
import type { Conductances } from './divGrad.ts'

/** y = A x with A = diagonal − couplings; rows and columns of pinned nodes are those of the identity. */
export interface SymmetricMatrix {
  readonly nu: number
  readonly plane: number
  readonly size: number
  readonly diagonal: Float64Array
  /** Couplings to the next node in u, v, z (≥ 0), none across a pinned node. */
  readonly u: Float64Array
  readonly v: Float64Array
  readonly z: Float64Array
}

export function makeMatrix({ nu, plane, size }: Conductances): SymmetricMatrix {
  const array = () => new Float64Array(size)
  return { nu, plane, size, diagonal: array(), u: array(), v: array(), z: array() }
}

/**
 * Fills `matrix` with scale·(−div κ grad) + added, added per node or null. Couplings from a free to a pinned node
 * stay in the free node's diagonal only: the pinned value enters by the right-hand side.
 */
export function assemble(
  matrix: SymmetricMatrix,
  conductances: Conductances,
  scale: number,
  added: Float64Array | null,
  pinned: Uint8Array,
): void {
  const { size, nu, plane, diagonal } = matrix
  for (let n = 0; n < size; n++) diagonal[n] = added === null ? 0 : added[n]!
  couple(matrix.u, conductances.u, 1)
  if (plane > nu) couple(matrix.v, conductances.v, nu)
  couple(matrix.z, conductances.z, plane)
  for (let n = 0; n < size; n++) if (pinned[n] === 1) diagonal[n] = 1

  function couple(into: Float64Array, from: Float64Array, step: number): void {
    for (let n = 0, m = step; m < size; n++, m++) {
      const g = scale * from[n]!
      diagonal[n]! += g
      diagonal[m]! += g
      into[n] = pinned[n] === 1 || pinned[m] === 1 ? 0 : g
    }
  }
}

/** y = A x. */
export function multiply(matrix: SymmetricMatrix, x: Float64Array, y: Float64Array): void {
  const { size, nu, plane, diagonal, u, v, z } = matrix
  for (let n = 0; n < size; n++) y[n] = diagonal[n]! * x[n]!
  for (let n = 0, m = 1; m < size; n++, m++) {
    y[n]! -= u[n]! * x[m]!
    y[m]! -= u[n]! * x[n]!
  }
  if (plane > nu)
    for (let n = 0, m = nu; m < size; n++, m++) {
      y[n]! -= v[n]! * x[m]!
      y[m]! -= v[n]! * x[n]!
    }
  for (let n = 0, m = plane; m < size; n++, m++) {
    y[n]! -= z[n]! * x[m]!
    y[m]! -= z[n]! * x[n]!
  }
}
