// Within which sizes a level must lie, measured on its mesh: the span of published values and measured bones, widened
// by their standard deviation where one is known; adults without gross disease. mm, degrees.
import type { LumbarVertebra } from './levels.ts'
import type { Measure } from './morphometry.ts'

export type Band = readonly [low: number, high: number]

type BandRow = Readonly<Record<LumbarVertebra, Band>>

export const ACCEPTANCE_BANDS: Readonly<Record<Measure, BandRow>> = {
  upperEndplateWidth: { L1: [39, 48], L2: [40, 49], L3: [42, 51], L4: [44, 53], L5: [45, 56] },
  lowerEndplateWidth: { L1: [41, 49], L2: [43, 51], L3: [45, 53], L4: [47, 55], L5: [46, 55] },
  upperEndplateDepth: { L1: [31, 36], L2: [32, 37], L3: [32.5, 37], L4: [33, 37], L5: [32, 38] },
  anteriorHeight: { L1: [24, 29], L2: [25, 30], L3: [26, 30], L4: [26.5, 31], L5: [27, 33] },
  posteriorHeight: { L1: [25.5, 31], L2: [25, 30.5], L3: [25, 30], L4: [24.5, 29], L5: [21.5, 28] },
  wedge: { L1: [-4, 0], L2: [-3, 1], L3: [-1, 2], L4: [1, 4], L5: [5, 12] },
  pedicleWidth: { L1: [6.5, 11], L2: [7, 11], L3: [8.5, 12.5], L4: [10.5, 15], L5: [13.8, 19.5] },
  pedicleHeight: { L1: [13, 17], L2: [13, 17], L3: [13, 17], L4: [13, 16.5], L5: [11, 16.5] },
  pedicleTransverseAngle: { L1: [8, 14], L2: [9, 15], L3: [11, 18], L4: [14, 22], L5: [23, 33] },
  canalWidth: { L1: [20, 25.5], L2: [21, 26], L3: [22, 27], L4: [23, 29], L5: [25, 32] },
  canalDepth: { L1: [15, 20], L2: [14.5, 19.5], L3: [14, 19], L4: [14.5, 20], L5: [14, 21] },
  transverseProcessSpan: { L1: [70, 78], L2: [76, 90], L3: [84, 97], L4: [78, 96], L5: [90, 103] },
  facetAngle: { L1: [19, 34], L2: [26, 37], L3: [33, 46], L4: [40, 56], L5: [44, 60] },
  interfacetDistance: { L1: [24, 29], L2: [25, 30.5], L3: [27, 34], L4: [31, 39], L5: [38, 48] },
}

/** How far a size lies outside its band; 0 inside. */
export function bandMiss(measure: Measure, level: LumbarVertebra, size: number): number {
  const [low, high] = ACCEPTANCE_BANDS[measure][level]
  return size < low ? low - size : size > high ? size - high : 0
}
