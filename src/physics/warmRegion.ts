// The part of a field that ever warms: what lies outside need not be kept.
import type { FieldLines } from './fieldLines.ts'

/** Warmed by less than this is not warmed, K. */
const WARM_K = 0.05

export interface Crop {
  readonly lines: FieldLines
  /** First line kept in z; u is kept from its first line, v whole. */
  readonly firstZ: number
}

/** Lines of the region that `peakC` lifts above `startC`, with one cool line about it. */
export function cropLines(lines: FieldLines, peakC: ArrayLike<number>, startC: number): Crop {
  const { u, v, z } = lines
  const nu = u.length
  const nv = v.length
  // A needle's own lines stay, so that its shape can be read from what is kept.
  let lastU = lines.surface
  let firstZ = lines.point
  let lastZ = lines.edge
  for (let k = 0; k < z.length; k++)
    for (let j = 0; j < nv; j++)
      for (let i = 0; i < nu; i++) {
        if (peakC[(k * nv + j) * nu + i]! < startC + WARM_K) continue
        lastU = Math.max(lastU, i)
        firstZ = Math.min(firstZ, k)
        lastZ = Math.max(lastZ, k)
      }
  lastU = Math.min(nu - 1, lastU + 1)
  firstZ = Math.max(0, firstZ - 1)
  lastZ = Math.min(z.length - 1, lastZ + 1)
  return {
    firstZ,
    lines: {
      ...lines,
      u: u.slice(0, lastU + 1),
      v: v.slice(),
      z: z.slice(firstZ, lastZ + 1),
      point: lines.point - firstZ,
      edge: lines.edge - firstZ,
    },
  }
}

/** Index in the whole field of each node kept, in the order of the cropped one. */
export function keptNodes(lines: FieldLines, { lines: cropped, firstZ }: Crop): Uint32Array {
  const nu = lines.u.length
  const nv = lines.v.length
  const kept = new Uint32Array(cropped.u.length * nv * cropped.z.length)
  let n = 0
  for (let k = 0; k < cropped.z.length; k++)
    for (let j = 0; j < nv; j++)
      for (let i = 0; i < cropped.u.length; i++) kept[n++] = ((k + firstZ) * nv + j) * nu + i
  return kept
}
