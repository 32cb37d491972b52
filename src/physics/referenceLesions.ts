// Lesions solved once by an unrelated program (cell-centred finite volumes, staircase tip, 0.075 mm at the tip, steps of
// 2.5 s), to hold this solver against. 51 °C, cone, sensor 1 mm behind the point, no blood flow. That grid is within
// about 0.02 mm in width and 0.05–0.1 mm in length of its own limit.

export interface ReferenceLesion {
  readonly gauge: number
  readonly tipMm: number
  readonly setC: number
  readonly holdS: number
  readonly startC: number
  readonly widthMm: number
  readonly lengthMm: number
  readonly distalMm: number
  readonly proximalMm: number
  readonly volumeMm3: number
  /** Widths where Ω = 1 (liver set) and where CEM43 = 240 min. */
  readonly arrheniusWidthMm: number
  readonly cem43WidthMm: number
  readonly endPowerW: number
  readonly resistanceOhm: number
  readonly energyJ: number
}

const row = (
  [gauge, tipMm, setC, holdS, startC]: readonly [number, number, number, number, number],
  [widthMm, lengthMm, distalMm, proximalMm, volumeMm3]: readonly [number, number, number, number, number],
  [arrheniusWidthMm, cem43WidthMm]: readonly [number, number],
  [endPowerW, resistanceOhm, energyJ]: readonly [number, number, number],
): ReferenceLesion => ({
  gauge,
  tipMm,
  setC,
  holdS,
  startC,
  widthMm,
  lengthMm,
  distalMm,
  proximalMm,
  volumeMm3,
  arrheniusWidthMm,
  cem43WidthMm,
  endPowerW,
  resistanceOhm,
  energyJ,
})

// biome-ignore format: a table
export const REFERENCE_LESIONS: readonly ReferenceLesion[] = [
  row([22, 4, 80, 90, 21], [4.52, 6.45, 0.94, 1.52, 67], [4.51, 4.36], [1.03, 164, 125]),
  row([22, 10, 70, 120, 21], [4.64, 11.42, 0.65, 0.76, 138], [4.77, 4.46], [1.61, 94.7, 270]),
  row([20, 5, 85, 60, 37], [7.75, 10.63, 2.08, 3.55, 310], [7.17, 7.14], [1.11, 116, 100]),
  row([20, 10, 80, 90, 21], [6.27, 12.71, 1.13, 1.57, 273], [5.99, 5.89], [2.32, 84.3, 311]),
  row([20, 10, 80, 90, 37], [9.12, 15.41, 2.11, 3.3, 662], [8.8, 8.48], [1.57, 75, 210]),
  row([18, 10, 80, 15, 37], [6.8, 14.53, 1.65, 2.88, 384], [5.28, 5.8], [2.68, 70.4, 100]),
  row([18, 10, 80, 90, 21], [7.22, 13.29, 1.34, 1.95, 374], [6.92, 6.82], [2.74, 75.8, 382]),
  row([18, 10, 80, 90, 37], [10.16, 16.45, 2.41, 4.04, 863], [9.81, 9.5], [1.86, 67.4, 258]),
  row([18, 10, 90, 120, 21], [8.91, 14.82, 1.88, 2.94, 613], [8.75, 8.54], [3.1, 71.2, 554]),
  row([16, 10, 80, 120, 21], [8.54, 14.13, 1.6, 2.52, 547], [8.49, 8.22], [3, 68.6, 551]),
]
