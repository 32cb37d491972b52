// A tube along a line whose radius changes, as a solid. mm.

import { catmullRom } from '../../math/catmullRom.ts'
import { nearest, polyline, valueAt } from '../../math/polyline.ts'
import type { Vec3 } from '../../math/vec3.ts'
import type { Solid } from '../field.ts'
import { boundsOf } from '../sdf/bounds.ts'

const PER_SPAN = 6

/** Through the stations in a smooth line; radii between stations are blended evenly. */
export function tubeField(stations: readonly Vec3[], radiiMm: readonly number[]): Solid {
  if (stations.length !== radiiMm.length || stations.length < 2) {
    throw new Error(`tubeField: ${stations.length} stations with ${radiiMm.length} radii`)
  }
  const dense = stations.length > 2 ? catmullRom(stations, PER_SPAN) : [...stations]
  const line = polyline(dense)
  const radii = dense.map((_, i) => {
    const at = (i * (stations.length - 1)) / (dense.length - 1)
    const k = Math.min(stations.length - 2, Math.floor(at))
    return radiiMm[k]! + (radiiMm[k + 1]! - radiiMm[k]!) * (at - k)
  })
  const widest = Math.max(...radiiMm)
  return {
    field: (x, y, z) => {
      const { s, distance } = nearest(line, [x, y, z])
      return distance - valueAt(line, radii, s)
    },
    bounds: boundsOf(dense, widest + 1),
  }
}
