// The four corners of a vertebral body in the midsagittal plane, as on a lateral X-ray. mm.
import { loopArea, type PlanePoint, sectionLoops } from './section.ts'
import type { TriangleMesh } from './triangleMesh.ts'

/** [z, y] of each corner, and the direction of the body's depth, from back to front. */
export interface BodyCorners {
  readonly anteriorSuperior: PlanePoint
  readonly anteriorInferior: PlanePoint
  readonly posteriorSuperior: PlanePoint
  readonly posteriorInferior: PlanePoint
  readonly forward: PlanePoint
}

const direction = (a: PlanePoint, b: PlanePoint): PlanePoint => {
  const size = Math.hypot(b[0] - a[0], b[1] - a[1])
  return [(b[0] - a[0]) / size, (b[1] - a[1]) / size]
}

const farthest = (loop: readonly PlanePoint[], [u, v]: PlanePoint): PlanePoint =>
  loop.reduce((best, p) => (u * p[0] + v * p[1] > u * best[0] + v * best[1] ? p : best))

/**
 * `mesh` in the vertebra's frame (y cranial, z forward). A corner is the point farthest along the diagonal between
 * the body's own depth and height; the depth is the mean of the two endplates' lines, so a tilted frame does no harm.
 */
export function bodyCorners(mesh: TriangleMesh): BodyCorners {
  const loops = sectionLoops(mesh, { origin: [0, 0, 0], uUnit: [0, 0, 1], vUnit: [0, 1, 0] })
  const front = loops
    .filter((loop) => loop.some(([z]) => z > 0))
    .sort((a, b) => Math.abs(loopArea(b)) - Math.abs(loopArea(a)))[0]
  if (!front) throw new Error('bodyCorners: no body in the midsagittal plane')
  let forward: PlanePoint = [1, 0]
  for (let i = 0; ; i++) {
    const [c, s] = forward
    const corner = (ahead: number, up: number): PlanePoint =>
      farthest(front, [ahead * c - up * s, ahead * s + up * c])
    const corners = {
      anteriorSuperior: corner(1, 1),
      anteriorInferior: corner(1, -1),
      posteriorSuperior: corner(-1, 1),
      posteriorInferior: corner(-1, -1),
    }
    const upper = direction(corners.posteriorSuperior, corners.anteriorSuperior)
    const lower = direction(corners.posteriorInferior, corners.anteriorInferior)
    const size = Math.hypot(upper[0] + lower[0], upper[1] + lower[1])
    const next: PlanePoint = [(upper[0] + lower[0]) / size, (upper[1] + lower[1]) / size]
    if (i === 6) return { ...corners, forward: next }
    forward = next
  }
}
