// The dog of the oblique X-ray, traced on the true bone: one outline round all its parts as seen 25° from behind on that
// side, and the ring of the pedicle for its eye; laid on what the viewer sees there and lifted a little. mm, patient axes.

import type { LumbarVertebra, SideSuffix } from '../../anatomy/levels.ts'
import type { ScottieDog, VertebraFrame } from '../../anatomy/solvedBody.ts'
import type { PairedPart } from '../../anatomy/structures.ts'
import { add, scale, type Vec3 } from '../../math/vec3.ts'
import { type FlatCamera, flatCamera } from '../drawing/camera.ts'
import {
  enclosedArea,
  largestContour,
  type Pixel,
  smoothClosed,
  thinnedClosed,
} from '../drawing/maskContour.ts'
import { emptyRaster, type Raster, rasterise } from '../drawing/raster.ts'
import type { ModelMesh } from '../glb/modelMesh.ts'

/** Nose, ear, neck, body, front leg [scottie2012]. The pedicle is the eye: of it the dog has the ring, not all its flank. */
const DOG: readonly PairedPart[] = ['tp', 'sap', 'pars', 'lamina', 'iap']

const OBLIQUE_DEG = 25
const PIXELS_PER_MM = 4
const PICTURE_MM = 150
const LIFT_MM = 0.9
/** The pen rounds off what is smaller than this: it draws a dog, not every notch. */
const PEN_MM = 1.2
const OUTLINE_POINTS = 72
const EYE_POINTS = 24
/** Half axes of the eye in standard deviations of the pedicle's picture; 2 would be a filled ellipse's own border. */
const EYE_SIZE = 0.9

/** Throws `scottie: …` when a part of the dog is not in the mesh. */
export function scottieDog(
  mesh: ModelMesh,
  vertebra: LumbarVertebra,
  suffix: SideSuffix,
  frame: VertebraFrame,
): ScottieDog {
  const side = suffix === 'R' ? -1 : 1
  const camera = obliqueCamera(frame, side)
  const size = PICTURE_MM * PIXELS_PER_MM
  const whole = emptyRaster(size, size)
  rasterise(whole, camera, { ...mesh, labelOf: () => 0 })
  const indexOf = (part: PairedPart): number => {
    const index = mesh.partTable!.indexOf(`bone.${vertebra}.${part}.${suffix}`)
    if (index < 0) throw new Error(`scottie: bone.${vertebra} has no ${part}.${suffix}`)
    return index
  }
  const wanted = new Set(DOG.map(indexOf))
  const dog = emptyRaster(size, size)
  rasterise(dog, camera, { ...mesh, labelOf: (t) => (wanted.has(mesh.parts![mesh.indices[t]!]!) ? 1 : -1) })
  const lay = (line: readonly Pixel[]): Vec3[] => laid(line, whole, camera)
  const eye = eyeOf(mesh, indexOf('pedicle'), camera)
  return { outline: lay(outlineOf(dog, eye.contains, camera.screenSide(side))), eye: lay(eye.ring) }
}

interface ObliqueCamera extends FlatCamera {
  /** Which way a side of the body points in the picture: 1 to greater x. */
  readonly screenSide: (side: number) => number
}

function obliqueCamera(frame: VertebraFrame, side: number): ObliqueCamera {
  const turn = (OBLIQUE_DEG * Math.PI) / 180
  const towards = add(scale(frame.zUnit, -Math.cos(turn)), scale(frame.xUnit, side * Math.sin(turn)))
  const half = (PICTURE_MM * PIXELS_PER_MM) / 2
  const view = { towards, up: frame.yUnit, pixelsPerMm: PIXELS_PER_MM }
  const [ox, oy] = flatCamera({ ...view, originPx: [0, 0] }).project(frame.originMm)
  const camera = flatCamera({ ...view, originPx: [half - ox, half - oy] })
  const [middle] = camera.project(frame.originMm)
  return {
    ...camera,
    screenSide: (s) => Math.sign(camera.project(add(frame.originMm, scale(frame.xUnit, s)))[0] - middle),
  }
}

/** From the tip of the nose over the ear round the dog: the way a pen would take it. */
function outlineOf(dog: Raster, inEye: Eye['contains'], screenSide: number): Pixel[] {
  const inside = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < dog.width && y < dog.height && (dog.label[y * dog.width + x]! >= 0 || inEye(x, y))
  const contour = largestContour(inside, dog.width, dog.height)
  if (!contour) throw new Error('scottie: no dog in the picture')
  const reach = Math.round(PEN_MM * PIXELS_PER_MM)
  const line = thinnedClosed(smoothClosed(smoothClosed(contour, reach), reach), OUTLINE_POINTS, 0.5)
  const nose = line.reduce((best, [x], i) => (x * screenSide > line[best]![0] * screenSide ? i : best), 0)
  const fromNose = [...line.slice(nose), ...line.slice(0, nose)]
  // Screen y points down; upwards along the nose first means turning against its side.
  const upwards = enclosedArea(fromNose) * screenSide < 0
  return upwards ? fromNose : [fromNose[0]!, ...fromNose.slice(1).reverse()]
}

interface Eye {
  readonly ring: readonly Pixel[]
  readonly contains: (x: number, y: number) => boolean
}

/** The pedicle seen end on: an ellipse along the axes of its picture. */
function eyeOf(mesh: ModelMesh, pedicle: number, camera: FlatCamera): Eye {
  const points: Pixel[] = []
  for (let v = 0; v < mesh.positions.length / 3; v++) {
    if (mesh.parts![v] !== pedicle) continue
    const [x, y] = camera.project([
      mesh.positions[3 * v]!,
      mesh.positions[3 * v + 1]!,
      mesh.positions[3 * v + 2]!,
    ])
    points.push([x, y])
  }
  const mean = (of: (p: Pixel) => number): number => points.reduce((sum, p) => sum + of(p), 0) / points.length
  const [mx, my] = [mean(([x]) => x), mean(([, y]) => y)]
  const xx = mean(([x]) => (x - mx) ** 2)
  const yy = mean(([, y]) => (y - my) ** 2)
  const xy = mean(([x, y]) => (x - mx) * (y - my))
  const turn = 0.5 * Math.atan2(2 * xy, xx - yy)
  const half = (xx + yy) / 2
  const spread = Math.hypot((xx - yy) / 2, xy)
  const [long, short] = [Math.sqrt(half + spread), Math.sqrt(Math.max(0, half - spread))]
  const [a, b] = [EYE_SIZE * long, EYE_SIZE * short]
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  return {
    ring: Array.from({ length: EYE_POINTS }, (_, i): Pixel => {
      const angle = (2 * Math.PI * i) / EYE_POINTS
      const [u, v] = [a * Math.cos(angle), b * Math.sin(angle)]
      return [mx + u * cos - v * sin, my + u * sin + v * cos]
    }),
    contains: (x, y) => {
      const [dx, dy] = [x - mx, y - my]
      return Math.hypot((dx * cos + dy * sin) / a, (dy * cos - dx * sin) / b) < 1
    },
  }
}

/** Picture points on what is seen there; depths are evened out along the line, so that it does not leap at a rim. */
function laid(line: readonly Pixel[], whole: Raster, camera: FlatCamera): Vec3[] {
  const depths = line.map(([x, y]) => depthNear(whole, x, y))
  const n = depths.length
  const around = (of: readonly number[], i: number): number[] =>
    [-2, -1, 0, 1, 2].map((k) => of[(i + k + n) % n]!)
  const nearest = depths.map((_, i) => Math.max(...around(depths, i)))
  return line.map(([x, y], i) => {
    const even = around(nearest, i).reduce((sum, depth) => sum + depth, 0) / 5
    const lifted = add(camera.unproject(x, y, Math.max(even, depths[i]!)), scale(camera.towards, LIFT_MM))
    return lifted.map((value) => Math.round(value * 10) / 10) as unknown as Vec3
  })
}

/** Depth of what is seen at a picture point; beyond the bone's rim that of the nearest pixel of bone. */
function depthNear({ depth, width, height }: Raster, x: number, y: number): number {
  for (let reach = 0; reach < 24; reach++) {
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
