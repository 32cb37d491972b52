// A line drawing of the spine as an SVG: thin strokes in the text's colour, the outline a little heavier. Drawn from
// the shapes without surface roughness, so that strokes run smoothly.
import type { SpinePlate } from '../../anatomy/plates.ts'
import type { Vec3 } from '../../math/vec3.ts'
import type { Solid, SpineShape } from '../field.ts'
import { dropStrayPieces } from '../mesh/components.ts'
import { fieldNormals } from '../mesh/projectVertices.ts'
import { surfaceNets } from '../mesh/surfaceNets.ts'
import type { ShadedMesh } from '../mesh/triangleMesh.ts'
import { type FlatCamera, flatCamera } from './camera.ts'
import { contourChains, type Stroke, visibleStrokes } from './contourLines.ts'
import { thinned } from './maskContour.ts'
import { emptyRaster, rasterise } from './raster.ts'

export interface PlateOptions {
  /** From the spine towards the viewer. */
  readonly towards: Vec3
  /** Shortest stroke that is drawn, mm: inner ones, and those of the outline. */
  readonly shortestMm: { readonly inner: number; readonly outer: number }
  /** How far the drawn line may leave the true one, mm. */
  readonly toleranceMm: number
}

const CELL_MM = 1
const PIXELS_PER_MM = 4
const MARGIN_MM = 4
/** The picture's unit: a quarter of a millimetre, so that all numbers in it are whole. */
const UNITS_PER_MM = 4

/** Smooth meshes of bones and discs, to be drawn from several sides. */
export function plateMeshes(spine: SpineShape): ShadedMesh[] {
  const smooth = spine.bones.map((bone) => ({ name: bone.id, field: bone.smoothField, bounds: bone.bounds }))
  const discs = spine.discs.map((disc) => ({ name: disc.id, field: disc.field, bounds: disc.bounds }))
  return [...smooth, ...discs].map(({ name, ...solid }) => smoothMesh(solid, name))
}

function smoothMesh(solid: Solid, name: string): ShadedMesh {
  const mesh = dropStrayPieces(surfaceNets(solid, { cellMm: CELL_MM, relaxRounds: 3 }), name)
  return { ...mesh, normals: fieldNormals(solid.field, mesh.positions, 0.8) }
}

/** Strokes of one view, and where points of the spine lie in it. */
export function plate(
  meshes: readonly ShadedMesh[],
  joints: Readonly<Record<keyof SpinePlate['joints'], Vec3>>,
  options: PlateOptions,
): SpinePlate {
  const { camera, widthMm, heightMm } = framed(meshes, options.towards)
  const raster = emptyRaster(Math.ceil(widthMm * PIXELS_PER_MM), Math.ceil(heightMm * PIXELS_PER_MM))
  meshes.forEach((mesh, label) => {
    rasterise(raster, camera, { ...mesh, labelOf: () => label })
  })
  const strokes = meshes.flatMap((mesh) =>
    contourChains(mesh, camera).flatMap((chain) => visibleStrokes(chain, camera, raster)),
  )
  const drawn = (outer: boolean): string =>
    strokes
      .filter((stroke) => stroke.outer === outer)
      .filter((stroke) => strokeMm(stroke) >= options.shortestMm[outer ? 'outer' : 'inner'])
      .sort((a, b) => a.points[0]![1] - b.points[0]![1])
      .map((stroke) => path(stroke, options.toleranceMm))
      .join('')
  const place = (point: Vec3): [number, number] => {
    const [x, y] = camera.project(point)
    return [Math.round((x * UNITS_PER_MM) / PIXELS_PER_MM), Math.round((y * UNITS_PER_MM) / PIXELS_PER_MM)]
  }
  return {
    width: widthMm * UNITS_PER_MM,
    height: heightMm * UNITS_PER_MM,
    unitsPerMm: UNITS_PER_MM,
    inner: drawn(false),
    outer: drawn(true),
    joints: Object.fromEntries(
      Object.entries(joints).map(([joint, point]) => [joint, place(point)]),
    ) as unknown as SpinePlate['joints'],
  }
}

function framed(
  meshes: readonly ShadedMesh[],
  towards: Vec3,
): { camera: FlatCamera; widthMm: number; heightMm: number } {
  const options = { towards, up: [0, 1, 0] as Vec3, pixelsPerMm: PIXELS_PER_MM }
  const loose = flatCamera({ ...options, originPx: [0, 0] })
  const low = [Infinity, Infinity]
  const high = [-Infinity, -Infinity]
  for (const { positions } of meshes) {
    for (let v = 0; v < positions.length; v += 3) {
      const at = loose.project([positions[v]!, positions[v + 1]!, positions[v + 2]!])
      for (const axis of [0, 1] as const) {
        low[axis] = Math.min(low[axis]!, at[axis])
        high[axis] = Math.max(high[axis]!, at[axis])
      }
    }
  }
  const margin = MARGIN_MM * PIXELS_PER_MM
  return {
    camera: flatCamera({ ...options, originPx: [margin - low[0]!, margin - low[1]!] }),
    widthMm: Math.ceil((high[0]! - low[0]! + 2 * margin) / PIXELS_PER_MM),
    heightMm: Math.ceil((high[1]! - low[1]! + 2 * margin) / PIXELS_PER_MM),
  }
}

const strokeMm = ({ points }: Stroke): number => {
  let length = 0
  for (let i = 1; i < points.length; i++) {
    length += Math.hypot(points[i]![0] - points[i - 1]![0], points[i]![1] - points[i - 1]![1])
  }
  return length / PIXELS_PER_MM
}

/** Few points, joined by parabolas through their midpoints: smooth, and short to write. */
function path({ points }: Stroke, toleranceMm: number): string {
  const scaleTo = UNITS_PER_MM / PIXELS_PER_MM
  const flat = smoothedLine(points.map(([x, y]) => [x * scaleTo, y * scaleTo] as const))
  const line = thinned(flat, toleranceMm * UNITS_PER_MM).map(
    ([x, y]) => [Math.round(x), Math.round(y)] as const,
  )
  const first = line[0]!
  let text = `M${first[0]} ${first[1]}`
  let [ax, ay] = first
  const to = (x: number, y: number): string => {
    const step = `${x - ax} ${y - ay}`
    return step.replace(/ -/, '-')
  }
  for (let i = 1; i < line.length; i++) {
    const [x, y] = line[i]!
    if (i === line.length - 1) {
      text += `l${to(x, y)}`
      break
    }
    const next = line[i + 1]!
    const last = i === line.length - 2
    const [mx, my] = last ? next : [Math.round((x + next[0]) / 2), Math.round((y + next[1]) / 2)]
    const control = to(x, y)
    const end = to(mx, my)
    text += `q${control}${end.startsWith('-') ? '' : ' '}${end}`
    ;[ax, ay] = [mx, my]
    if (last) break
  }
  return text
}

function smoothedLine(line: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const reach = 3
  return line.map((own, i) => {
    const r = Math.min(reach, i, line.length - 1 - i)
    if (r === 0) return own
    let x = 0
    let y = 0
    for (let k = -r; k <= r; k++) {
      x += line[i + k]![0]
      y += line[i + k]![1]
    }
    return [x / (2 * r + 1), y / (2 * r + 1)]
  })
}

/** The plate as a file of its own. */
export function plateSvg({ width, height, inner, outer }: SpinePlate): string {
  const style = 'fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round"'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ${style}><path stroke-width="2.2" d="${inner}"/><path stroke-width="4" d="${outer}"/></svg>\n`
}
