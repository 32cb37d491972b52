// Solid → closed triangle mesh: one vertex for each sheet of surface through each grid cell, one quad for each grid
// edge that crosses the surface. Vertices are then drawn onto the field. Deterministic: cells are numbered in order.
// Plain surface nets (one vertex a cell) gave up to 11 pinched edges a bone; a vertex per sheet gives none.
import type { Solid } from '../field.ts'
import { cellCycles, joinsStrands } from './cellCycles.ts'
import { projectVertices } from './projectVertices.ts'
import type { TriangleMesh } from './triangleMesh.ts'
import { emptyGrid, type ValueGrid, valueAt, visitNearSurface } from './valueGrid.ts'

export interface SurfaceNetsOptions {
  /** Edge of a grid cell, mm. */
  readonly cellMm: number
  /** Rounds of moving each vertex to the middle of its neighbours before it is drawn onto the field. */
  readonly relaxRounds?: number
}

interface CrossingCells {
  /** Configuration of each cell by index; 0 and 255 where no surface passes. */
  readonly configurations: Uint8Array
  /** Crossing cells in ascending order. */
  readonly order: Uint32Array
  /** Faces whose ambiguity is settled the other way, by cell. */
  readonly flipped: ReadonlyMap<number, number>
}

/** Throws when the surface reaches the edge of the solid's bounds, where it could not be closed. */
export function surfaceNets(solid: Solid, { cellMm, relaxRounds = 2 }: SurfaceNetsOptions): TriangleMesh {
  const grid = emptyGrid(solid.bounds, cellMm)
  const cells = crossingCells(solid, grid)
  const vertices = placeVertices(grid, cells)
  const quads = spanQuads(grid, cells, vertices.firstOfCell)
  const positions = relax(vertices.positions, quads, relaxRounds)
  projectVertices(solid.field, positions, cellMm)
  return { positions, indices: splitQuads(positions, quads) }
}

/** The eight neighbours' signs of every cell near the surface, followed across faces so that nothing is left open. */
function crossingCells(solid: Solid, grid: ValueGrid): CrossingCells {
  const { nx, ny, nz } = grid
  const configurations = new Uint8Array(nx * ny * nz)
  const seen = new Uint8Array(nx * ny * nz)
  const open: number[] = []
  const look = (i: number, j: number, k: number): void => {
    const cell = (k * ny + j) * nx + i
    if (seen[cell]) return
    seen[cell] = 1
    let configuration = 0
    for (let corner = 0; corner < 8; corner++) {
      const value = valueAt(grid, solid.field, i + (corner & 1), j + ((corner >> 1) & 1), k + (corner >> 2))
      if (value < 0) configuration |= 1 << corner
    }
    configurations[cell] = configuration
    if (configuration !== 0 && configuration !== 255) open.push(cell)
  }
  visitNearSurface(solid, grid, (i0, j0, k0, cells) => {
    for (let k = k0; k < Math.min(k0 + cells, nz - 1); k++)
      for (let j = j0; j < Math.min(j0 + cells, ny - 1); j++)
        for (let i = i0; i < Math.min(i0 + cells, nx - 1); i++) look(i, j, k)
  })
  // A field may break its bound by a little; every neighbour of a crossing cell is looked at too.
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    const i = cell % nx
    const j = Math.floor(cell / nx) % ny
    const k = Math.floor(cell / (nx * ny))
    if (i < 1 || j < 1 || k < 1 || i > nx - 3 || j > ny - 3 || k > nz - 3) {
      throw new Error(
        `surfaceNets: surface reaches the bounds at cell (${i}, ${j}, ${k}) of ${nx}×${ny}×${nz}`,
      )
    }
    look(i - 1, j, k)
    look(i + 1, j, k)
    look(i, j - 1, k)
    look(i, j + 1, k)
    look(i, j, k - 1)
    look(i, j, k + 1)
  }
  const order: number[] = []
  for (let cell = 0; cell < configurations.length; cell++) {
    if (configurations[cell] !== 0 && configurations[cell] !== 255) order.push(cell)
  }
  return { configurations, order: Uint32Array.from(order), flipped: settleFaces(grid, configurations, order) }
}

/**
 * Two cells that both tie the two strands on their common face into one cycle would share an edge four times.
 * There the face is settled the other way, in both cells.
 */
function settleFaces(
  grid: ValueGrid,
  configurations: Uint8Array,
  order: readonly number[],
): Map<number, number> {
  const flipped = new Map<number, number>()
  const steps = [1, grid.nx, grid.nx * grid.ny]
  for (const cell of order) {
    steps.forEach((step, axis) => {
      const here = flipped.get(cell) ?? 0
      const there = flipped.get(cell + step) ?? 0
      const [upper, lower] = [axis * 2 + 1, axis * 2]
      if (!joinsStrands(configurations[cell]!, here, upper)) return
      if (!joinsStrands(configurations[cell + step]!, there, lower)) return
      flipped.set(cell, here | (1 << upper))
      flipped.set(cell + step, there | (1 << lower))
    })
  }
  return flipped
}

/** A vertex at the mean of the crossings of each cycle, in cell order. */
function placeVertices(grid: ValueGrid, { configurations, order, flipped }: CrossingCells) {
  const { origin, cellMm, nx, ny, values } = grid
  const firstOfCell = new Map<number, number>()
  const positions: number[] = []
  for (const cell of order) {
    const cycles = cellCycles(configurations[cell]!, flipped.get(cell) ?? 0)
    firstOfCell.set(cell, positions.length / 3)
    const sums = new Float64Array(cycles.count * 4)
    for (let edge = 0; edge < 12; edge++) {
      const cycle = cycles.ofEdge[edge]!
      if (cycle < 0) continue
      const axis = edge >> 2
      // Corner at the low end of the edge: the two other axes' bits, in order.
      const low = edge & 3
      const [dx, dy, dz] =
        axis === 0 ? [0, low & 1, low >> 1] : axis === 1 ? [low & 1, 0, low >> 1] : [low & 1, low >> 1, 0]
      const a = cell + dx + dy * nx + dz * nx * ny
      const b = a + (axis === 0 ? 1 : axis === 1 ? nx : nx * ny)
      const share = values[a]! / (values[a]! - values[b]!)
      sums[cycle * 4] = sums[cycle * 4]! + dx + (axis === 0 ? share : 0)
      sums[cycle * 4 + 1] = sums[cycle * 4 + 1]! + dy + (axis === 1 ? share : 0)
      sums[cycle * 4 + 2] = sums[cycle * 4 + 2]! + dz + (axis === 2 ? share : 0)
      sums[cycle * 4 + 3] = sums[cycle * 4 + 3]! + 1
    }
    const i = cell % nx
    const j = Math.floor(cell / nx) % ny
    const k = Math.floor(cell / (nx * ny))
    for (let c = 0; c < cycles.count; c++) {
      const n = sums[c * 4 + 3]!
      positions.push(
        origin[0] + (i + sums[c * 4]! / n) * cellMm,
        origin[1] + (j + sums[c * 4 + 1]! / n) * cellMm,
        origin[2] + (k + sums[c * 4 + 2]! / n) * cellMm,
      )
    }
  }
  return { firstOfCell, positions: Float32Array.from(positions) }
}

/** Four vertices for each crossing edge, counter-clockwise from outside. */
function spanQuads(
  grid: ValueGrid,
  { configurations, order, flipped }: CrossingCells,
  firstOfCell: ReadonlyMap<number, number>,
): Uint32Array {
  const { nx, ny } = grid
  const quads: number[] = []
  const steps = [1, nx, nx * ny]
  const vertexOf = (cell: number, edge: number): number =>
    firstOfCell.get(cell)! + cellCycles(configurations[cell]!, flipped.get(cell) ?? 0).ofEdge[edge]!
  for (const cell of order) {
    const configuration = configurations[cell]!
    const inside = configuration & 1
    for (let axis = 0; axis < 3; axis++) {
      if (((configuration >> (1 << axis)) & 1) === inside) continue
      const u = steps[(axis + 1) % 3]!
      const v = steps[(axis + 2) % 3]!
      // The edge as the four cells round it number it: low or high along each of the two other axes.
      const edgeIn = (uHigh: number, vHigh: number): number =>
        axis * 4 + (axis === 1 ? vHigh + 2 * uHigh : uHigh + 2 * vHigh)
      const ring = [
        vertexOf(cell - u - v, edgeIn(1, 1)),
        vertexOf(cell - v, edgeIn(0, 1)),
        vertexOf(cell, edgeIn(0, 0)),
        vertexOf(cell - u, edgeIn(1, 0)),
      ]
      quads.push(...(inside ? ring : ring.reverse()))
    }
  }
  return Uint32Array.from(quads)
}

/** Each vertex towards the mean of its neighbours along quad edges. */
function relax(positions: Float32Array, quads: Uint32Array, rounds: number): Float32Array {
  let current = positions
  for (let round = 0; round < rounds; round++) {
    const sums = new Float64Array(current.length)
    const counts = new Float64Array(current.length / 3)
    for (let q = 0; q < quads.length; q++) {
      const a = quads[q]!
      const b = quads[q & 3 ? q - 1 : q + 3]!
      counts[a] = counts[a]! + 1
      for (let axis = 0; axis < 3; axis++) sums[a * 3 + axis] = sums[a * 3 + axis]! + current[b * 3 + axis]!
    }
    current = current.map((own, i) => 0.5 * own + (0.5 * sums[i]!) / counts[(i / 3) | 0]!)
  }
  return current
}

/** Each quad along its shorter diagonal. */
function splitQuads(p: Float32Array, quads: Uint32Array): Uint32Array {
  const triangles = new Uint32Array((quads.length / 4) * 6)
  const square = (a: number, b: number): number =>
    (p[a * 3]! - p[b * 3]!) ** 2 + (p[a * 3 + 1]! - p[b * 3 + 1]!) ** 2 + (p[a * 3 + 2]! - p[b * 3 + 2]!) ** 2
  for (let q = 0, t = 0; q < quads.length; q += 4, t += 6) {
    const [a, b, c, d] = [quads[q]!, quads[q + 1]!, quads[q + 2]!, quads[q + 3]!]
    triangles.set(square(a, c) <= square(b, d) ? [a, b, c, a, c, d] : [b, c, d, b, d, a], t)
  }
  return triangles
}
