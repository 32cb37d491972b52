// Exact nearest place on a triangle mesh, by a tree of boxes. mm.
import type { Vec3 } from '../../math/vec3.ts'
import { faceCount, type TriangleMesh, triangleAt } from './triangleMesh.ts'

export interface NearestOnSurface {
  readonly point: Vec3
  readonly face: number
  readonly distanceMm: number
  /** Negative where the nearest triangle is seen from behind: inside a closed surface. */
  readonly signedMm: number
}

const LEAF_FACES = 6
/** Squared distances this near count as equal, mm². */
const TIE_MM2 = 1e-9

/** A node is six bounds; its children follow each other. A leaf has a count of faces and where they begin. */
export class SurfaceTree {
  readonly mesh: TriangleMesh
  private readonly corners: Float64Array
  private readonly order: Uint32Array
  private readonly bounds: number[] = []
  private readonly first: number[] = []
  private readonly count: number[] = []

  constructor(mesh: TriangleMesh) {
    this.mesh = mesh
    const faces = faceCount(mesh)
    if (faces === 0) throw new Error('surfaceTree: the mesh has no face')
    this.corners = new Float64Array(9 * faces)
    for (let face = 0; face < faces; face++)
      for (const [c, corner] of triangleAt(mesh, face).entries()) this.corners.set(corner, 9 * face + 3 * c)
    this.order = Uint32Array.from({ length: faces }, (_, face) => face)
    this.addNode(0, faces)
    this.split(0, 0, faces)
  }

  private addNode(from: number, to: number): number {
    const box = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity]
    for (let i = from; i < to; i++)
      for (let k = 0; k < 9; k++) {
        const value = this.corners[9 * this.order[i]! + k]!
        const axis = k % 3
        if (value < box[axis]!) box[axis] = value
        if (value > box[axis + 3]!) box[axis + 3] = value
      }
    this.bounds.push(...box)
    this.first.push(from)
    return this.count.push(to - from) - 1
  }

  /** Halves the faces of a node along its longest side. */
  private split(node: number, from: number, to: number): void {
    if (to - from <= LEAF_FACES) return
    const side = (axis: number): number => this.bounds[6 * node + axis + 3]! - this.bounds[6 * node + axis]!
    const axis = [0, 1, 2].reduce((best, next) => (side(next) > side(best) ? next : best))
    const middle = (face: number): number =>
      this.corners[9 * face + axis]! + this.corners[9 * face + 3 + axis]! + this.corners[9 * face + 6 + axis]!
    this.order.subarray(from, to).sort((a, b) => middle(a) - middle(b) || a - b)
    const half = (from + to) >> 1
    const left = this.addNode(from, half)
    this.addNode(half, to)
    this.first[node] = left
    this.count[node] = 0
    this.split(left, from, half)
    this.split(left + 1, half, to)
  }

  private boxSquare(node: number, x: number, y: number, z: number): number {
    const b = this.bounds
    const at = 6 * node
    const dx = Math.max(b[at]! - x, 0, x - b[at + 3]!)
    const dy = Math.max(b[at + 1]! - y, 0, y - b[at + 4]!)
    const dz = Math.max(b[at + 2]! - z, 0, z - b[at + 5]!)
    return dx * dx + dy * dy + dz * dz
  }

  /** Null when nothing lies within `reachMm`. */
  nearest([x, y, z]: Vec3, reachMm = Infinity): NearestOnSurface | null {
    const hit: Hit = { square: 0, height: 0, qx: 0, qy: 0, qz: 0 }
    let best = reachMm * reachMm
    let found = { face: -1, height: 0, qx: 0, qy: 0, qz: 0 }
    // Triangles that share the nearest edge or corner are equally near: the one faced most squarely decides the side.
    let squareness = -1
    const open = [0]
    const limits = [this.boxSquare(0, x, y, z)]
    while (open.length > 0) {
      const node = open.pop()!
      if (limits.pop()! > best + TIE_MM2) continue
      const faces = this.count[node]!
      const start = this.first[node]!
      if (faces === 0) {
        const [a, b] = [this.boxSquare(start, x, y, z), this.boxSquare(start + 1, x, y, z)]
        open.push(...(a < b ? [start + 1, start] : [start, start + 1]))
        limits.push(Math.max(a, b), Math.min(a, b))
        continue
      }
      for (let i = start; i < start + faces; i++) {
        const face = this.order[i]!
        toTriangle(this.corners, 9 * face, x, y, z, hit)
        if (hit.square > best + TIE_MM2) continue
        const facing = Math.abs(hit.height) / (Math.sqrt(hit.square) + 1e-12)
        if (hit.square < best - TIE_MM2 || facing > squareness) {
          found = { face, height: hit.height, qx: hit.qx, qy: hit.qy, qz: hit.qz }
          squareness = facing
        }
        best = Math.min(best, hit.square)
      }
    }
    if (found.face < 0) return null
    const distanceMm = Math.sqrt(best)
    return {
      point: [found.qx, found.qy, found.qz],
      face: found.face,
      distanceMm,
      signedMm: found.height < 0 ? -distanceMm : distanceMm,
    }
  }
}

interface Hit {
  square: number
  /** Over the triangle's plane. */
  height: number
  qx: number
  qy: number
  qz: number
}

/**
 * Nearest point of a triangle (Ericson, Real-Time Collision Detection, 5.1.5). An edge without length, as rounding to a
 * file's lattice may leave, is passed over: another edge holds its place.
 */
function toTriangle(d: Float64Array, at: number, x: number, y: number, z: number, out: Hit): void {
  const ax = d[at]!
  const ay = d[at + 1]!
  const az = d[at + 2]!
  const ux = d[at + 3]! - ax
  const uy = d[at + 4]! - ay
  const uz = d[at + 5]! - az
  const vx = d[at + 6]! - ax
  const vy = d[at + 7]! - ay
  const vz = d[at + 8]! - az
  const px = x - ax
  const py = y - ay
  const pz = z - az
  const d1 = ux * px + uy * py + uz * pz
  const d2 = vx * px + vy * py + vz * pz
  const uv = ux * vx + uy * vy + uz * vz
  const d3 = d1 - (ux * ux + uy * uy + uz * uz)
  const d4 = d2 - uv
  const d5 = d1 - uv
  const d6 = d2 - (vx * vx + vy * vy + vz * vz)
  const vc = d1 * d4 - d3 * d2
  const vb = d5 * d2 - d1 * d6
  const va = d3 * d6 - d5 * d4
  let s = 0
  let t = 0
  if (d1 <= 0 && d2 <= 0) s = 0
  else if (d3 >= 0 && d4 <= d3) s = 1
  else if (d6 >= 0 && d5 <= d6) t = 1
  else if (vc <= 0 && d1 >= 0 && d3 <= 0 && d1 > d3) s = d1 / (d1 - d3)
  else if (vb <= 0 && d2 >= 0 && d6 <= 0 && d2 > d6) t = d2 / (d2 - d6)
  else if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0 && d4 - d3 + (d5 - d6) > 0) {
    t = (d4 - d3) / (d4 - d3 + (d5 - d6))
    s = 1 - t
  } else {
    // A triangle without area has no inside: its corner is near enough.
    const sum = va + vb + vc
    s = sum > 0 ? vb / sum : 0
    t = sum > 0 ? vc / sum : 0
  }
  out.qx = ax + s * ux + t * vx
  out.qy = ay + s * uy + t * vy
  out.qz = az + s * uz + t * vz
  out.square = (x - out.qx) ** 2 + (y - out.qy) ** 2 + (z - out.qz) ** 2
  const nx = uy * vz - uz * vy
  const ny = uz * vx - ux * vz
  const nz = ux * vy - uy * vx
  out.height = (px * nx + py * ny + pz * nz) / (Math.sqrt(nx * nx + ny * ny + nz * nz) || 1)
}
