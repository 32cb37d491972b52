// Several solids as one field. A solid whose box is farther than what was already found is not asked.
import type { Bounds, Field, Solid } from '../field.ts'

/** Distance from a point to a box, mm; 0 inside. */
export function boxDistance({ min, max }: Bounds, x: number, y: number, z: number): number {
  const dx = Math.max(min[0] - x, 0, x - max[0])
  const dy = Math.max(min[1] - y, 0, y - max[1])
  const dz = Math.max(min[2] - z, 0, z - max[2])
  return Math.sqrt(dx * dx + dy * dy + dz * dz)
}

/** Answers for points farther than this from every solid: only "far" matters there. */
const FAR_MM = 1e3

/** Signed distance to the nearest of the solids. */
export function unionField(solids: readonly Solid[]): Field {
  return (x, y, z) => {
    let best = FAR_MM
    for (const { field, bounds } of solids) {
      if (boxDistance(bounds, x, y, z) >= best) continue
      const d = field(x, y, z)
      if (d < best) best = d
    }
    return best
  }
}
