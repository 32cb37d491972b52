// The wall of the window that opens along a needle's way, from skin to bone: a funnel about the needle, every vertex
// knowing how deep it lies under the skin and under the fascia, so that the layers can be told apart. mm.
import { BufferAttribute, BufferGeometry } from 'three'
import type { Body } from '../../anatomy/body.ts'
import { skinZMm } from '../../anatomy/landmarks.ts'
import { add, addScaled, cross, distance, normalize, scale, sub, type Vec3 } from '../../math/vec3.ts'

/** Radius of the window at the skin and at bone. */
export const WINDOW_MM = { skin: 25, bone: 9 } as const
const AROUND = 72
const DOWN = 26

export interface Way {
  readonly entryMm: Vec3
  readonly towardMm: Vec3
}

/** z of the fascia's back at x, y. */
export type Depth = (xMm: number, yMm: number) => number

/** The four nearest points of a sheet decide about a place between them: the sheet's own grid is fine enough. */
export function sheetDepth(sheet: BufferGeometry): Depth {
  const position = sheet.getAttribute('position')
  return (x, y) => {
    const near: { z: number; d: number }[] = []
    for (let i = 0; i < position.count; i++) {
      const d = Math.hypot(position.getX(i) - x, position.getY(i) - y)
      if (near.length < 4 || d < near[3]!.d) {
        near.push({ z: position.getZ(i), d })
        near.sort((a, b) => a.d - b.d)
        near.length = Math.min(4, near.length)
      }
    }
    const weights = near.map(({ d }) => 1 / (d + 0.2))
    const sum = weights.reduce((a, b) => a + b, 0)
    return near.reduce((z, point, i) => z + (point.z * weights[i]!) / sum, 0)
  }
}

/** Attributes: position, `depths` (under skin, under fascia, height over bone as a share). */
export function windowWall(body: Body, { entryMm, towardMm }: Way, fasciaZ: Depth): BufferGeometry {
  const along = normalize(sub(towardMm, entryMm))
  const side = normalize(cross(along, [0, 1, 0]))
  const up = cross(side, along)
  const reach = distance(entryMm, towardMm)
  const positions: number[] = []
  const depths: number[] = []
  const indices: number[] = []
  // The skin of the sheet passes through the entry: it may lie a little off the profile.
  const lift = entryMm[2] - skinZMm(body, entryMm[1], entryMm[0])
  for (let j = 0; j <= AROUND; j++) {
    const angle = (2 * Math.PI * j) / AROUND
    const out = add(scale(side, Math.cos(angle)), scale(up, Math.sin(angle)))
    const at = (share: number): Vec3 =>
      addScaled(
        addScaled(entryMm, along, reach * share),
        out,
        WINDOW_MM.skin + (WINDOW_MM.bone - WINDOW_MM.skin) * Math.max(0, share),
      )
    const under = (share: number): number => {
      const [x, y, z] = at(share)
      return z - skinZMm(body, y, x) - lift
    }
    // Where this line of the funnel comes out of the skin.
    let from = -0.6
    let to = 0.6
    for (let i = 0; i < 24; i++) {
      const middle = (from + to) / 2
      if (under(middle) < 0) from = middle
      else to = middle
    }
    for (let k = 0; k <= DOWN; k++) {
      const share = to + (1 - to) * (k / DOWN)
      const p = at(share)
      positions.push(...p)
      depths.push(under(share), p[2] - fasciaZ(p[0], p[1]), 1 - share)
    }
  }
  const row = DOWN + 1
  for (let j = 0; j < AROUND; j++)
    for (let k = 0; k < DOWN; k++) {
      const a = j * row + k
      // Faces look at the needle: the near side of the funnel does not stand in the way.
      indices.push(a, a + row, a + 1, a + 1, a + row, a + row + 1)
    }
  const wall = new BufferGeometry()
  wall.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3))
  wall.setAttribute('depths', new BufferAttribute(Float32Array.from(depths), 3))
  wall.setIndex(indices)
  wall.computeVertexNormals()
  return wall
}
