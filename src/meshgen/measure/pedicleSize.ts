// The pedicle at its isthmus, left side. mm, degrees.
import { clamp, radToDeg } from '../../math/scalar.ts'
import { type BodyCorners, bodyCorners } from './bodyCorners.ts'
import { crossingsAtU, crossingsAtV, type PlanePoint, sectionLoops } from './section.ts'
import type { TriangleMesh } from './triangleMesh.ts'

export interface PedicleSize {
  /** Least width between canal and outer wall, in the plane of the body's depth. */
  readonly width: number
  /** Height at the isthmus. */
  readonly height: number
  /** Angle of the axis to the midline, positive: the two pedicles converge forward. */
  readonly transverseAngle: number
  readonly isthmus: { readonly x: number; readonly y: number; readonly z: number }
}

/** A point of the canal's wall, [x, z], with the nearest point of the bone's outer surface to the front and side. */
interface Crossing {
  readonly inner: PlanePoint
  readonly outer: PlanePoint
  readonly width: number
}

const distance = (a: PlanePoint, b: PlanePoint): number => Math.hypot(a[0] - b[0], a[1] - b[1])

/** Outline as points at most `stepMm` apart. */
const dense = (loop: readonly PlanePoint[], stepMm: number): PlanePoint[] =>
  loop.flatMap((a, i) => {
    const b = loop[(i + 1) % loop.length]!
    const count = Math.max(1, Math.ceil(distance(a, b) / stepMm))
    return Array.from(
      { length: count },
      (_, k): PlanePoint => [a[0] + ((b[0] - a[0]) * k) / count, a[1] + ((b[1] - a[1]) * k) / count],
    )
  })

/** Across the left pedicle from points of the canal's side wall, in the plane at height y that leans with the body. */
function crossings(mesh: TriangleMesh, y: number, wallZ: number, forward: PlanePoint): Crossing[] {
  const [c, s] = forward
  const loops = sectionLoops(mesh, { origin: [0, y, wallZ], uUnit: [1, 0, 0], vUnit: [0, s, c] })
  const outline = loops.flatMap((loop) => dense(loop, 0.3))
  const found: Crossing[] = []
  let widest = 0
  for (let back = 1; back <= 10; back += 0.25) {
    const beside = crossingsAtV(loops, -back).filter((x) => x > 0)
    const inner = beside[0]
    // An odd number of walls beside the midline: the line starts inside the body, not in the canal.
    if (inner === undefined || beside.length % 2 === 1) continue
    widest = Math.max(widest, inner)
    // Where the canal's wall turns towards the midline the lamina begins.
    if (inner < 0.82 * widest) break
    const from: PlanePoint = [inner, -back]
    // The outer surface lies beside or before the wall, not behind it, and not on the canal's own side.
    const beyond = outline.filter(([x, z]) => x > inner + 3 && z > -back - 2)
    if (beyond.length === 0) continue
    const outer = beyond.reduce((best, p) => (distance(from, p) < distance(from, best) ? p : best))
    found.push({ inner: from, outer, width: distance(from, outer) })
  }
  return found.filter(({ inner }) => inner[0] > 0.82 * widest)
}

/** `mesh` in the vertebra's frame. Throws where no pedicle is met. */
export function pedicleSize(mesh: TriangleMesh, corners: BodyCorners = bodyCorners(mesh)): PedicleSize {
  const { posteriorSuperior, posteriorInferior, forward } = corners
  const wallZ = (posteriorSuperior[0] + posteriorInferior[0]) / 2
  const bodyHeight = posteriorSuperior[1] - posteriorInferior[1]
  let y = posteriorSuperior[1] - 0.32 * bodyHeight
  let result: PedicleSize | null = null
  for (let i = 0; i < 3; i++) {
    const rows = crossings(mesh, y, wallZ, forward)
    if (rows.length < 3) throw new Error(`pedicleSize: no pedicle at y ${y.toFixed(1)} mm`)
    const narrowest = rows.reduce((best, row) => (row.width < best.width ? row : best))
    // The axis stands at right angles to the crossings, of which all near the narrowest count.
    const alike = rows.filter((row) => row.width <= 1.08 * narrowest.width)
    const across = Math.atan2(
      alike.reduce((sum, { inner, outer }) => sum + outer[1] - inner[1], 0),
      alike.reduce((sum, { inner, outer }) => sum + outer[0] - inner[0], 0),
    )
    const x = (narrowest.inner[0] + narrowest.outer[0]) / 2
    const back = (narrowest.inner[1] + narrowest.outer[1]) / 2
    // Behind the body's wall: the corners of the endplates reach as far back as that.
    const z = wallZ + Math.min(back, -3) * forward[0]
    const side = sectionLoops(mesh, { origin: [x, 0, 0], uUnit: [0, 0, 1], vUnit: [0, 1, 0] })
    const ys = crossingsAtU(side, z)
    let span: readonly [number, number] | null = null
    for (let k = 0; k + 1 < ys.length; k += 2) {
      if (ys[k]! < y && y < ys[k + 1]!) span = [ys[k]!, ys[k + 1]!]
    }
    if (!span) {
      throw new Error(
        `pedicleSize: no bone at the isthmus, x ${x.toFixed(1)}, y ${y.toFixed(1)}, z ${z.toFixed(1)}`,
      )
    }
    result = {
      width: narrowest.width,
      height: span[1] - span[0],
      transverseAngle: radToDeg(across),
      isthmus: { x, y, z },
    }
    y = clamp(
      (span[0] + span[1]) / 2,
      posteriorSuperior[1] - 0.5 * bodyHeight,
      posteriorSuperior[1] - 0.2 * bodyHeight,
    )
  }
  return result!
}
