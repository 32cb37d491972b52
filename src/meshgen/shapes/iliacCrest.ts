// The iliac crests as a ghost outline: a curved plate of the upper ilium on each side. mm, patient axes.
import type { SideSuffix } from '../../anatomy/levels.ts'
import { add, distance, mix, sub, type Vec3 } from '../../math/vec3.ts'
import type { Solid } from '../field.ts'
import { boundsOf } from '../sdf/bounds.ts'
import { roundIntersection } from '../sdf/operators.ts'
import { naturalSpline, splineAt } from '../sdf/spline.ts'

/**
 * The crest of the left side from the posterior to the anterior superior spine, relative to the middle of the L4–L5
 * disc: its top stands at the height of the L4 body's lower half. x, y, z and half the crest's thickness.
 */
const CREST = {
  x: [42, 62, 88, 112, 126, 130, 122],
  y: [-52, -22, 4, 16, 12, -12, -48],
  z: [-74, -66, -50, -20, 14, 46, 66],
  halfThicknessMm: [8, 6, 5, 6, 5, 4.5, 5],
} as const
/** How far down the plate is drawn before it fades, and how far its foot stands towards the midline. */
const DEPTH_MM = [22, 44, 58, 62, 58, 44, 22]
const FOOT_INWARD_MM = [-6, 4, 22, 34, 34, 26, 10]

const STATIONS = 96

export function iliacCrest(side: SideSuffix, originMm: Vec3): Solid {
  const sign = side === 'L' ? 1 : -1
  const splines = [CREST.x, CREST.y, CREST.z, CREST.halfThicknessMm, DEPTH_MM, FOOT_INWARD_MM].map((column) =>
    naturalSpline(column),
  )
  const read = (k: number, share: number): number => {
    const spline = splines[k]!
    return splineAt(spline, share * spline.pieces)
  }
  // Posts of the plate: top, foot and thickness, in patient axes.
  const posts = Array.from({ length: STATIONS + 1 }, (_, i) => {
    const share = i / STATIONS
    const top: Vec3 = [
      originMm[0] + sign * read(0, share),
      originMm[1] + read(1, share),
      originMm[2] + read(2, share),
    ]
    const foot: Vec3 = [top[0] - sign * read(5, share), top[1] - read(4, share), top[2]]
    return { top, foot, half: read(3, share) }
  })
  // A ball round each stretch of plate: what lies farther off than the nearest found so far is not asked.
  const balls = Array.from({ length: STATIONS }, (_, i) => {
    const { top, foot } = posts[i]!
    const next = posts[i + 1]!.top
    const around = [top, foot, next, add(foot, sub(next, top))]
    const middle = mix(foot, next, 0.5)
    return { middle, radius: Math.max(...around.map((p) => distance(p, middle))) + posts[i]!.half + 0.01 }
  })

  const field = (x: number, y: number, z: number): number => {
    // The post nearest in the horizontal and along its slope; the plate is thin, so this is the distance to it.
    let best = Infinity
    for (let i = 0; i < STATIONS; i++) {
      const { middle, radius } = balls[i]!
      const away = best + radius
      const offX = x - middle[0]
      const offY = y - middle[1]
      const offZ = z - middle[2]
      if (away < 0 || offX * offX + offY * offY + offZ * offZ > away * away) continue
      const a = posts[i]!
      const b = posts[i + 1]!
      const ux = b.top[0] - a.top[0]
      const uy = b.top[1] - a.top[1]
      const uz = b.top[2] - a.top[2]
      const vx = a.foot[0] - a.top[0]
      const vy = a.foot[1] - a.top[1]
      const vz = a.foot[2] - a.top[2]
      const px = x - a.top[0]
      const py = y - a.top[1]
      const pz = z - a.top[2]
      const uu = ux * ux + uy * uy + uz * uz
      const vv = vx * vx + vy * vy + vz * vz
      const uv = ux * vx + uy * vy + uz * vz
      const pu = px * ux + py * uy + pz * uz
      const pv = px * vx + py * vy + pz * vz
      const det = uu * vv - uv * uv
      let s = (pu * vv - pv * uv) / det
      let t = (pv * uu - pu * uv) / det
      s = s < 0 ? 0 : s > 1 ? 1 : s
      t = (pv - s * uv) / vv
      t = t < 0 ? 0 : t > 1 ? 1 : t
      const dx = px - s * ux - t * vx
      const dy = py - s * uy - t * vy
      const dz = pz - s * uz - t * vz
      // Thick along the crest, a thin wing below, fading to a feather edge.
      const half = a.half * (0.38 + 0.62 * Math.exp(-t * 7)) * (1 - 0.55 * t * t)
      const d = Math.sqrt(dx * dx + dy * dy + dz * dz) - half
      if (d < best) best = d
    }
    return roundIntersection(best, -1e3, 0)
  }
  const bounds = boundsOf(
    posts.flatMap(({ top, foot }) => [top, foot]),
    9,
  )
  return { field, bounds }
}
