// Lines where smooth surfaces turn away from the viewer: the pen strokes of a plate. Picture coordinates.
import type { Vec3 } from '../../math/vec3.ts'
import type { ShadedMesh } from '../mesh/triangleMesh.ts'
import type { FlatCamera } from './camera.ts'
import type { Raster } from './raster.ts'

/** A visible stretch of contour: x, y, depth of each point, and whether only air lies behind it. */
export interface Stroke {
  readonly points: readonly (readonly [number, number, number])[]
  readonly outer: boolean
}

/** How far behind what is seen a point may lie and still count as seen, mm. */
const DEPTH_SLACK_MM = 1.2
/** A hidden gap of this many points in a stroke is bridged. */
const GAP_POINTS = 3

/** Contours of a mesh, chained through its triangles. */
export function contourChains(
  { positions, normals, indices }: ShadedMesh,
  { towards }: FlatCamera,
): Vec3[][] {
  const vertices = positions.length / 3
  const facing = new Float64Array(vertices)
  for (let v = 0; v < vertices; v++) {
    const turned =
      normals[v * 3]! * towards[0] + normals[v * 3 + 1]! * towards[1] + normals[v * 3 + 2]! * towards[2]
    facing[v] = turned === 0 ? 1e-9 : turned
  }
  const crossing = (a: number, b: number): Vec3 => {
    const share = facing[a]! / (facing[a]! - facing[b]!)
    return [0, 1, 2].map(
      (axis) => positions[a * 3 + axis]! + (positions[b * 3 + axis]! - positions[a * 3 + axis]!) * share,
    ) as unknown as Vec3
  }
  const keyOf = (a: number, b: number): number => Math.min(a, b) * vertices + Math.max(a, b)
  const partners = new Map<number, number[]>()
  const places = new Map<number, Vec3>()
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t]!, indices[t + 1]!, indices[t + 2]!]
    const ends: number[] = []
    corners.forEach((a, i) => {
      const b = corners[(i + 1) % 3]!
      if (facing[a]! > 0 === facing[b]! > 0) return
      const key = keyOf(a, b)
      if (!places.has(key)) places.set(key, crossing(Math.min(a, b), Math.max(a, b)))
      ends.push(key)
    })
    if (ends.length !== 2) continue
    for (const [from, to] of [
      [ends[0]!, ends[1]!],
      [ends[1]!, ends[0]!],
    ] as const) {
      partners.set(from, [...(partners.get(from) ?? []), to])
    }
  }
  return chained(partners).map((chain) => chain.map((key) => places.get(key)!))
}

/** Walks every loop once; a closed mesh gives closed loops, whose first point is repeated at the end. */
function chained(partners: ReadonlyMap<number, readonly number[]>): number[][] {
  const used = new Set<number>()
  const chains: number[][] = []
  for (const start of partners.keys()) {
    if (used.has(start)) continue
    const chain = [start]
    used.add(start)
    for (let at = start; ; ) {
      const next = partners.get(at)!.find((key) => !used.has(key))
      if (next === undefined) break
      used.add(next)
      chain.push(next)
      at = next
    }
    if (chain.length > 2 && partners.get(chain[chain.length - 1]!)!.includes(start)) chain.push(start)
    chains.push(chain)
  }
  return chains
}

/** The stretches of a chain that the viewer sees, parted where air behind gives way to bone behind. */
export function visibleStrokes(chain: readonly Vec3[], camera: FlatCamera, raster: Raster): Stroke[] {
  const points = chain.map(camera.project)
  const seen = bridged(points.map((point) => isSeen(point, raster)))
  const outer = smoothedFlags(points.map((point) => airNear(point, raster)))
  const strokes: Stroke[] = []
  let from = -1
  for (let i = 0; i <= points.length; i++) {
    const carriesOn = i < points.length && seen[i]! && (from < 0 || outer[i] === outer[from])
    if (from >= 0 && !carriesOn) {
      const to = i < points.length && seen[i] ? i + 1 : i
      if (to - from > 1) strokes.push({ points: points.slice(from, to), outer: outer[from]! })
      from = i < points.length && seen[i]! ? i : -1
    } else if (from < 0 && i < points.length && seen[i]!) from = i
  }
  return strokes
}

type Point = readonly [number, number, number]

/** Nothing nearer stands before the point, at its own pixel or beside it. */
function isSeen([x, y, depth]: Point, { width, height, depth: buffer }: Raster): boolean {
  let nearestBehind = Infinity
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) {
      const [px, py] = [Math.round(x) + dx, Math.round(y) + dy]
      if (px < 0 || py < 0 || px >= width || py >= height) continue
      nearestBehind = Math.min(nearestBehind, buffer[py * width + px]!)
    }
  }
  return nearestBehind < depth + DEPTH_SLACK_MM
}

function airNear([x, y]: Point, { width, height, label }: Raster): boolean {
  for (const [dx, dy] of [
    [3, 0],
    [-3, 0],
    [0, 3],
    [0, -3],
  ] as const) {
    const [px, py] = [Math.round(x) + dx, Math.round(y) + dy]
    if (px < 0 || py < 0 || px >= width || py >= height) return true
    if (label[py * width + px] === -1) return true
  }
  return false
}

function bridged(seen: boolean[]): boolean[] {
  const result = [...seen]
  for (let i = 0; i < seen.length; i++) {
    if (seen[i]) continue
    let j = i
    while (j < seen.length && !seen[j]) j++
    if (i > 0 && j < seen.length && j - i <= GAP_POINTS) result.fill(true, i, j)
    i = j
  }
  return result
}

/** Majority of the neighbours, so that weights do not flicker along a stroke. */
function smoothedFlags(flags: readonly boolean[], reach = 8): boolean[] {
  return flags.map((_, i) => {
    let yes = 0
    let all = 0
    for (let k = Math.max(0, i - reach); k <= Math.min(flags.length - 1, i + reach); k++) {
      if (flags[k]) yes++
      all++
    }
    return yes * 2 >= all
  })
}
