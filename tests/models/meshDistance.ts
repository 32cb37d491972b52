// Exact distance from points to a triangle mesh, signed by the side of the nearest triangle. mm.
import type { Vec3 } from '../../src/math/vec3.ts'
import type { TriangleMesh } from '../../src/meshgen/mesh/triangleMesh.ts'

export interface MeshDistance {
  /** Negative inside. Points farther than `reachMm` give `reachMm`. */
  readonly signed: (point: Vec3, reachMm?: number) => number
}

const CELL_MM = 3

export function meshDistance(meshes: readonly TriangleMesh[]): MeshDistance {
  const cells = new Map<number, number[]>()
  const corners: number[] = []
  const keyOf = (i: number, j: number, k: number): number => ((i + 512) * 1024 + (j + 512)) * 1024 + (k + 512)
  for (const { positions: p, indices } of meshes) {
    for (let t = 0; t < indices.length; t += 3) {
      const triangle = corners.length / 9
      for (let c = 0; c < 3; c++) corners.push(...p.subarray(indices[t + c]! * 3, indices[t + c]! * 3 + 3))
      const span = [0, 1, 2].map((axis) => {
        const values = [0, 3, 6].map((c) => corners[triangle * 9 + c + axis]!)
        return [Math.floor(Math.min(...values) / CELL_MM), Math.floor(Math.max(...values) / CELL_MM)] as const
      })
      for (let i = span[0]![0]; i <= span[0]![1]; i++)
        for (let j = span[1]![0]; j <= span[1]![1]; j++)
          for (let k = span[2]![0]; k <= span[2]![1]; k++) {
            const key = keyOf(i, j, k)
            const list = cells.get(key)
            if (list) list.push(triangle)
            else cells.set(key, [triangle])
          }
    }
  }
  const data = Float64Array.from(corners)
  const hit = { square: 0, side: 0 }
  return {
    signed: ([x, y, z], reachMm = 12) => {
      const [ci, cj, ck] = [Math.floor(x / CELL_MM), Math.floor(y / CELL_MM), Math.floor(z / CELL_MM)]
      let best = reachMm * reachMm
      let side = 1
      // Triangles that share the nearest edge or corner give the same distance: the one faced most squarely decides.
      let squareness = -1
      for (let ring = 0; ring <= Math.ceil(reachMm / CELL_MM); ring++) {
        if (((ring - 1) * CELL_MM) ** 2 > best) break
        for (let i = -ring; i <= ring; i++)
          for (let j = -ring; j <= ring; j++)
            for (let k = -ring; k <= ring; k++) {
              if (Math.max(Math.abs(i), Math.abs(j), Math.abs(k)) !== ring) continue
              for (const triangle of cells.get(keyOf(ci + i, cj + j, ck + k)) ?? []) {
                toTriangle(data, triangle * 9, x, y, z, hit)
                if (hit.square > best + 1e-9) continue
                const facing = Math.abs(hit.side) / (Math.sqrt(hit.square) + 1e-12)
                if (hit.square < best - 1e-9 || facing > squareness) {
                  side = hit.side < 0 ? -1 : 1
                  squareness = facing
                }
                best = Math.min(best, hit.square)
              }
            }
      }
      return side * Math.sqrt(best)
    },
  }
}

/** Rounding to the file's lattice may leave an edge without length: its start is near enough. */
const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)

/** Squared distance to a triangle, and height over its plane (Ericson, Real-Time Collision Detection, 5.1.5). */
function toTriangle(
  d: Float64Array,
  at: number,
  x: number,
  y: number,
  z: number,
  out: { square: number; side: number },
): void {
  const [ax, ay, az] = [d[at]!, d[at + 1]!, d[at + 2]!]
  const [ux, uy, uz] = [d[at + 3]! - ax, d[at + 4]! - ay, d[at + 5]! - az]
  const [vx, vy, vz] = [d[at + 6]! - ax, d[at + 7]! - ay, d[at + 8]! - az]
  const [px, py, pz] = [x - ax, y - ay, z - az]
  const d1 = ux * px + uy * py + uz * pz
  const d2 = vx * px + vy * py + vz * pz
  const uu = ux * ux + uy * uy + uz * uz
  const uv = ux * vx + uy * vy + uz * vz
  const vv = vx * vx + vy * vy + vz * vz
  const d3 = d1 - uu
  const d4 = d2 - uv
  const d5 = d1 - uv
  const d6 = d2 - vv
  let s = 0
  let t = 0
  const vc = d1 * d4 - d3 * d2
  const vb = d5 * d2 - d1 * d6
  const va = d3 * d6 - d5 * d4
  if (d1 <= 0 && d2 <= 0) [s, t] = [0, 0]
  else if (d3 >= 0 && d4 <= d3) [s, t] = [1, 0]
  else if (d6 >= 0 && d5 <= d6) [s, t] = [0, 1]
  else if (vc <= 0 && d1 >= 0 && d3 <= 0) [s, t] = [shareOf(d1, d1 - d3), 0]
  else if (vb <= 0 && d2 >= 0 && d6 <= 0) [s, t] = [0, shareOf(d2, d2 - d6)]
  else if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    t = shareOf(d4 - d3, d4 - d3 + (d5 - d6))
    s = 1 - t
  } else {
    // A triangle without area has no inside: its corner is near enough.
    const sum = va + vb + vc
    s = sum > 0 ? vb / sum : 0
    t = sum > 0 ? vc / sum : 0
  }
  const [qx, qy, qz] = [px - s * ux - t * vx, py - s * uy - t * vy, pz - s * uz - t * vz]
  out.square = qx * qx + qy * qy + qz * qz
  const [nx, ny, nz] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
  const size = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1
  out.side = (px * nx + py * ny + pz * nz) / size
}
