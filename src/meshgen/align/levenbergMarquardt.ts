// Damped least squares on normal equations. The caller brings residuals and their slopes; this solves for the step.

/** Normal equations of a linearised problem: matrix (row-major, symmetric) and right-hand side. */
export class NormalEquations {
  readonly size: number
  readonly matrix: Float64Array
  readonly right: Float64Array
  cost = 0

  constructor(size: number) {
    this.size = size
    this.matrix = new Float64Array(size * size)
    this.right = new Float64Array(size)
  }

  /** Adds one residual with its slopes by parameter; `weight` multiplies its square. */
  add(residual: number, slopes: ArrayLike<number>, weight: number): void {
    this.cost += weight * residual * residual
    const used: number[] = []
    for (let i = 0; i < this.size; i++) if (slopes[i] !== 0) used.push(i)
    for (const i of used) {
      const wi = weight * slopes[i]!
      this.right[i]! -= wi * residual
      const row = i * this.size
      for (const j of used) {
        if (j > i) break
        this.matrix[row + j]! += wi * slopes[j]!
      }
    }
  }

  /** The same where few slopes are 0. */
  addDense(residual: number, slopes: Float64Array, weight: number): void {
    const { size, matrix, right } = this
    this.cost += weight * residual * residual
    for (let i = 0; i < size; i++) {
      const wi = weight * slopes[i]!
      right[i]! -= wi * residual
      const row = i * size
      for (let j = 0; j <= i; j++) matrix[row + j]! += wi * slopes[j]!
    }
  }

  /** The step for a damping, by Cholesky. Throws when the damped matrix is not positive definite. */
  solve(damping: number): Float64Array {
    const n = this.size
    const l = Float64Array.from(this.matrix)
    for (let i = 0; i < n; i++) l[i * n + i]! += damping * (l[i * n + i]! + 1e-6)
    for (let j = 0; j < n; j++) {
      let pivot = l[j * n + j]!
      for (let k = 0; k < j; k++) pivot -= l[j * n + k]! ** 2
      if (!(pivot > 0)) throw new Error(`levenbergMarquardt: pivot ${pivot} at ${j}`)
      const root = Math.sqrt(pivot)
      l[j * n + j] = root
      for (let i = j + 1; i < n; i++) {
        let sum = l[i * n + j]!
        for (let k = 0; k < j; k++) sum -= l[i * n + k]! * l[j * n + k]!
        l[i * n + j] = sum / root
      }
    }
    const x = Float64Array.from(this.right)
    for (let i = 0; i < n; i++) {
      for (let k = 0; k < i; k++) x[i]! -= l[i * n + k]! * x[k]!
      x[i]! /= l[i * n + i]!
    }
    for (let i = n - 1; i >= 0; i--) {
      for (let k = i + 1; k < n; k++) x[i]! -= l[k * n + i]! * x[k]!
      x[i]! /= l[i * n + i]!
    }
    return x
  }
}
