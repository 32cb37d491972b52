// Root, ganglion, spinal nerve and ventral ramus of one level and side. mm, patient axes.
import { catmullRom } from '../../math/catmullRom.ts'
import { nearest, pointAt, polyline, slice, tangentAt } from '../../math/polyline.ts'
import { add, addScaled, mix, type Vec3 } from '../../math/vec3.ts'
import { ganglionRadius, spinalRadius, ventralRadius } from './drawnRadii.ts'
import type { NerveSite } from './nerveSite.ts'
import { type Strand, strand } from './strand.ts'
import { tautCurve } from './tautCurve.ts'

/** Half length of a ganglion, mm. */
const GANGLION_HALF_MM = 5.2
/** Room that roots keep from bone and disc, mm. */
const ROOT_CLEARANCE_MM = 0.5
const RAMUS_CLEARANCE_MM = 1.2

/** Spinal nerve from the sac's edge to where it parts into its rami (`parting`), with its ganglion. */
export function spinalNerve(site: NerveSite, parting: Vec3): { spinal: Strand; ganglion: Strand } {
  const { level, suffix, hard, foramen, sacEdge, recess } = site
  const guide = polyline(catmullRom([sacEdge, recess, foramen, parting], 10))
  const line = tautCurve({
    guide,
    radiusAt: (share) =>
      Math.max(spinalRadius(level)(share), share > 0.25 && share < 0.8 ? ganglionRadius(level)(0.5) : 0),
    obstacle: hard,
    clearanceMm: ROOT_CLEARANCE_MM,
    pullAt: () => 0.015,
    tensionAt: () => 0.06,
  })
  const spinal = strand(`nerve.spinal.${level}.${suffix}`, line, spinalRadius(level))
  const middle = nearest(line, foramen).s
  const from = Math.max(1, middle - GANGLION_HALF_MM)
  const to = Math.min(line.length - 1, middle + GANGLION_HALF_MM)
  const ganglion = strand(`nerve.drg.${level}.${suffix}`, slice(line, from, to), ganglionRadius(level), {
    id: spinal.id,
    atMm: from,
  })
  return { spinal, ganglion }
}

/** Onward from the parting: antero-inferiorly beside the vertebral body, in front of the transverse process. */
export function ventralRamus(site: NerveSite, spinal: Strand): Strand {
  const { level, suffix, hard, course } = site
  const start = pointAt(spinal.line, spinal.line.length)
  const ahead = tangentAt(spinal.line, spinal.line.length, 1.5)
  const at = ([x, y, z]: Vec3): Vec3 => course.toPatient(add(course.toLocal(start), [x, y, z]))
  const waypoints: readonly Vec3[] =
    level === 'L5'
      ? [at([1.5, -9, -9]), at([2, -22, -22]), at([2, -38, -34])]
      : level === 'T11' || level === 'T12'
        ? [at([5, -6, -5]), at([14, -13, -10]), at([27, -20, -13])]
        : [at([3.5, -9, -7]), at([6.5, -22, -16]), at([8, -38, -22])]
  const first = mix(addScaled(start, ahead, 4), waypoints[0]!, 0.25)
  const guide = polyline(catmullRom([start, first, ...waypoints], 10))
  const line = tautCurve({
    guide,
    radiusAt: ventralRadius(level),
    obstacle: hard,
    clearanceMm: RAMUS_CLEARANCE_MM,
    pullAt: () => 0.03,
    tensionAt: () => 0.04,
  })
  return strand(`nerve.vr.${level}.${suffix}`, line, ventralRadius(level), {
    id: spinal.id,
    atMm: spinal.line.length,
  })
}
