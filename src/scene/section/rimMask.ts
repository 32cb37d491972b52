// The hard rim of cut bone as a small picture in the plane: white along the inside of every outline. Its inner border
// is soft, as it is in bone; the sharp outer one is the face's own edge.
import { CanvasTexture, LinearFilter } from 'three'
import type { CutFace } from './cutFaces.ts'

/** Thickness of the rim, mm. Drawn by rule: real cortex is thinner on a body and thicker on a pedicle. */
export const RIM_MM = 1.1
const MOST_PX = 1024
const MOST_PX_PER_MM = 5

export interface RimMask {
  readonly texture: CanvasTexture
  /** From a place in the plane to the picture: (place − corner) / size. mm. */
  readonly cornerMm: readonly [number, number]
  readonly sizeMm: readonly [number, number]
}

/** null when no bone is cut. */
export function rimMask(cut: readonly CutFace[]): RimMask | null {
  const bones = cut.filter(({ tissue }) => tissue === 'bone')
  if (bones.length === 0) return null
  const points = bones.flatMap(({ outer }) => outer.points)
  const us = points.map(([u]) => u)
  const vs = points.map(([, v]) => v)
  const low = [least(us) - 1, least(vs) - 1] as const
  const size = [-least(us.map((u) => -u)) + 1 - low[0], -least(vs.map((v) => -v)) + 1 - low[1]] as const
  const scale = Math.min(MOST_PX_PER_MM, MOST_PX / Math.max(...size))
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(size[0] * scale)
  canvas.height = Math.ceil(size[1] * scale)
  const context = canvas.getContext('2d')
  if (!context) return null
  context.setTransform(scale, 0, 0, -scale, -low[0] * scale, canvas.height + low[1] * scale)
  context.lineJoin = 'round'
  context.lineWidth = 2 * RIM_MM
  context.strokeStyle = '#fff'
  for (const { outer, holes } of bones) {
    const path = new Path2D()
    for (const { points: line } of [outer, ...holes]) {
      // Each line begins anew: without it a hole would be joined to the outline by a line through the bone.
      path.moveTo(...line[0]!)
      for (const [u, v] of line.slice(1)) path.lineTo(u, v)
      path.closePath()
    }
    context.stroke(path)
  }
  const texture = new CanvasTexture(canvas)
  texture.minFilter = LinearFilter
  texture.generateMipmaps = false
  return { texture, cornerMm: low, sizeMm: [canvas.width / scale, canvas.height / scale] }
}

const least = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
