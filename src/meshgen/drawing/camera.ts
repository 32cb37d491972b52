// A camera without perspective: points in mm → pixels of a picture, with depth towards the viewer.
import { cross, dot, normalize, scale, type Vec3 } from '../../math/vec3.ts'

export interface FlatCamera {
  /** From the scene towards the viewer. */
  readonly towards: Vec3
  readonly right: Vec3
  readonly up: Vec3
  /** Picture coordinates: x to the right, y down, in pixels; depth in mm, larger is nearer. */
  readonly project: (point: Vec3) => readonly [number, number, number]
  /** The point in space at picture coordinates and depth. */
  readonly unproject: (x: number, y: number, depth: number) => Vec3
}

export interface FlatCameraOptions {
  readonly towards: Vec3
  /** Up in the picture, roughly. */
  readonly up: Vec3
  readonly pixelsPerMm: number
  /** Picture coordinates of the origin. */
  readonly originPx: readonly [number, number]
}

export function flatCamera({ towards, up, pixelsPerMm, originPx }: FlatCameraOptions): FlatCamera {
  const back = normalize(towards)
  const right = normalize(cross(up, back))
  const top = cross(back, right)
  return {
    towards: back,
    right,
    up: top,
    project: (p) => [
      originPx[0] + dot(p, right) * pixelsPerMm,
      originPx[1] - dot(p, top) * pixelsPerMm,
      dot(p, back),
    ],
    unproject: (x, y, depth) => {
      const a = (x - originPx[0]) / pixelsPerMm
      const b = (originPx[1] - y) / pixelsPerMm
      const [ra, tb, bd] = [scale(right, a), scale(top, b), scale(back, depth)]
      return [ra[0] + tb[0] + bd[0], ra[1] + tb[1] + bd[1], ra[2] + tb[2] + bd[2]]
    },
  }
}

/** A camera turned about the column: 0° from straight behind, positive towards the patient's right; raised by degrees. */
export function viewFrom(turnDeg: number, raisedDeg: number): Vec3 {
  const [t, r] = [(turnDeg * Math.PI) / 180, (raisedDeg * Math.PI) / 180]
  return [-Math.sin(t) * Math.cos(r), Math.sin(r), -Math.cos(t) * Math.cos(r)]
}
