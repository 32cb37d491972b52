// Round numbers for an axis.

/** Three to six round values from `low` to `high`; `low` and `high` widened to them. */
export function roundTicks(low: number, high: number): { low: number; high: number; ticks: number[] } {
  if (!(high > low)) throw new Error(`ticks: high must be above low, got ${low} to ${high}`)
  const rough = (high - low) / 3
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((m) => m * power).find((each) => each >= rough)!
  const first = Math.floor(low / step + 1e-9)
  const last = Math.ceil(high / step - 1e-9)
  const ticks = Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(6)),
  )
  return { low: ticks[0]!, high: ticks[ticks.length - 1]!, ticks }
}
