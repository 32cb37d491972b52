// Surface detail of bone: unevenness, striae of the waist, rough tips, vascular pits. mm, in a bone's own frame.
import type { Field } from '../field.ts'
import { latticeHash, noise } from '../sdf/noise.ts'

export interface Roughness {
  /** Distinguishes bones, so that no two carry the same pattern. */
  readonly seed: number
  /** Roughness of process tips at a point: 0 smooth … 1 rough. */
  readonly tipShareAt: (x: number, y: number, z: number) => number
  /** Share of the body's waist at a point: striae and pits live there. */
  readonly waistShareAt: (x: number, y: number, z: number) => number
  /** Share of articular surface at a point: smooth there. */
  readonly facetShareAt: (x: number, y: number, z: number) => number
}

/** Beyond this distance from the surface nothing is displaced. */
const REACH_MM = 2.5
/** Amplitude and wavelength of the three octaves of unevenness. */
const OCTAVES = [
  [0.2, 11],
  [0.1, 4.6],
  [0.045, 2],
] as const
const STRIA_MM = 0.1
const TIP_MM = 0.22
const PIT_CELL_MM = 6.5

/** Depth of the pit of the cell a point lies in, if the cell has one. */
function pitDepth(x: number, y: number, z: number, seed: number): number {
  const i = Math.floor(x / PIT_CELL_MM)
  const j = Math.floor(y / PIT_CELL_MM)
  const k = Math.floor(z / PIT_CELL_MM)
  const h = latticeHash(i + seed * 131, j, k)
  if ((h & 7) > 2) return 0
  const share = (bits: number): number => ((h >>> bits) & 255) / 255
  const radius = 0.35 + 0.85 * share(8) ** 3
  const room = PIT_CELL_MM - 2 * radius - 0.6
  const dx = x - i * PIT_CELL_MM - radius - 0.3 - room * share(16)
  const dy = (y - j * PIT_CELL_MM - radius - 0.3 - room * share(24)) * 0.8
  const dz = z - k * PIT_CELL_MM - radius - 0.3 - room * share(4)
  const near = 1 - (dx * dx + dy * dy + dz * dz) / (radius * radius * 1.6)
  return near > 0 ? near * near * radius * 0.45 : 0
}

export function roughened(smooth: Field, roughness: Roughness): Field {
  const { seed, tipShareAt, waistShareAt, facetShareAt } = roughness
  const ox = 17.3 * seed
  const oy = -9.1 * seed
  return (x, y, z) => {
    const d = smooth(x, y, z)
    if (d > REACH_MM || d < -REACH_MM) return d
    const px = x + ox
    const py = y + oy
    let bump = 0
    for (const [amplitude, wavelength] of OCTAVES) {
      bump += amplitude * noise(px / wavelength, py / wavelength, z / wavelength)
    }
    const tip = tipShareAt(x, y, z)
    if (tip > 0) bump += tip * TIP_MM * noise(px / 2.6, py / 2.6, z / 2.6)
    const waist = waistShareAt(x, y, z)
    if (waist > 0) {
      bump += waist * STRIA_MM * noise(px / 1.6, py / 9, z / 1.6)
      bump -= waist * pitDepth(x, y, z, seed)
    }
    const facet = facetShareAt(x, y, z)
    bump *= 1 - 0.85 * facet
    // Fades with the distance, so that the field stays a distance away from the surface.
    const share = 1 - Math.abs(d) / REACH_MM
    return d - bump * share
  }
}
