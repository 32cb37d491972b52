// Exact nearest place on a triangle mesh, by a tree of boxes. mm.
import type { Vec3 } from '../../math/vec3.ts'
import { faceCount, type TriangleMesh } from './triangleMesh.ts'

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
  /** What `seek` found last: face, foot of the perpendicular on it, its square distance and height over the face's plane. */
  readonly found: Hit & { face: number } = { face: -1, square: 0, height: 0, qx: 0, qy: 0, qz: 0 }
  private readonly corners: Float64Array
  private readonly order: Uint32Array
  private readonly bounds: Float64Array
  private readonly first: Uint32Array
  private readonly count: Uint32Array
  private nodes = 0
  private readonly hit: Hit = { square: 0, height: 0, qx: 0, qy: 0, qz: 0 }
  private readonly open = new Uint32Array(128)
  private readonly limits = new Float64Array(128)

  constructor(mesh: TriangleMesh) {
    this.mesh = mesh
    const faces = faceCount(mesh)
    if (faces === 0) throw new Error('surfaceTree: the mesh has no face')
    const { positions, indices } = mesh
    this.corners = new Float64Array(9 * faces)
    for (let corner = 0; corner < 3 * faces; corner++)
      for (let k = 0; k < 3; k++) this.corners[3 * corner + k] = positions[3 * indices[corner]! + k]!
    this.order = Uint32Array.from({ length: faces }, (_, face) => face)
    this.bounds = new Float64Array(12 * faces)
    this.first = new Uint32Array(2 * faces)
    this.count = new Uint32Array(2 * faces)
    this.addNode(0, faces)
    this.split(0, 0, faces, new Float64Array(faces))
  }

  private addNode(from: number, to: number): number {
    const node = this.nodes++
    const { corners, bounds } = this
    const at = 6 * node
    for (let axis = 0; axis < 3; axis++) {
      let low = Infinity
      let high = -Infinity
      for (let i = from; i < to; i++) {
        const corner = 9 * this.order[i]! + axis
        for (let k = 0; k < 9; k += 3) {
          const value = corners[corner + k]!
          if (value < low) low = value
          if (value > high) high = value
        }
      }
      bounds[at + axis] = low
      bounds[at + axis + 3] = high
    }
    this.first[node] = from
    this.count[node] = to - from
    return node
  }

  /** Halves the faces of a node along its longest side. */
  private split(node: number, from: number, to: number, middles: Float64Array): void {
    if (to - from <= LEAF_FACES) return
    const side = (axis: number): number => this.bounds[6 * node + axis + 3]! - this.bounds[6 * node + axis]!
    const axis = [0, 1, 2].reduce((best, next) => (side(next) > side(best) ? next : best))
    for (let i = from; i < to; i++) {
      const at = 9 * this.order[i]! + axis
      middles[this.order[i]!] = this.corners[at]! + this.corners[at + 3]! + this.corners[at + 6]!
    }
    const half = (from + to) >> 1
    partition(this.order, middles, from, to, half)
    const left = this.addNode(from, half)
    this.addNode(half, to)
    this.first[node] = left
    this.count[node] = 0
    this.split(left, from, half, middles)
    this.split(left + 1, half, to, middles)
  }

  private boxSquare(node: number, x: number, y: number, z: number): number {
    const b = this.bounds
    const at = 6 * node
    const lx = b[at]! - x
    const hx = x - b[at + 3]!
    const ly = b[at + 1]! - y
    const hy = y - b[at + 4]!
    const lz = b[at + 2]! - z
    const hz = z - b[at + 5]!
    const dx = lx > 0 ? lx : hx > 0 ? hx : 0
    const dy = ly > 0 ? ly : hy > 0 ? hy : 0
    const dz = lz > 0 ? lz : hz > 0 ? hz : 0
    return dx * dx + dy * dy + dz * dz
  }

  /**
   * Fills `found`; false when nothing lies within `reachMm`. `nearFace`: a face known to lie near, found for a place
   * close by: it spares most of the search and does not change what is found.
   */
  seek(x: number, y: number, z: number, reachMm = Infinity, nearFace = -1): boolean {
    const { found, corners, order } = this
    const hit = this.hit
    const open = this.open
    const limits = this.limits
    let best = reachMm * reachMm
    if (nearFace >= 0) {
      toTriangle(corners, 9 * nearFace, x, y, z, hit)
      if (hit.square + TIE_MM2 < best) best = hit.square + TIE_MM2
    }
    found.face = -1
    // Triangles that share the nearest edge or corner are equally near: the one faced most squarely decides the side.
    let squareness = -1
    let depth = 1
    open[0] = 0
    limits[0] = this.boxSquare(0, x, y, z)
    while (depth > 0) {
      depth--
      if (limits[depth]! > best + TIE_MM2) continue
      const node = open[depth]!
      const faces = this.count[node]!
      const start = this.first[node]!
      if (faces === 0) {
        const a = this.boxSquare(start, x, y, z)
        const b = this.boxSquare(start + 1, x, y, z)
        const near = a < b ? start : start + 1
        open[depth] = a < b ? start + 1 : start
        limits[depth] = a < b ? b : a
        open[depth + 1] = near
        limits[depth + 1] = a < b ? a : b
        depth += 2
        continue
      }
      for (let i = start; i < start + faces; i++) {
        const face = order[i]!
        toTriangle(corners, 9 * face, x, y, z, hit)
        if (hit.square > best + TIE_MM2) continue
        const facing = Math.abs(hit.height) / (Math.sqrt(hit.square) + 1e-12)
        if (hit.square < best - TIE_MM2 || facing > squareness) {
          found.face = face
          found.height = hit.height
          found.qx = hit.qx
          found.qy = hit.qy
          found.qz = hit.qz
          squareness = facing
        }
        if (hit.square < best) best = hit.square
      }
    }
    found.square = best
    return found.face >= 0
  }

  /** Null when nothing lies within `reachMm`. */
  nearest([x, y, z]: Vec3, reachMm = Infinity): NearestOnSurface | null {
    if (!this.seek(x, y, z, reachMm)) return null
    const { face, square, height, qx, qy, qz } = this.found
    const distanceMm = Math.sqrt(square)
    return { point: [qx, qy, qz], face, distanceMm, signedMm: height < 0 ? -distanceMm : distanceMm }
  }
}

/** Orders `order[from … to)` so that what lies before `middle` has the lesser keys (Hoare's selection). */
function partition(order: Uint32Array, keys: Float64Array, from: number, to: number, middle: number): void {
  let low = from
  let high = to - 1
  while (low < high) {
    const pivot = keys[order[(low + high) >> 1]!]!
    let i = low
    let j = high
    while (i <= j) {
      while (keys[order[i]!]! < pivot) i++
      while (keys[order[j]!]! > pivot) j--
      if (i > j) break
      const swapped = order[i]!
      order[i++] = order[j]!
      order[j--] = swapped
    }
    if (middle <= j) high = j
    else if (middle >= i) low = i
    else return
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
