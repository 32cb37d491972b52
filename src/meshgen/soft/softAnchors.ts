// A point to hold on to for every soft structure: on its finished mesh, where it is seen best. mm, patient axes.
import type { SoftAnchors } from '../../anatomy/softAnchor.ts'
import { SOFT_TISSUE, type SoftId, softKind } from '../../anatomy/softTissue.ts'
import { distance, dot, normalize, type Vec3 } from '../../math/vec3.ts'
import type { ModelMesh } from '../glb/modelMesh.ts'

/** How much farther a place may lie from the structure's telling point for a face that looks full at the viewer, mm. */
const WORTH_MM = 40

export function softAnchors(meshes: readonly ModelMesh[]): SoftAnchors {
  return SOFT_TISSUE.map((id) => {
    const mesh = meshes.find(({ node }) => node === id)
    if (!mesh) throw new Error(`softAnchors: no mesh for ${id}`)
    return bestSeen(id, mesh)
  })
}

/** From behind and the structure's own side; what lies in front of the column, from the front. */
function viewOf(id: SoftId): Vec3 {
  const side = id.endsWith('.L') ? 1 : -1
  if (softKind(id) === 'vessel' || id === 'lig.anterior_longitudinal') {
    return normalize([id === 'vessel.vena_cava' ? -0.6 : 0.6, 0.1, 0.8])
  }
  if (id.startsWith('muscle.psoas') || id.startsWith('muscle.quadratus')) return normalize([side, 0.1, 0])
  return normalize([side * 0.5, 0.15, -0.85])
}

/** Long structures are pointed at between L3 and L4, the others in their middle. */
function tellingPoint(id: SoftId, { positions }: ModelMesh): Vec3 {
  const sum: [number, number, number] = [0, 0, 0]
  const low = [Infinity, Infinity, Infinity]
  const high = [-Infinity, -Infinity, -Infinity]
  positions.forEach((value, i) => {
    const axis = (i % 3) as 0 | 1 | 2
    sum[axis] += value / (positions.length / 3)
    low[axis] = Math.min(low[axis]!, value)
    high[axis] = Math.max(high[axis]!, value)
  })
  const isLong = high[1]! - low[1]! > 150
  const y = isLong ? (id.startsWith('muscle.psoas') ? -60 : -14) : sum[1]
  return [sum[0], y, sum[2]]
}

function bestSeen(id: SoftId, mesh: ModelMesh): SoftAnchors[number] {
  const view = viewOf(id)
  const near = tellingPoint(id, mesh)
  const { positions: p, normals: n } = mesh
  let best = 0
  let least = Infinity
  for (let v = 0; v < p.length / 3; v++) {
    const at: Vec3 = [p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!]
    const facing = dot([n[v * 3]!, n[v * 3 + 1]!, n[v * 3 + 2]!], view)
    const cost = distance(at, near) - WORTH_MM * facing
    if (cost < least) {
      least = cost
      best = v
    }
  }
  const tenth = (value: number): number => Math.round(value * 10) / 10 + 0
  const at = (values: Float32Array, axis: number): number => values[best * 3 + axis]!
  return [
    tenth(at(p, 0)),
    tenth(at(p, 1)),
    tenth(at(p, 2)),
    ...([0, 1, 2].map((axis) => Math.round(at(n, axis) * 100) / 100 + 0) as [number, number, number]),
  ]
}
