// Grids without a needle, for problems whose answers are known: the whole cylinder is muscle.
import { type Grid, makeGrid } from '../../src/physics/grid.ts'
import { polarSection } from '../../src/physics/section.ts'
import { Region } from '../../src/physics/tissue.ts'

export interface PlainGrid {
  /** Radii of the lines, m; the first is the axis. */
  readonly r: readonly number[]
  readonly z: readonly number[]
  /** Where the temperature is held: at the ends, at the outer radius, both, or nowhere. */
  readonly held: 'ends' | 'all' | 'nowhere'
}

/** `count` lines from `start` to `end`, evenly spaced. */
export const evenly = (start: number, end: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => start + ((end - start) * i) / (count - 1))

/** Lines from 0 whose spacing grows from `first` by `growth` until they pass `end`. */
export function growing(first: number, growth: number, end: number): number[] {
  const lines = [0]
  let step = first
  while (lines[lines.length - 1]! < end) {
    lines.push(lines[lines.length - 1]! + step)
    step *= growth
  }
  return lines
}

export function plainGrid({ r, z, held }: PlainGrid): Grid {
  const last = z.length - 1
  return makeGrid({
    // True ring areas: with an axis instead of a needle, ln r is no measure of distance.
    section: polarSection(r, r.length - 1),
    z: Float64Array.from(z),
    surface: r.length - 1,
    // The needle would begin beyond the last line: there is none.
    point: last,
    tipLines: 0,
    edge: last,
    far: (i, _, k) => held !== 'nowhere' && (k === 0 || k === last || (held === 'all' && i === r.length - 1)),
    mirrored: false,
    distanceM: 0,
    copies: 1,
    tissue: () => Region.muscle,
  })
}

/** Fills a field from a function of radius and height. */
export const fieldOn = (grid: Grid, value: (r: number, z: number) => number): Float64Array =>
  Float64Array.from({ length: grid.size }, (_, n) =>
    value(grid.section.u[n % grid.nu]!, grid.z[Math.floor(n / grid.nu)]!),
  )
