// The grid that an arrangement of needles asks for.
import { axisymmetricGrid } from './axisymmetricGrid.ts'
import { type ElectrodeModel, radiusM } from './electrode.ts'
import type { Grid } from './grid.ts'
import type { Resolution } from './resolution.ts'
import type { LesionSettings } from './settings.ts'
import { spatialGrid } from './spatialGrid.ts'

export function lesionGrid(
  { gauge, activeTipM, arrangement }: LesionSettings,
  model: ElectrodeModel,
  resolution: Resolution,
): Grid {
  const needleM = radiusM(gauge)
  switch (arrangement.kind) {
    case 'single':
      return axisymmetricGrid(needleM, activeTipM, model, resolution)
    case 'bipolar': {
      const distanceM = arrangement.spacingM / 2
      return spatialGrid({ radiusM: needleM, distanceM, activeTipM, plane: 'mirror' }, model, resolution)
    }
    case 'bone': {
      const distanceM = arrangement.clearanceM + needleM
      return spatialGrid({ radiusM: needleM, distanceM, activeTipM, plane: 'bone' }, model, resolution)
    }
    default:
      return arrangement satisfies never
  }
}
