// Root, ganglion, spinal nerve and ventral ramus of one level and side: one trunk from the dural sac through the
// foramen and on beside the vertebral body, parted where the dorsal ramus leaves it. mm, patient axes.
import { catmullRom } from '../../math/catmullRom.ts'
import { nearest, type Polyline, polyline, slice } from '../../math/polyline.ts'
import type { Vec3 } from '../../math/vec3.ts'
import { ganglionRadius, spinalRadius, ventralRadius } from './drawnRadii.ts'
import type { NerveSite } from './nerveSite.ts'
import { type Strand, strand } from './strand.ts'
import { tautCurve } from './tautCurve.ts'

/** Half length of a ganglion, mm. */
const GANGLION_HALF_MM = 5.6
/** Room that the trunk keeps from bone and disc, mm. */
const CLEARANCE_MM = 0.6

/**
 * Where the trunk passes the corner of the crossed bone, and its way on from there; local axes (x lateral, y cranial,
 * z dorsal) from P1. It passes in front of the transverse process, beside the body; T11 and T12 turn out along the ribs.
 */
const WAY = {
  lumbar: {
    passes: [-1.2, 7.6, -7.4],
    onward: [
      [2.2, -3.5, -14],
      [5, -17, -20],
      [7, -34, -25],
    ],
  },
  // L5's transverse process springs from its body: the L4 trunk swings farther forward to clear it.
  fourth: {
    passes: [-0.8, 8.5, -9],
    onward: [
      [3, -2.5, -18],
      [5, -16, -26],
      [6, -33, -31],
    ],
  },
  thoracic: {
    passes: [-1, 7.2, -7.2],
    onward: [
      [6, 1, -11],
      [16, -7, -13],
      [30, -15, -13],
    ],
  },
  // Over the ala into the pelvis.
  sacral: {
    passes: [-4, 6.5, -8],
    onward: [
      [1, 2, -20],
      [3.5, -9, -36],
      [3, -25, -50],
    ],
  },
} as const satisfies Record<string, { passes: Vec3; onward: readonly Vec3[] }>

const wayOf = ({ level }: NerveSite): { readonly passes: Vec3; readonly onward: readonly Vec3[] } =>
  level === 'L5'
    ? WAY.sacral
    : level === 'L4'
      ? WAY.fourth
      : level === 'T11' || level === 'T12'
        ? WAY.thoracic
        : WAY.lumbar

export interface Trunk {
  readonly spinal: Strand
  readonly ganglion: Strand
  readonly ventral: Strand
}

export function spinalTrunk(site: NerveSite): Trunk {
  const { level, suffix, hard, foramen, rootTop, sacEdge, recess, course } = site
  const { passes, onward } = wayOf(site)
  const parting = course.toPatient(passes)
  const guide = polyline(
    catmullRom([rootTop, sacEdge, recess, foramen, parting, ...onward.map(course.toPatient)], 12),
  )
  const toForamen = nearest(guide, foramen).s / guide.length
  const toParting = nearest(guide, parting).s / guide.length
  const radiusAt = (share: number): number => {
    const root =
      share < toParting
        ? spinalRadius(level)(share / toParting)
        : ventralRadius(level)((share - toParting) / (1 - toParting))
    const swelling = (share - toForamen) * (guide.length / GANGLION_HALF_MM)
    return Math.abs(swelling) < 1 ? Math.max(root, ganglionRadius(level)((swelling + 1) / 2)) : root
  }
  const line = tautCurve({
    guide,
    radiusAt,
    obstacle: hard,
    clearanceMm: CLEARANCE_MM,
    pullAt: () => 0.006,
    tensionAt: () => 0.03,
    spacingMm: 0.8,
    rounds: 500,
  })
  return parted(site, line, foramen, parting, suffix)
}

function parted(
  { level }: NerveSite,
  line: Polyline,
  foramen: Vec3,
  parting: Vec3,
  suffix: NerveSite['suffix'],
): Trunk {
  const at = nearest(line, parting).s
  const spinal = strand(`nerve.spinal.${level}.${suffix}`, slice(line, 0, at), spinalRadius(level))
  const middle = Math.min(nearest(spinal.line, foramen).s, at - GANGLION_HALF_MM)
  const from = Math.max(1, middle - GANGLION_HALF_MM)
  return {
    spinal,
    ganglion: strand(
      `nerve.drg.${level}.${suffix}`,
      slice(line, from, middle + GANGLION_HALF_MM),
      ganglionRadius(level),
      { id: spinal.id, atMm: from },
    ),
    ventral: strand(`nerve.vr.${level}.${suffix}`, slice(line, at, line.length), ventralRadius(level), {
      id: spinal.id,
      atMm: at,
    }),
  }
}
