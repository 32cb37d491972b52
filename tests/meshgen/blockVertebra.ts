// A vertebra of blocks whose sizes are known: body 44 × 26 × 32 mm, canal 22 × 12, pedicles 8 × 12. Not anatomy.
// mm, in a vertebra's own frame: x to the left, y cranial, z forward.
import type { Vec3 } from '../../src/math/vec3.ts'
import type { Field } from '../../src/meshgen/field.ts'
import { mapVertices, type TriangleMesh } from '../../src/meshgen/measure/triangleMesh.ts'
import { surfaceNets } from '../../src/meshgen/mesh/surfaceNets.ts'

const block =
  (low: Vec3, high: Vec3): Field =>
  (x, y, z) => {
    const [a, b, c] = [
      Math.max(low[0] - x, x - high[0]),
      Math.max(low[1] - y, y - high[1]),
      Math.max(low[2] - z, z - high[2]),
    ]
    return Math.min(0, Math.max(a, b, c)) + Math.hypot(Math.max(a, 0), Math.max(b, 0), Math.max(c, 0))
  }

const blocks = [
  block([-22, -26, -16], [22, 0, 16]),
  block([11, -15, -29], [19, -3, -15]),
  block([-19, -15, -29], [-11, -3, -15]),
  block([-19, -22, -34], [19, -3, -28]),
  block([-36, -12, -34], [36, -5, -28]),
]

export function blockVertebra(cellMm = 2): TriangleMesh {
  const { positions, indices } = surfaceNets(
    {
      field: (x, y, z) => Math.min(...blocks.map((field) => field(x, y, z))),
      bounds: { min: [-36, -26, -34], max: [36, 0, 16] },
    },
    { cellMm, relaxRounds: 0 },
  )
  return { positions: Float64Array.from(positions), indices }
}

/** The same with all behind the body farther out by a share of its way back: pedicles that converge forward. */
export const convergingVertebra = (share: number): TriangleMesh =>
  mapVertices(blockVertebra(), ([x, y, z]) => [x + Math.sign(x) * share * Math.max(0, -16 - z), y, z])
