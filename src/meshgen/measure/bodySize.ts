// Widths, depths, heights and wedge of a vertebral body. mm, degrees.
import { radToDeg } from '../../math/scalar.ts'
import { type BodyCorners, bodyCorners } from './bodyCorners.ts'
import { type PlanePoint, sectionLoops } from './section.ts'
import type { TriangleMesh } from './triangleMesh.ts'

export interface BodySize {
  readonly upperEndplateWidth: number
  readonly lowerEndplateWidth: number
  readonly upperEndplateDepth: number
  readonly lowerEndplateDepth: number
  readonly anteriorHeight: number
  readonly posteriorHeight: number
  /** Positive: taller in front. */
  readonly wedge: number
}

const gap = (a: PlanePoint, b: PlanePoint): number => Math.hypot(a[0] - b[0], a[1] - b[1])

/** Greatest width of the body in planes parallel to an endplate, 1 to 7 mm into the bone from its corners. */
function endplateWidth(mesh: TriangleMesh, front: PlanePoint, back: PlanePoint, inward: 1 | -1): number {
  const depth = gap(front, back)
  const [c, s] = [(front[0] - back[0]) / depth, (front[1] - back[1]) / depth]
  let widest = 0
  for (let into = 1; into <= 7; into += 0.5) {
    const plane = {
      origin: [0, back[1] + inward * into * c, back[0] - inward * into * s] as const,
      uUnit: [1, 0, 0] as const,
      vUnit: [0, s, c] as const,
    }
    // The front three quarters of the depth: the pedicles begin behind.
    const xs = sectionLoops(mesh, plane)
      .flat()
      .filter(([, along]) => along > 0.28 * depth)
      .map(([x]) => x)
    if (xs.length > 0) widest = Math.max(widest, Math.max(...xs) - Math.min(...xs))
  }
  return widest
}

export function bodySize(mesh: TriangleMesh, corners: BodyCorners = bodyCorners(mesh)): BodySize {
  const { anteriorSuperior, anteriorInferior, posteriorSuperior, posteriorInferior } = corners
  const upper = Math.atan2(
    anteriorSuperior[1] - posteriorSuperior[1],
    anteriorSuperior[0] - posteriorSuperior[0],
  )
  const lower = Math.atan2(
    anteriorInferior[1] - posteriorInferior[1],
    anteriorInferior[0] - posteriorInferior[0],
  )
  return {
    upperEndplateWidth: endplateWidth(mesh, anteriorSuperior, posteriorSuperior, -1),
    lowerEndplateWidth: endplateWidth(mesh, anteriorInferior, posteriorInferior, 1),
    upperEndplateDepth: gap(anteriorSuperior, posteriorSuperior),
    lowerEndplateDepth: gap(anteriorInferior, posteriorInferior),
    anteriorHeight: gap(anteriorSuperior, anteriorInferior),
    posteriorHeight: gap(posteriorSuperior, posteriorInferior),
    wedge: radToDeg(upper - lower),
  }
}
