// Grid lines along a needle: crowded at the point, where the tip widens, and at the edge of the insulation.
import { type ElectrodeModel, tipDepthM } from './electrode.ts'
import { gradedLines } from './gradedLines.ts'
import type { Resolution } from './resolution.ts'

/** Distance of the grounded, cool far boundary from the needle, m. Twice as far moves width by less than 0.01 mm. */
export const FAR_M = 0.0475
/** Largest spacing anywhere, m. */
export const LARGEST_M = 8e-3

export interface NeedleLines {
  /** m from the point, up the shaft. */
  readonly z: Float64Array
  /** Lines of the point and of the insulation's edge. */
  readonly point: number
  readonly edge: number
  /** Lines beyond the point on which the tip widens; 0 for a flat end. */
  readonly tipLines: number
}

/** `insideM` are the radii of the grid lines inside the needle, from its axis to its surface. */
export function needleLines(
  insideM: readonly number[],
  radiusM: number,
  activeTipM: number,
  electrode: ElectrodeModel,
  resolution: Resolution,
): NeedleLines {
  const { tipShape, sensorM } = electrode
  const tip = tipShape === 'flat' ? [0] : [0, ...insideM.slice(1).map((r) => tipDepthM(tipShape, r, radiusM))]
  const shoulder = tip[tip.length - 1]!
  const edgeM = resolution.edge * radiusM
  const pointM = resolution.point * radiusM
  const axial = (start: number, end: number, first: number, last: number): number[] =>
    gradedLines(start, end, { first, last, growth: resolution.axialGrowth, largest: LARGEST_M })
  const ahead = aheadOfPoint(sensorM, pointM, axial)
  const along = axial(shoulder, activeTipM, tip.length > 1 ? 2 * pointM : edgeM, edgeM)
  const behind = axial(activeTipM, activeTipM + FAR_M, edgeM, LARGEST_M)
  const point = ahead.length - 1
  return {
    z: Float64Array.from([...ahead, ...tip.slice(1), ...along.slice(1), ...behind.slice(1)]),
    point,
    tipLines: tip.length - 1,
    edge: point + tip.length - 1 + along.length - 1,
  }
}

/**
 * Lines up to the point. A sensor that stands ahead of the point gets a line of its own and fine spacing about it:
 * between cooled metal and hot tissue the temperature bends so much that reading between lines costs 0.3 mm of width.
 */
function aheadOfPoint(
  sensorM: number,
  spacingM: number,
  axial: (start: number, end: number, first: number, last: number) => number[],
): number[] {
  if (sensorM >= 0) return axial(-FAR_M, 0, LARGEST_M, spacingM)
  const fineM = Math.min(spacingM / 2, -sensorM / 3)
  return [...axial(-FAR_M, sensorM, LARGEST_M, fineM), ...axial(sensorM, 0, fineM, fineM).slice(1)]
}
