// The plane of the back of a vertebral body: parts the body from the posterior elements, pedicles with the latter. mm.
import type { Vec3 } from '../../math/vec3.ts'
import type { TriangleMesh } from '../measure/triangleMesh.ts'

export interface PosteriorWall {
  /** Degrees by which the wall's upper end leans forward. */
  readonly pitchDeg: number
  readonly isBody: (p: Vec3) => boolean
}

/** Rays enter from the front in three sagittal planes near the middle, this far apart. */
const ASIDE_MM = [-4, 0, 4] as const
const RAYS = 180
/** Where a ray must enter to have met the body: the front share of the bone's depth. */
const FRONT_SHARE = 0.55
const WALL_MM = 1
const STEEPEST = 0.85
const LEAST_HEIGHT_MM = 8

/** The line in the sagittal plane by which most rays from the front leave the body; null where none is found. */
export function posteriorWall(mesh: TriangleMesh): PosteriorWall | null {
  const low = [Infinity, Infinity, Infinity]
  const high = [-Infinity, -Infinity, -Infinity]
  mesh.positions.forEach((value, i) => {
    low[i % 3] = Math.min(low[i % 3]!, value)
    high[i % 3] = Math.max(high[i % 3]!, value)
  })
  const middle = nearPlane(mesh, (low[0]! + high[0]!) / 2, Math.max(...ASIDE_MM))
  const exits: { y: number; z: number }[] = []
  for (let i = 0; i < RAYS; i++) {
    const x = (low[0]! + high[0]!) / 2 + ASIDE_MM[i % 3]!
    const y = low[1]! + ((i + 0.5) / RAYS) * (high[1]! - low[1]!)
    const [entry, exit] = depthsAt(middle, x, y)
    if (exit !== undefined && entry! > low[2]! + FRONT_SHARE * (high[2]! - low[2]!))
      exits.push({ y, z: exit })
  }
  let best = { count: 0, slope: 0, yMm: 0, zMm: 0 }
  for (const a of exits) {
    for (const b of exits) {
      const slope = (b.z - a.z) / (b.y - a.y)
      if (b.y - a.y < LEAST_HEIGHT_MM || Math.abs(slope) > STEEPEST) continue
      const near = exits.filter((p) => Math.abs(p.z - a.z - slope * (p.y - a.y)) < WALL_MM)
      if (near.length > best.count) best = { count: near.length, slope, yMm: a.y, zMm: a.z }
    }
  }
  if (best.count === 0) return null
  const { slope, yMm, zMm } = best
  return {
    pitchDeg: (Math.atan(slope) * 180) / Math.PI,
    isBody: ([, y, z]) => z > zMm + slope * (y - yMm),
  }
}

/** The faces that come within `reach` of the sagittal plane at x. */
function nearPlane({ positions, indices }: TriangleMesh, x: number, reach: number): TriangleMesh {
  const kept: number[] = []
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [indices[i]!, indices[i + 1]!, indices[i + 2]!]
    const [ax, bx, cx] = [positions[3 * a]! - x, positions[3 * b]! - x, positions[3 * c]! - x]
    if (Math.max(ax, bx, cx) >= -reach && Math.min(ax, bx, cx) <= reach) kept.push(a, b, c)
  }
  return { positions, indices: Uint32Array.from(kept) }
}

/** Where the line at (x, y) along z crosses the surface, from the front. */
function depthsAt({ positions: p, indices }: TriangleMesh, x: number, y: number): number[] {
  const found: number[] = []
  for (let i = 0; i < indices.length; i += 3) {
    const a = 3 * indices[i]!
    const b = 3 * indices[i + 1]!
    const c = 3 * indices[i + 2]!
    const ax = p[a]! - x
    const bx = p[b]! - x
    const cx = p[c]! - x
    if ((ax > 0 && bx > 0 && cx > 0) || (ax < 0 && bx < 0 && cx < 0)) continue
    const ay = p[a + 1]! - y
    const by = p[b + 1]! - y
    const cy = p[c + 1]! - y
    const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
    if (area === 0) continue
    const wa = (bx * cy - by * cx) / area
    const wb = (cx * ay - cy * ax) / area
    const wc = 1 - wa - wb
    if (wa >= 0 && wb >= 0 && wc >= 0) found.push(wa * p[a + 2]! + wb * p[b + 2]! + wc * p[c + 2]!)
  }
  return found.sort((p, q) => q - p)
}
