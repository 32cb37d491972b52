// A mesh seen without perspective, with smooth light: how bright each pixel is and what a number carried by the
// vertices is there.
import { add, dot, normalize, scale, type Vec3 } from '../../math/vec3.ts'
import { type TriangleMesh, vertexNormals } from '../measure/triangleMesh.ts'
import type { FlatCamera } from './camera.ts'
import { emptyRaster, rasterise } from './raster.ts'

/** What a pixel shows: light 0…1 and the carried number; null where only paper is. */
export type Seen = { readonly light: number; readonly carried: number } | null

/** Calls `paint` for every pixel that shows the mesh. `carried`: one number a vertex. */
export function shadedView(
  mesh: TriangleMesh,
  carried: ArrayLike<number>,
  camera: FlatCamera,
  [width, height]: readonly [number, number],
  paint: (x: number, y: number, seen: NonNullable<Seen>) => void,
): void {
  const raster = emptyRaster(width, height)
  const { indices } = mesh
  const positions = Float32Array.from(mesh.positions)
  rasterise(raster, camera, { positions, indices, labelOf: (t) => t / 3 })
  const normals = vertexNormals(mesh)
  const lamp = normalize(add(camera.towards, add(scale(camera.right, -0.7), scale(camera.up, 0.9))))
  const corner = (id: number): Vec3 =>
    camera.project([positions[3 * id]!, positions[3 * id + 1]!, positions[3 * id + 2]!])
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const face = raster.label[y * width + x]!
      if (face < 0) continue
      const ids = [indices[3 * face]!, indices[3 * face + 1]!, indices[3 * face + 2]!] as const
      const [a, b, c] = [corner(ids[0]), corner(ids[1]), corner(ids[2])]
      const area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
      const wa = ((b[0] - x) * (c[1] - y) - (b[1] - y) * (c[0] - x)) / area
      const wb = ((c[0] - x) * (a[1] - y) - (c[1] - y) * (a[0] - x)) / area
      const shares = [wa, wb, 1 - wa - wb] as const
      const normal = shares.reduce((sum, share, k) => add(sum, scale(normals[ids[k]!]!, share)), [
        0, 0, 0,
      ] as Vec3)
      const size = Math.hypot(...normal) || 1
      paint(x, y, {
        light: Math.max(0, dot(normal, lamp) / size),
        carried: shares.reduce((sum, share, k) => sum + share * carried[ids[k]!]!, 0),
      })
    }
  }
}
