// A quantity that changes along the back, as a smooth function of height: knots wherever landmarks lie. mm.

/** [height y, value] in any order; outside the knots the nearest value is held. */
export type Knot = readonly [yMm: number, value: number]

const STEP_MM = 4

/** Through the knots in straight lines, then rounded off over about `rounds` steps of 4 mm. */
export function heightCurve(knots: readonly Knot[], rounds = 6): (yMm: number) => number {
  if (knots.length === 0) throw new Error('heightCurve: needs at least 1 knot, got 0')
  const sorted = [...knots].sort(([a], [b]) => a - b)
  const low = sorted[0]![0]
  const high = sorted[sorted.length - 1]![0]
  const count = Math.max(2, Math.ceil((high - low) / STEP_MM) + 1)
  const step = (high - low) / (count - 1) || 1
  let values = Array.from({ length: count }, (_, i) => straight(sorted, low + i * step))
  for (let round = 0; round < rounds; round++) {
    values = values.map((value, i) => {
      if (i === 0 || i === count - 1) return value
      return (values[i - 1]! + 2 * value + values[i + 1]!) / 4
    })
  }
  return (yMm) => {
    const at = (yMm - low) / step
    if (at <= 0) return values[0]!
    if (at >= count - 1) return values[count - 1]!
    const i = Math.floor(at)
    return values[i]! + (values[i + 1]! - values[i]!) * (at - i)
  }
}

function straight(knots: readonly Knot[], y: number): number {
  const above = knots.findIndex(([at]) => at >= y)
  if (above <= 0) return knots[above === 0 ? 0 : knots.length - 1]![1]
  const [y0, v0] = knots[above - 1]!
  const [y1, v1] = knots[above]!
  return v0 + ((v1 - v0) * (y - y0)) / (y1 - y0 || 1)
}
