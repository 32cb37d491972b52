// Grids in three dimensions: two needles with the current between them, or one needle beside a plane of bone.
// Both are a needle and a plane, so both are built on bipolar coordinates across and the same lines along the needle.
import { bipolarPlace, bipolarSection } from './bipolarSection.ts'
import type { ElectrodeModel } from './electrode.ts'
import { gradedLines } from './gradedLines.ts'
import { type Grid, makeGrid } from './grid.ts'
import { FAR_M, needleLines } from './needleLines.ts'
import type { Resolution } from './resolution.ts'
import { Region } from './tissue.ts'

/** Innermost line of the map inside the needle, in needle radii: a hole too small to matter. */
const HOLE = 0.06
/** Largest spacings in map coordinates: a third of a radius in u, a fifteenth of a turn in v. */
const LARGEST_U = 0.3
const LARGEST_V = 0.4
/** Faster growth than this loses the lesion's far side when needle and plane are close. */
const FASTEST_GROWTH = 1.35
/** Lines round the needle's mirror image in the bone, where nothing happens; the last leaves a hole of 0.02 f. */
const ROUND_MIRROR = [3.6, 4.2, 4.8]

export interface BesidePlane {
  readonly radiusM: number
  /** Distance of the needle's axis from the plane. */
  readonly distanceM: number
  readonly activeTipM: number
  /** What the plane is: the mirror midway to a second needle, or the surface of bone. */
  readonly plane: 'mirror' | 'bone'
}

export function spatialGrid(
  { radiusM, distanceM, activeTipM, plane }: BesidePlane,
  electrode: ElectrodeModel,
  resolution: Resolution,
): Grid {
  const focusM = Math.sqrt(distanceM ** 2 - radiusM ** 2)
  const insideM = [HOLE, ...resolution.inside, 1].map((share) => share * radiusM)
  const inside = insideM.map((r) => -Math.asinh(focusM / r))
  const surface = inside.length - 1
  // How small u and v are far away: |x| ≈ 2f / |u + iv|.
  const smallest = (2 * focusM) / FAR_M
  const growth = Math.min(resolution.radialGrowth, FASTEST_GROWTH)
  const last = Math.min(LARGEST_U, smallest)
  const toPlane = gradedLines(inside[surface]!, 0, {
    first: resolution.surface * 1.3,
    last: plane === 'mirror' ? Math.min(LARGEST_U, 2 * smallest) : last,
    growth,
    largest: LARGEST_U,
  })
  const beyond =
    plane === 'mirror'
      ? []
      : [
          ...gradedLines(0, 3, { first: last, last: LARGEST_U, growth, largest: LARGEST_U }).slice(1),
          ...ROUND_MIRROR,
        ]
  const u = [...inside, ...toPlane.slice(1), ...beyond]
  const v = gradedLines(0, Math.PI, { first: smallest, last: LARGEST_V, growth, largest: LARGEST_V })
  const { z, point, tipLines, edge } = needleLines(insideM, radiusM, activeTipM, electrode, resolution)
  const planeLine = surface + toPlane.length - 1
  return makeGrid({
    section: bipolarSection(u, v, focusM, surface),
    z,
    surface,
    point,
    tipLines,
    edge,
    far: (i, j, k) => {
      if (k === 0 || k === z.length - 1 || (i === planeLine && j === 0)) return true
      const { xM, yM } = bipolarPlace(u[i]!, v[j]!, focusM)
      return Math.hypot(xM, yM) > 0.99 * FAR_M
    },
    mirrored: plane === 'mirror',
    distanceM,
    copies: plane === 'mirror' ? 4 : 2,
    tissue: (i) => (i < planeLine ? Region.muscle : Region.bone),
  })
}
