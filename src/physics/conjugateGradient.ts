// Preconditioned conjugate gradients: A x = b from a good first guess, with a solver of a nearby matrix as preconditioner.
import type { Solver } from './bandedCholesky.ts'
import { multiply, type SymmetricMatrix } from './symmetricMatrix.ts'

export interface GradientWorkspace {
  readonly residual: Float64Array
  readonly direction: Float64Array
  readonly preconditioned: Float64Array
  readonly product: Float64Array
}

export function gradientWorkspace(size: number): GradientWorkspace {
  const array = () => new Float64Array(size)
  return { residual: array(), direction: array(), preconditioned: array(), product: array() }
}

const MOST_ITERATIONS = 400

/**
 * Improves `x` until |b − A x| ≤ `aim`. Returns the iterations used. The aim is absolute: a norm of b that counts
 * pinned rows, whose entries are given values and not currents, would call a poor solution good.
 */
export function conjugateGradient(
  matrix: SymmetricMatrix,
  preconditioner: Solver,
  b: Float64Array,
  x: Float64Array,
  aim: number,
  work: GradientWorkspace,
): number {
  const { residual, direction, preconditioned, product } = work
  const { size } = matrix
  multiply(matrix, x, product)
  let size2 = 0
  for (let n = 0; n < size; n++) {
    const r = b[n]! - product[n]!
    residual[n] = r
    size2 += r * r
  }
  let slope = 0
  let iterations = 0
  // Written so that a residual that is not a number counts as not there yet.
  while (!(size2 <= aim * aim)) {
    if (iterations === MOST_ITERATIONS)
      throw new Error(`conjugateGradient: no convergence in ${iterations} iterations, residual² ${size2}`)
    preconditioner.solve(residual, preconditioned)
    let next = 0
    for (let n = 0; n < size; n++) next += residual[n]! * preconditioned[n]!
    const beta = iterations === 0 ? 0 : next / slope
    slope = next
    for (let n = 0; n < size; n++) direction[n] = preconditioned[n]! + beta * direction[n]!
    multiply(matrix, direction, product)
    let curvature = 0
    for (let n = 0; n < size; n++) curvature += direction[n]! * product[n]!
    const alpha = slope / curvature
    size2 = 0
    for (let n = 0; n < size; n++) {
      x[n]! += alpha * direction[n]!
      const r = residual[n]! - alpha * product[n]!
      residual[n] = r
      size2 += r * r
    }
    iterations++
  }
  return iterations
}
