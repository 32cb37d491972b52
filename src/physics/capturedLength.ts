// How much of a nerve lies inside a surface of given temperature.
import { type Polyline, pointAt } from '../math/polyline.ts'
import type { Vec3 } from '../math/vec3.ts'

/** Arc lengths between which a line is inside, in the line's own unit. */
export type Stretch = readonly [from: number, to: number]

export interface Captured {
  readonly length: number
  readonly stretches: readonly Stretch[]
}

/** Samples per unit of the caller's spacing; crossings are then halved down to a 4096th of it. */
const HALVINGS = 12

/**
 * Stretches of `line` on which `valueAt` is at or above `level`. Looked at every `spacing` (in the line's unit): a
 * stretch or a gap shorter than that can be missed.
 */
export function capturedLength(
  line: Polyline,
  valueAt: (place: Vec3) => number,
  level: number,
  spacing: number,
): Captured {
  if (!(spacing > 0)) throw new Error(`capturedLength: spacing must be > 0, got ${spacing}`)
  const count = Math.max(2, Math.ceil(line.length / spacing) + 1)
  const arc = (i: number): number => (line.length * i) / (count - 1)
  const inside = (s: number): boolean => valueAt(pointAt(line, s)) >= level
  const stretches: Stretch[] = []
  let from: number | null = null
  let before = false
  for (let i = 0; i < count; i++) {
    const now = inside(arc(i))
    if (now && !before) from = i === 0 ? 0 : passing(arc(i - 1), arc(i), inside)
    if (!now && before) {
      stretches.push([from!, passing(arc(i), arc(i - 1), inside)])
      from = null
    }
    before = now
  }
  if (from !== null) stretches.push([from, line.length])
  return { length: stretches.reduce((sum, [a, b]) => sum + b - a, 0), stretches }
}

/** Arc length between `outside` and `within` at which the surface is crossed. */
function passing(outside: number, within: number, inside: (s: number) => boolean): number {
  let out = outside
  let hot = within
  for (let n = 0; n < HALVINGS; n++) {
    const middle = (out + hot) / 2
    if (inside(middle)) hot = middle
    else out = middle
  }
  return (out + hot) / 2
}
