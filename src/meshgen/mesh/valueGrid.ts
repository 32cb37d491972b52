// A field's values on a regular grid, taken only where the surface may pass. Lengths in mm.
import type { Bounds, Field, Solid } from '../field.ts'

/** Corners are numbered x fastest, then y, then z; cells by their lowest corner. NaN = not sampled. */
export interface ValueGrid {
  readonly origin: readonly [number, number, number]
  readonly cellMm: number
  readonly nx: number
  readonly ny: number
  readonly nz: number
  readonly values: Float32Array
}

/** Cells of the coarsest block; blocks are halved wherever the bound cannot rule the surface out. */
const COARSEST_CELLS = 16
const FINEST_CELLS = 2
/**
 * A block is skipped when the field at its middle exceeds its half diagonal by this factor. Near the surface a field
 * may climb by 1.25 a millimetre, far from it over-estimate by a tenth (field.ts).
 */
const SKIP_FACTOR = 1.3

/** Lattice points are whole multiples of the cell, so that a solid meshes alike whatever its bounds' decimals. */
export function emptyGrid({ min, max }: Bounds, cellMm: number): ValueGrid {
  const low = min.map((value) => Math.floor(value / cellMm) - 2)
  const size = max.map((value, axis) => Math.ceil(value / cellMm) + 3 - low[axis]!)
  const [nx, ny, nz] = size as [number, number, number]
  return {
    origin: [low[0]! * cellMm, low[1]! * cellMm, low[2]! * cellMm],
    cellMm,
    nx,
    ny,
    nz,
    values: new Float32Array(nx * ny * nz).fill(Number.NaN),
  }
}

/** The value at a corner, sampled at the first asking. */
export function valueAt(grid: ValueGrid, field: Field, i: number, j: number, k: number): number {
  const corner = (k * grid.ny + j) * grid.nx + i
  const known = grid.values[corner]!
  if (!Number.isNaN(known)) return known
  const { origin, cellMm } = grid
  const value = Math.fround(field(origin[0] + i * cellMm, origin[1] + j * cellMm, origin[2] + k * cellMm))
  if (Number.isNaN(value)) throw new Error(`valueGrid: field is NaN at corner (${i}, ${j}, ${k})`)
  grid.values[corner] = value
  return value
}

/** Calls `visit` with the low corner of every 2³ block that the surface may pass through. */
export function visitNearSurface(
  solid: Solid,
  grid: ValueGrid,
  visit: (i: number, j: number, k: number, cells: number) => void,
): void {
  const { origin, cellMm, nx, ny, nz } = grid
  const descend = (i: number, j: number, k: number, cells: number): void => {
    if (i >= nx - 1 || j >= ny - 1 || k >= nz - 1) return
    const half = (cells * cellMm) / 2
    const middle = solid.field(
      origin[0] + i * cellMm + half,
      origin[1] + j * cellMm + half,
      origin[2] + k * cellMm + half,
    )
    if (Math.abs(middle) > SKIP_FACTOR * Math.sqrt(3) * half) return
    if (cells === FINEST_CELLS) {
      visit(i, j, k, cells)
      return
    }
    const next = cells / 2
    for (let corner = 0; corner < 8; corner++) {
      descend(i + (corner & 1) * next, j + ((corner >> 1) & 1) * next, k + (corner >> 2) * next, next)
    }
  }
  for (let k = 0; k < nz - 1; k += COARSEST_CELLS)
    for (let j = 0; j < ny - 1; j += COARSEST_CELLS)
      for (let i = 0; i < nx - 1; i += COARSEST_CELLS) descend(i, j, k, COARSEST_CELLS)
}
