// Tables of numbers read as smooth functions: natural, even and periodic cubic splines over evenly spaced knots.

/** Cubic pieces over `count` unit intervals: value = ((c3 t + c2) t + c1) t + c0, four numbers a piece. */
export interface Spline {
  readonly pieces: number
  readonly coefficients: Float64Array
}

/** Second derivatives of the C² cubic through `values` at unit spacing. */
function secondDerivatives(values: readonly number[], ends: 'natural' | 'flat'): Float64Array {
  const n = values.length
  const lower = new Float64Array(n)
  const diagonal = new Float64Array(n)
  const upper = new Float64Array(n)
  const right = new Float64Array(n)
  for (let i = 1; i < n - 1; i++) {
    lower[i] = 1
    diagonal[i] = 4
    upper[i] = 1
    right[i] = 6 * (values[i - 1]! - 2 * values[i]! + values[i + 1]!)
  }
  diagonal[0] = diagonal[n - 1] = ends === 'natural' ? 1 : 2
  if (ends === 'flat') {
    upper[0] = lower[n - 1] = 1
    right[0] = 6 * (values[1]! - values[0]!)
    right[n - 1] = -6 * (values[n - 1]! - values[n - 2]!)
  }
  for (let i = 1; i < n; i++) {
    const factor = lower[i]! / diagonal[i - 1]!
    diagonal[i]! -= factor * upper[i - 1]!
    right[i]! -= factor * right[i - 1]!
  }
  const result = new Float64Array(n)
  for (let i = n - 1; i >= 0; i--) {
    result[i] = (right[i]! - (i + 1 < n ? upper[i]! * result[i + 1]! : 0)) / diagonal[i]!
  }
  return result
}

function pieces(values: readonly number[], second: Float64Array): Spline {
  const count = values.length - 1
  const coefficients = new Float64Array(4 * count)
  for (let i = 0; i < count; i++) {
    const a = values[i]!
    const b = values[i + 1]!
    const ma = second[i]!
    const mb = second[i + 1]!
    coefficients[4 * i] = a
    coefficients[4 * i + 1] = b - a - (2 * ma + mb) / 6
    coefficients[4 * i + 2] = ma / 2
    coefficients[4 * i + 3] = (mb - ma) / 6
  }
  return { pieces: count, coefficients }
}

/** Through all values, straight at both ends. A single value is a constant. Throws for an empty table. */
export function naturalSpline(values: readonly number[]): Spline {
  if (values.length === 0) throw new Error('spline: needs at least 1 value, got 0')
  if (values.length === 1) return pieces([values[0]!, values[0]!], new Float64Array(2))
  return pieces(values, secondDerivatives(values, 'natural'))
}

/** Through all values with no slope at either end: half of an even function, an outline from midline to midline. */
export function flatEndedSpline(values: readonly number[]): Spline {
  if (values.length < 3)
    throw new Error(`spline: an even table needs at least 3 values, got ${values.length}`)
  return pieces(values, secondDerivatives(values, 'flat'))
}

/** Once around: value 0 follows the last. Solved over three turns, of which the middle one is kept. */
export function periodicSpline(values: readonly number[]): Spline {
  const n = values.length
  if (n < 4) throw new Error(`spline: a closed table needs at least 4 values, got ${n}`)
  const turns = [...values, ...values, ...values, values[0]!]
  const whole = pieces(turns, secondDerivatives(turns, 'natural'))
  return { pieces: n, coefficients: whole.coefficients.slice(4 * n, 8 * n) }
}

/** Value at `t` in 0…pieces, held constant outside. */
export function splineAt(spline: Spline, t: number): number {
  const { pieces: count, coefficients: c } = spline
  if (t <= 0) return c[0]!
  let i = Math.floor(t)
  if (i >= count) i = count - 1
  const s = t < count ? t - i : 1
  const k = 4 * i
  return ((c[k + 3]! * s + c[k + 2]!) * s + c[k + 1]!) * s + c[k]!
}

/** Slope per unit of `t`; 0 outside 0…pieces. */
export function splineSlopeAt(spline: Spline, t: number): number {
  const { pieces: count, coefficients: c } = spline
  if (t < 0 || t > count) return 0
  let i = Math.floor(t)
  if (i >= count) i = count - 1
  const s = t - i
  const k = 4 * i
  return (3 * c[k + 3]! * s + 2 * c[k + 2]!) * s + c[k + 1]!
}
