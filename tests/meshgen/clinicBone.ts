// A bone as a clinic may bring it, made here: our L3 from its field, bent and stretched a little so that it is not our
// own. mm, our axes: x to the left, y cranial, z forward.
import { mapVertices, type TriangleMesh } from '../../src/meshgen/measure/triangleMesh.ts'
import { surfaceNets } from '../../src/meshgen/mesh/surfaceNets.ts'
import { framesOf, jointAbove, jointBelow, VERTEBRA_TABLE } from '../../src/meshgen/shapes/bones.ts'
import { type VertebraSolid, vertebraSolid } from '../../src/meshgen/shapes/vertebraSolid.ts'

export const vertebra = (level: 'L1' | 'L3' | 'L5'): VertebraSolid =>
  vertebraSolid(VERTEBRA_TABLE[level], jointAbove(level), jointBelow(level, framesOf(VERTEBRA_TABLE)))

export const ourBone = (cellMm: number): TriangleMesh => {
  const { positions, indices } = surfaceNets(vertebra('L3'), { cellMm })
  return { positions: Float64Array.from(positions), indices }
}

export const clinicBone = (cellMm: number): TriangleMesh =>
  mapVertices(ourBone(cellMm), ([x, y, z]) => [
    1.03 * x + 0.8 * Math.sin(0.06 * z),
    y + 0.9 * Math.sin(0.08 * z + 0.03 * x),
    1.02 * z + 0.012 * y * Math.sin(0.05 * x),
  ])

/** Two meshes in one, apart. */
export function together(...meshes: readonly TriangleMesh[]): TriangleMesh {
  const positions: number[] = []
  const indices: number[] = []
  for (const mesh of meshes) {
    const first = positions.length / 3
    for (const value of mesh.positions) positions.push(value)
    for (const id of mesh.indices) indices.push(first + id)
  }
  return { positions: Float64Array.from(positions), indices: Uint32Array.from(indices) }
}

/** The faces whose three corners all lie where `isKept` says. */
export function cutOff(
  mesh: TriangleMesh,
  isKept: (x: number, y: number, z: number) => boolean,
): TriangleMesh {
  const p = mesh.positions
  const kept = (id: number): boolean => isKept(p[3 * id]!, p[3 * id + 1]!, p[3 * id + 2]!)
  const indices: number[] = []
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const corners = [...mesh.indices.subarray(i, i + 3)]
    if (corners.every(kept)) indices.push(...corners)
  }
  return { positions: p, indices: Uint32Array.from(indices) }
}

export const insideOut = ({ positions, indices }: TriangleMesh): TriangleMesh => ({
  positions,
  indices: Uint32Array.from(indices, (_, i) => indices[i - (i % 3) + [0, 2, 1][i % 3]!]!),
})
