// How much of the sky a surface point sees: 1 open, 0 buried. Rays through the coarse distance grid give the large
// forms, three probes in the exact field the creases. Lengths in mm.
import type { Field } from '../field.ts'
import { type DistanceGrid, distanceAt } from './distanceGrid.ts'

const RAYS = 96
/** Farthest a neighbour can darken: about one vertebra's height. */
const RANGE_MM = 42
/** Rays start this far out, where the grid has left its own coarseness behind. */
const START_MM = 1.4
const STEPS = 24
/** Half angle of the cone that each ray stands for. */
const CONE = Math.tan(Math.acos(1 - 2 / RAYS))
/** Heights of the creases' probes, and what each counts. */
const PROBES: readonly (readonly [number, number])[] = [
  [0.8, 0.5],
  [1.8, 0.3],
  [3.6, 0.2],
]

/** Directions spread evenly over the sphere; the same for every vertex, so that neighbours darken alike. */
const SKY = Array.from({ length: RAYS }, (_, i) => {
  const y = 1 - (2 * i + 1) / RAYS
  const r = Math.sqrt(1 - y * y)
  const angle = i * 2.399963229728653
  return [r * Math.cos(angle), y, r * Math.sin(angle)] as const
})

/** One value a vertex. `near` is the exact field of everything solid round the mesh. */
export function ambientOcclusion(
  positions: Float32Array,
  normals: Float32Array,
  grid: DistanceGrid,
  near: Field,
): Float32Array {
  return Float32Array.from({ length: positions.length / 3 }, (_, v) => {
    const [x, y, z] = [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!]
    const [nx, ny, nz] = [normals[v * 3]!, normals[v * 3 + 1]!, normals[v * 3 + 2]!]
    let seen = 0
    let sky = 0
    for (const [dx, dy, dz] of SKY) {
      const facing = nx * dx + ny * dy + nz * dz
      if (facing <= 0.02) continue
      sky += facing
      seen += facing * openness(grid, x + nx * START_MM, y + ny * START_MM, z + nz * START_MM, dx, dy, dz)
    }
    let crease = 0
    for (const [height, share] of PROBES) {
      const free = near(x + nx * height, y + ny * height, z + nz * height) / height
      crease += share * Math.max(0, Math.min(1, free))
    }
    return (seen / sky) * (0.35 + 0.65 * crease)
  })
}

/** Share of the ray's cone that stays clear up to the range. */
function openness(
  grid: DistanceGrid,
  x: number,
  y: number,
  z: number,
  dx: number,
  dy: number,
  dz: number,
): number {
  let clear = 1
  let t = 0.6
  for (let step = 0; step < STEPS && t < RANGE_MM; step++) {
    const d = distanceAt(grid, x + dx * t, y + dy * t, z + dz * t)
    const share = d / (CONE * t)
    if (share < clear) clear = share
    if (clear <= 0) return 0.35 * smoothFar(t)
    t += Math.max(0.8, d)
  }
  return Math.max(clear, 0.35 * smoothFar(t))
}

/** A far wall still gives some light back: nothing near, a little at the range's end. */
const smoothFar = (t: number): number => Math.min(1, t / RANGE_MM) ** 2
