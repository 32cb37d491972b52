// Width and depth of the spinal canal. mm.
import { type BodyCorners, bodyCorners } from './bodyCorners.ts'
import { type PedicleSize, pedicleSize } from './pedicleSize.ts'
import { crossingsAtV, sectionLoops } from './section.ts'
import type { TriangleMesh } from './triangleMesh.ts'

export interface CanalSize {
  /** Greatest width between the pedicles, within 2 mm of their middle height. */
  readonly width: number
  /** Least distance from the body's back to the lamina in the midline. */
  readonly depth: number
}

export function canalSize(
  mesh: TriangleMesh,
  corners: BodyCorners = bodyCorners(mesh),
  pedicle: PedicleSize = pedicleSize(mesh, corners),
): CanalSize {
  const { posteriorSuperior, posteriorInferior, forward } = corners
  const [c, s] = forward
  const wallZ = (posteriorSuperior[0] + posteriorInferior[0]) / 2
  let width = 0
  for (let up = -2; up <= 2; up++) {
    const across = sectionLoops(mesh, {
      origin: [0, pedicle.isthmus.y + up, wallZ],
      uUnit: [1, 0, 0],
      vUnit: [0, s, c],
    })
    let here = 0
    for (let back = 1; back < 12; back += 0.5) {
      const xs = crossingsAtV(across, -back)
      const left = xs.find((x) => x > 0)
      const right = xs.findLast((x) => x < 0)
      // Lines that leave the canal over its open top or bottom meet bone far out only.
      if (left === undefined || right === undefined || left - right > 2 * pedicle.isthmus.x) continue
      here = Math.max(here, left - right)
      // Where the walls close in on the lamina the pedicles' part is over.
      if (left - right < 0.8 * here) break
    }
    width = Math.max(width, here)
  }
  // Midsagittal lines along the body's depth, from its back to the first bone behind.
  const sagittal = sectionLoops(mesh, {
    origin: [0, posteriorSuperior[1], wallZ],
    uUnit: [0, s, c],
    vUnit: [0, c, -s],
  })
  const height = posteriorSuperior[1] - posteriorInferior[1]
  let depth = Infinity
  for (let down = 1; down < height + 12; down += 0.5) {
    const us = crossingsAtV(sagittal, -down)
    // Pairs of crossings enclose bone; the gap between the last two solids is the canal.
    for (let k = us.length - 3; k >= 1; k -= 2) {
      const gap = us[k + 1]! - us[k]!
      if (us[k + 1]! > -8 && us[k + 1]! < 8) depth = Math.min(depth, gap)
    }
  }
  return { width, depth }
}
