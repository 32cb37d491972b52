// Triangles into a picture: nearest depth and which thing is seen at each pixel. No perspective.
import type { Vec3 } from '../../math/vec3.ts'
import type { FlatCamera } from './camera.ts'

export interface Raster {
  readonly width: number
  readonly height: number
  /** mm towards the viewer; −Infinity where nothing is. */
  readonly depth: Float32Array
  /** What is seen: the label of the nearest triangle; −1 where nothing is. */
  readonly label: Int32Array
}

export const emptyRaster = (width: number, height: number): Raster => ({
  width,
  height,
  depth: new Float32Array(width * height).fill(-Infinity),
  label: new Int32Array(width * height).fill(-1),
})

export interface Drawable {
  readonly positions: Float32Array
  readonly indices: Uint32Array
  /** Label of the triangle that starts at this place of `indices`; negative leaves it out. */
  readonly labelOf: (triangleStart: number) => number
}

/** Draws into the raster, nearer over farther. */
export function rasterise(
  raster: Raster,
  camera: FlatCamera,
  { positions, indices, labelOf }: Drawable,
): void {
  const { width, height, depth, label } = raster
  const projected = new Float64Array(positions.length)
  for (let v = 0; v < positions.length; v += 3) {
    projected.set(camera.project([positions[v]!, positions[v + 1]!, positions[v + 2]!] as Vec3), v)
  }
  for (let t = 0; t < indices.length; t += 3) {
    const mark = labelOf(t)
    if (mark < 0) continue
    const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3]
    const [ax, ay, az] = [projected[a]!, projected[a + 1]!, projected[a + 2]!]
    const [bx, by, bz] = [projected[b]!, projected[b + 1]!, projected[b + 2]!]
    const [cx, cy, cz] = [projected[c]!, projected[c + 1]!, projected[c + 2]!]
    const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
    if (area === 0) continue
    const [x0, x1] = [
      Math.max(0, Math.ceil(Math.min(ax, bx, cx))),
      Math.min(width - 1, Math.floor(Math.max(ax, bx, cx))),
    ]
    const [y0, y1] = [
      Math.max(0, Math.ceil(Math.min(ay, by, cy))),
      Math.min(height - 1, Math.floor(Math.max(ay, by, cy))),
    ]
    for (let y = y0; y <= y1; y++) {
      for (let x = x0; x <= x1; x++) {
        const wa = ((bx - x) * (cy - y) - (by - y) * (cx - x)) / area
        const wb = ((cx - x) * (ay - y) - (cy - y) * (ax - x)) / area
        const wc = 1 - wa - wb
        if (wa < 0 || wb < 0 || wc < 0) continue
        const d = wa * az + wb * bz + wc * cz
        const at = y * width + x
        if (d <= depth[at]!) continue
        depth[at] = d
        label[at] = mark
      }
    }
  }
}
