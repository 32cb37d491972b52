// Where a plane cuts a surface: the cut's outline as loops of points. mm.
import { addScaled, cross, dot, normalize, sub, type Vec3 } from '../../math/vec3.ts'
import { faceCount, type TriangleMesh, vertexAt } from './triangleMesh.ts'

export type PlanePoint = readonly [number, number]

export interface CutPlane {
  readonly origin: Vec3
  /** Unit vectors that span the plane: the axes in which loops are given. */
  readonly uUnit: Vec3
  readonly vUnit: Vec3
}

/** Loops of the cut, each closed by going back to its first point. Open ends (a surface with holes) are dropped. */
export function sectionLoops(mesh: TriangleMesh, plane: CutPlane): PlanePoint[][] {
  const normal = normalize(cross(plane.uUnit, plane.vUnit))
  const count = mesh.positions.length / 3
  const heights = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const h = dot(sub(vertexAt(mesh, i), plane.origin), normal)
    heights[i] = h === 0 ? 1e-9 : h
  }
  const next = new Map<number, number>()
  const points = new Map<number, PlanePoint>()
  const crossing = (a: number, b: number): number => {
    const [low, high] = a < b ? [a, b] : [b, a]
    const key = low * count + high
    if (!points.has(key)) {
      const share = heights[low]! / (heights[low]! - heights[high]!)
      const p = vertexAt(mesh, low)
      const at = sub(addScaled(p, sub(vertexAt(mesh, high), p), share), plane.origin)
      points.set(key, [dot(at, plane.uUnit), dot(at, plane.vUnit)])
    }
    return key
  }
  for (let face = 0; face < faceCount(mesh); face++) {
    const ids = [0, 1, 2].map((k) => mesh.indices[3 * face + k]!)
    const above = ids.map((id) => heights[id]! > 0)
    const lone = above.findIndex((side) => side !== above[0])
    if (lone < 0) continue
    const odd = above[1] === above[2] ? 0 : above[0] === above[2] ? 1 : 2
    const first = crossing(ids[odd]!, ids[(odd + 1) % 3]!)
    const second = crossing(ids[odd]!, ids[(odd + 2) % 3]!)
    if (above[odd]) next.set(first, second)
    else next.set(second, first)
  }
  const loops: PlanePoint[][] = []
  const seen = new Set<number>()
  for (const start of next.keys()) {
    if (seen.has(start)) continue
    const keys: number[] = []
    let key: number | undefined = start
    while (key !== undefined && !seen.has(key)) {
      seen.add(key)
      keys.push(key)
      key = next.get(key)
    }
    if (key === start && keys.length > 2) loops.push(keys.map((k) => points.get(k)!))
  }
  return loops
}

/** Signed area; the sign tells the way round. */
export const loopArea = (loop: readonly PlanePoint[]): number =>
  loop.reduce((sum, [u, v], i) => {
    const [p, q] = loop[(i + 1) % loop.length]!
    return sum + (u * q - p * v) / 2
  }, 0)

/** Where the line v = const meets the loops: u values in ascending order. */
export function crossingsAtV(loops: readonly (readonly PlanePoint[])[], v: number): number[] {
  const found: number[] = []
  for (const loop of loops) {
    loop.forEach(([u0, v0], i) => {
      const [u1, v1] = loop[(i + 1) % loop.length]!
      if (v0 > v !== v1 > v) found.push(u0 + ((u1 - u0) * (v - v0)) / (v1 - v0))
    })
  }
  return found.sort((a, b) => a - b)
}

/** Where the line u = const meets the loops: v values in ascending order. */
export const crossingsAtU = (loops: readonly (readonly PlanePoint[])[], u: number): number[] =>
  crossingsAtV(
    loops.map((loop) => loop.map(([p, q]): PlanePoint => [q, p])),
    u,
  )
