// ILLUSTRATIVE. Where a small volume of local anaesthetic lies: a flattened ellipsoid between muscle and bone.
// Derived, not measured: pore share and proportions are chosen so that a usual volume reaches a usual distance.

/** Share of soft tissue that fluid can fill. */
const PORE_SHARE = 0.3
/** Half axes along the nerve, across it and through the plane between muscle and bone. */
const PROPORTIONS = { along: 3, across: 2, thick: 1 } as const
/** Diffusion of a small molecule in soft tissue, m²/s. */
const DIFFUSION_M2_PER_S = 3e-10

/** Injected volumes the picture stands for, mL. */
export const VOLUME_RANGE_ML = { low: 0.1, high: 1 } as const

export interface HalfAxes {
  readonly alongM: number
  readonly acrossM: number
  readonly thickM: number
}

/** Half axes of the space that `volumeMl` fills: V = pores · 4/3 π abc, so that twice the volume is only 26 % longer. */
export function spreadOf(volumeMl: number): HalfAxes {
  const { low, high } = VOLUME_RANGE_ML
  if (!(volumeMl >= low && volumeMl <= high))
    throw new Error(`physics/anaestheticSpread: volume must be ${low} to ${high} mL, got ${volumeMl} mL`)
  return scaled(Math.cbrt(unitCubeM3(volumeMl)))
}

/** While it is injected at a steady rate, at a share 0…1 of the injection. */
export function spreadWhileInjecting(volumeMl: number, share: number): HalfAxes {
  const whole = spreadOf(volumeMl)
  const grown = Math.cbrt(Math.min(1, Math.max(0, share)))
  return { alongM: whole.alongM * grown, acrossM: whole.acrossM * grown, thickM: whole.thickM * grown }
}

/** How far the rim has softened outward by diffusion, m: √(4 D t). */
export const rimGrowthM = (timeS: number): number => Math.sqrt(4 * DIFFUSION_M2_PER_S * Math.max(0, timeS))

/** True inside the ellipsoid; the place is in its own axes, from its middle: along, across, thick. */
export const insideSpread = (
  { alongM, acrossM, thickM }: HalfAxes,
  [along, across, thick]: readonly [number, number, number],
): boolean => (along / alongM) ** 2 + (across / acrossM) ** 2 + (thick / thickM) ** 2 <= 1

const scaled = (unitM: number): HalfAxes => ({
  alongM: PROPORTIONS.along * unitM,
  acrossM: PROPORTIONS.across * unitM,
  thickM: PROPORTIONS.thick * unitM,
})

const unitCubeM3 = (volumeMl: number): number => {
  const { along, across, thick } = PROPORTIONS
  return (volumeMl * 1e-6) / (PORE_SHARE * (4 / 3) * Math.PI * along * across * thick)
}
