// How fine a grid and how long a step. Lengths follow the needle's radius, so that the grid moves with a slider.

export interface Resolution {
  readonly name: 'fine' | 'standard' | 'coarse'
  /** First spacing in r outside the needle, in needle radii. */
  readonly surface: number
  /** Spacing in z at the insulation's edge, in needle radii. */
  readonly edge: number
  /** Spacing in z ahead of the point, in needle radii. */
  readonly point: number
  /** Radii of the lines inside the needle, in needle radii, between axis and surface. */
  readonly inside: readonly number[]
  /** Ratio of neighbouring spacings away from the needle's surface, and away from its point and edge. */
  readonly radialGrowth: number
  readonly axialGrowth: number
  /** Longest time step while heating, s. */
  readonly stepS: number
  /** Relative residual to which the electric field is solved: finer grids need a smaller one for the same width. */
  readonly fieldTolerance: number
}

/** Standard: width 0.02 mm, length 0.03 mm from the limit of ever finer grids. Fine: for validation. Coarse: slow devices. */
export const RESOLUTIONS: Readonly<Record<Resolution['name'], Resolution>> = {
  fine: {
    name: 'fine',
    surface: 0.08,
    edge: 0.05,
    point: 0.08,
    inside: [0.15, 0.3, 0.45, 0.6, 0.75, 0.9],
    radialGrowth: 1.12,
    axialGrowth: 1.12,
    stepS: 2.5,
    fieldTolerance: 1e-6,
  },
  standard: {
    name: 'standard',
    surface: 0.15,
    edge: 0.15,
    point: 0.25,
    inside: [0.35, 0.7],
    radialGrowth: 1.25,
    axialGrowth: 1.27,
    stepS: 10,
    fieldTolerance: 1e-5,
  },
  coarse: {
    name: 'coarse',
    surface: 0.3,
    edge: 0.35,
    point: 0.4,
    inside: [0.5],
    radialGrowth: 1.5,
    axialGrowth: 1.45,
    stepS: 15,
    fieldTolerance: 1e-5,
  },
}

/** The standard grid with all spacings, growths and steps `factor` times as large, for studies of convergence. */
export function scaledResolution(factor: number): Resolution {
  const { surface, edge, point, radialGrowth, axialGrowth, stepS } = RESOLUTIONS.standard
  const cells = Math.max(2, Math.round(3 / factor))
  return {
    name: factor < 1 ? 'fine' : 'coarse',
    surface: surface * factor,
    edge: edge * factor,
    point: point * factor,
    inside: Array.from({ length: cells - 1 }, (_, i) => (i + 1) / cells),
    radialGrowth: 1 + (radialGrowth - 1) * factor,
    axialGrowth: 1 + (axialGrowth - 1) * factor,
    stepS: stepS * factor,
    fieldTolerance: 1e-6,
  }
}
