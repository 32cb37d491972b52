// The fourteen measures of a lumbar vertebra and its joint below, on meshes. mm, degrees.
import { MEASURES, type Measure } from '../../anatomy/morphometry.ts'
import { bodyCorners } from './bodyCorners.ts'
import { bodySize } from './bodySize.ts'
import { canalSize } from './canalSize.ts'
import { facetPatch } from './facetPatch.ts'
import { pedicleSize } from './pedicleSize.ts'
import type { TriangleMesh } from './triangleMesh.ts'

/** `mesh` in the vertebra's own frame. */
export function vertebraMeasures(
  mesh: TriangleMesh,
): Record<Exclude<Measure, 'facetAngle' | 'interfacetDistance'>, number> {
  const corners = bodyCorners(mesh)
  const body = bodySize(mesh, corners)
  const pedicle = pedicleSize(mesh, corners)
  const canal = canalSize(mesh, corners, pedicle)
  let left = -Infinity
  let right = Infinity
  for (let i = 0; i < mesh.positions.length; i += 3) {
    left = Math.max(left, mesh.positions[i]!)
    right = Math.min(right, mesh.positions[i]!)
  }
  return {
    upperEndplateWidth: body.upperEndplateWidth,
    lowerEndplateWidth: body.lowerEndplateWidth,
    upperEndplateDepth: body.upperEndplateDepth,
    anteriorHeight: body.anteriorHeight,
    posteriorHeight: body.posteriorHeight,
    wedge: body.wedge,
    pedicleWidth: pedicle.width,
    pedicleHeight: pedicle.height,
    pedicleTransverseAngle: pedicle.transverseAngle,
    canalWidth: canal.width,
    canalDepth: canal.depth,
    transverseProcessSpan: left - right,
  }
}

/** Measures of the joint between two vertebrae, both meshes in the frame of the lower one. */
export function jointMeasures(
  upper: TriangleMesh,
  lower: TriangleMesh,
): Record<'facetAngle' | 'interfacetDistance', number> {
  const patch = facetPatch(upper, lower)
  return { facetAngle: patch.angle, interfacetDistance: patch.distance }
}

/** All fourteen, in the order of `MEASURES`. */
export const allMeasures = (
  own: ReturnType<typeof vertebraMeasures>,
  joint: ReturnType<typeof jointMeasures>,
): Record<Measure, number> => {
  const both = { ...own, ...joint }
  return Object.fromEntries(MEASURES.map((name) => [name, both[name]])) as Record<Measure, number>
}
