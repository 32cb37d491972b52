// Grid lines that crowd where the field is steep and spread where it is flat, moving smoothly with the interval.

export interface Grading {
  /** Wanted spacing at the first and last line. */
  readonly first: number
  readonly last: number
  /** Ratio of neighbouring spacings away from the ends. */
  readonly growth: number
  /** Largest spacing. */
  readonly largest: number
}

const SAMPLES = 400

/**
 * Lines from `start` to `end`, both kept. The local spacing is h(x) = min(first + (growth−1)·x, last + (growth−1)·x', largest);
 * lines sit where ∫ dx/h passes equal shares of its whole, so that a small change of the interval moves them little.
 */
export function gradedLines(start: number, end: number, grading: Grading): number[] {
  const span = end - start
  if (!(span > 0)) throw new Error(`gradedLines: end must lie beyond start, got ${start} to ${end}`)
  const { first, last, growth, largest } = grading
  if (!(first > 0 && last > 0 && largest > 0 && growth > 1))
    throw new Error(`gradedLines: spacings must be > 0 and growth > 1, got ${JSON.stringify(grading)}`)
  // Samples crowd at both ends with the lines themselves: x = span·(3s² − 2s³).
  const place = new Float64Array(SAMPLES + 1)
  const count = new Float64Array(SAMPLES + 1)
  const spacing = (x: number): number =>
    Math.min(first + (growth - 1) * x, last + (growth - 1) * (span - x), largest)
  for (let i = 1; i <= SAMPLES; i++) {
    const s = i / SAMPLES
    place[i] = span * s * s * (3 - 2 * s)
    const width = place[i]! - place[i - 1]!
    count[i] = count[i - 1]! + width / spacing((place[i]! + place[i - 1]!) / 2)
  }
  const cells = Math.max(1, Math.round(count[SAMPLES]!))
  const lines = [start]
  let below = 0
  for (let k = 1; k < cells; k++) {
    const target = (count[SAMPLES]! * k) / cells
    while (count[below + 1]! < target) below++
    const share = (target - count[below]!) / (count[below + 1]! - count[below]!)
    lines.push(start + place[below]! + share * (place[below + 1]! - place[below]!))
  }
  lines.push(end)
  return lines
}
