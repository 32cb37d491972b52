// The dog of the oblique X-ray, traced on the true bone: outlines of its parts as seen 25° from behind on that side,
// laid on what the viewer sees there and lifted a little. mm, patient axes.

import type { VertebraFrame } from '../../anatomy/landmarks.ts'
import { SCOTTIE_PARTS, type ScottiePart } from '../../anatomy/landmarks.ts'
import type { LumbarVertebra, SideSuffix } from '../../anatomy/levels.ts'
import type { PairedPart } from '../../anatomy/structures.ts'
import { add, scale, type Vec3 } from '../../math/vec3.ts'
import { flatCamera } from '../drawing/camera.ts'
import { largestContour, smoothClosed, thinnedClosed } from '../drawing/maskContour.ts'
import { emptyRaster, type Raster, rasterise } from '../drawing/raster.ts'
import type { ModelMesh } from '../glb/modelMesh.ts'

/** Which part of the bone each part of the dog is [scottie2012]. */
const BONE_PART: Record<ScottiePart, PairedPart> = {
  nose: 'tp',
  ear: 'sap',
  eye: 'pedicle',
  neck: 'pars',
  body: 'lamina',
  frontLeg: 'iap',
}

const OBLIQUE_DEG = 25
const PIXELS_PER_MM = 4
const PICTURE_MM = 150
const LIFT_MM = 0.4
const MOST_POINTS = 36

export function scottieOutlines(
  mesh: ModelMesh,
  vertebra: LumbarVertebra,
  suffix: SideSuffix,
  frame: VertebraFrame,
): Partial<Record<ScottiePart, Vec3[]>> {
  const side = suffix === 'R' ? -1 : 1
  const turn = (OBLIQUE_DEG * Math.PI) / 180
  const towards = add(scale(frame.zUnit, -Math.cos(turn)), scale(frame.xUnit, side * Math.sin(turn)))
  const size = PICTURE_MM * PIXELS_PER_MM
  const base = flatCamera({ towards, up: frame.yUnit, pixelsPerMm: PIXELS_PER_MM, originPx: [0, 0] })
  const [ox, oy] = base.project(frame.originMm)
  const camera = flatCamera({
    towards,
    up: frame.yUnit,
    pixelsPerMm: PIXELS_PER_MM,
    originPx: [size / 2 - ox, size / 2 - oy],
  })
  const whole = emptyRaster(size, size)
  rasterise(whole, camera, { ...mesh, labelOf: () => 0 })
  const outlines: Partial<Record<ScottiePart, Vec3[]>> = {}
  for (const part of SCOTTIE_PARTS) {
    const index = mesh.partTable!.indexOf(`bone.${vertebra}.${BONE_PART[part]}.${suffix}`)
    const own = emptyRaster(size, size)
    rasterise(own, camera, {
      ...mesh,
      labelOf: (t) => (mesh.parts![mesh.indices[t]!] === index ? 1 : -1),
    })
    const outline = outlineOf(own, whole, camera)
    if (outline) outlines[part] = outline
  }
  return outlines
}

function outlineOf(own: Raster, whole: Raster, camera: ReturnType<typeof flatCamera>): Vec3[] | null {
  const inside = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < own.width && y < own.height && own.label[y * own.width + x]! >= 0
  const contour = largestContour(inside, own.width, own.height)
  if (!contour || contour.length < 12) return null
  const line = thinnedClosed(smoothClosed(contour, 4), MOST_POINTS, 0.8)
  return line.map(([x, y]) => {
    const seen = camera.unproject(x, y, depthNear(whole, x, y))
    const lifted = add(seen, scale(camera.towards, LIFT_MM))
    return lifted.map((value) => Math.round(value * 10) / 10) as unknown as Vec3
  })
}

/** Depth of what is seen at a picture point; beyond the bone's rim that of the nearest pixel of bone. */
function depthNear({ depth, width, height }: Raster, x: number, y: number): number {
  for (let reach = 0; reach < 12; reach++) {
    let best = -Infinity
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) {
        const [px, py] = [Math.round(x) + dx, Math.round(y) + dy]
        if (px < 0 || py < 0 || px >= width || py >= height) continue
        best = Math.max(best, depth[py * width + px]!)
      }
    }
    if (best > -Infinity) return best
  }
  throw new Error(`scottie: no bone near picture point (${x}, ${y})`)
}
