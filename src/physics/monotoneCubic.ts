// Monotone cubic interpolation: smooth where values turn smoothly, and never beyond its neighbours' values.

/**
 * Slope at the middle of three points: the parabola's, held within three times the smaller secant and to 0 at an
 * extremum (Hyman 1983), so that no cubic overshoots.
 */
export function limitedSlope(h0: number, h1: number, secant0: number, secant1: number): number {
  if (secant0 * secant1 <= 0) return 0
  const parabola = (h1 * secant0 + h0 * secant1) / (h0 + h1)
  const bound = 3 * Math.min(Math.abs(secant0), Math.abs(secant1))
  return Math.abs(parabola) <= bound ? parabola : Math.sign(parabola) * bound
}

/** Slope at an end of the range, from the two secants nearest to it, nearest first. */
export function endSlope(h0: number, h1: number, secant0: number, secant1: number): number {
  const parabola = secant0 + ((secant0 - secant1) * h0) / (h0 + h1)
  if (parabola * secant0 <= 0) return 0
  return Math.abs(parabola) <= 3 * Math.abs(secant0) ? parabola : 3 * secant0
}

/** Cubic between (0, y0) and (h, y1) with slopes m0 and m1, at share s of the way. */
export function hermite(h: number, y0: number, y1: number, m0: number, m1: number, s: number): number {
  const r = 1 - s
  return y0 * r * r * (1 + 2 * s) + y1 * s * s * (3 - 2 * s) + h * s * r * (m0 * r - m1 * s)
}

/** Slopes at every point of a table with at least two points. */
export function monotoneSlopes(x: ArrayLike<number>, y: ArrayLike<number>): Float64Array {
  const n = x.length
  const slopes = new Float64Array(n)
  const h = (i: number): number => x[i + 1]! - x[i]!
  const secant = (i: number): number => (y[i + 1]! - y[i]!) / h(i)
  if (n === 2) return slopes.fill(secant(0))
  slopes[0] = endSlope(h(0), h(1), secant(0), secant(1))
  for (let i = 1; i + 1 < n; i++) slopes[i] = limitedSlope(h(i - 1), h(i), secant(i - 1), secant(i))
  slopes[n - 1] = endSlope(h(n - 2), h(n - 3), secant(n - 2), secant(n - 3))
  return slopes
}

/** Interval of a rising table that holds `at`, clamped to the first and the last. */
export function intervalOf(x: ArrayLike<number>, at: number): number {
  let low = 0
  let high = x.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (x[middle]! <= at) low = middle
    else high = middle
  }
  return low
}

/** Where in (0, 1) the cubic passes `level`, given that its ends lie on either side of it. */
export function hermiteCrossing(
  h: number,
  y0: number,
  y1: number,
  m0: number,
  m1: number,
  level: number,
): number {
  let low = 0
  let high = 1
  let s = y1 === y0 ? 0.5 : (level - y0) / (y1 - y0)
  const rising = y1 > y0
  // Secant steps kept inside a shrinking bracket: a monotone cubic needs about five.
  for (let k = 0; k < 24; k++) {
    const error = hermite(h, y0, y1, m0, m1, s) - level
    if (Math.abs(error) < 1e-9) break
    if (error > 0 === rising) high = s
    else low = s
    const slope = (hermite(h, y0, y1, m0, m1, s + 1e-4) - level - error) / 1e-4
    const next = slope !== 0 ? s - error / slope : Number.NaN
    s = next > low && next < high ? next : (low + high) / 2
  }
  return s
}
