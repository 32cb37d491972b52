// The grid round one straight needle: r lines from the axis, z lines along it, crowding at the surface, at the
// point and at the edge of the insulation, where the current crowds too.
import type { ElectrodeModel } from './electrode.ts'
import { gradedLines } from './gradedLines.ts'
import { type Grid, makeGrid } from './grid.ts'
import { FAR_M, LARGEST_M, needleLines } from './needleLines.ts'
import type { Resolution } from './resolution.ts'
import { polarSection } from './section.ts'
import { Region } from './tissue.ts'

export function axisymmetricGrid(
  radiusM: number,
  activeTipM: number,
  electrode: ElectrodeModel,
  resolution: Resolution,
): Grid {
  const inside = [0, ...resolution.inside.map((share) => share * radiusM), radiusM]
  const outside = gradedLines(radiusM, FAR_M, {
    first: resolution.surface * radiusM,
    last: LARGEST_M,
    growth: resolution.radialGrowth,
    largest: LARGEST_M,
  })
  const r = [...inside, ...outside.slice(1)]
  const surface = inside.length - 1

  const { z, point, tipLines, edge } = needleLines(inside, radiusM, activeTipM, electrode, resolution)
  return makeGrid({
    section: polarSection(r, surface),
    z,
    surface,
    point,
    tipLines,
    edge,
    far: (i, _, k) => i === r.length - 1 || k === 0 || k === z.length - 1,
    mirrored: false,
    distanceM: 0,
    copies: 1,
    tissue: () => Region.muscle,
  })
}
