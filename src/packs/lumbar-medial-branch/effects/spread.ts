// The numbing medicine (and the dye) as a shape: the solved ellipsoid at the target, grown by volume, cut by its
// planes. Sizes scale with the cube root of the volume injected.
import type { Body } from '../../../anatomy/body.ts'
import type { TreatedNerve } from '../../../anatomy/innervation.ts'
import { target } from '../../../anatomy/targets.ts'
import { clamp } from '../../../math/scalar.ts'
import { dot, sub, type Vec3 } from '../../../math/vec3.ts'
import type { FluidVolume } from '../../../story/moment.ts'

/** Volume that the solved half-axes stand for, mL (docs/medicine.md#settings: 0.25–0.5 mL). */
export const DEFAULT_BLOCK_ML = 0.5

/** The ellipsoid when `share` of `volumeMl` has gone in. */
export function spreadAt(
  body: Body,
  nerve: TreatedNerve,
  share: number,
  volumeMl: number,
): Omit<FluidVolume, 'key' | 'kind' | 'opacity'> {
  const { volume } = target(body, nerve).block
  const size = Math.cbrt((clamp(share, 0, 1) * volumeMl) / DEFAULT_BLOCK_ML)
  const [a, b, c] = volume.halfAxesMm
  return {
    nerve,
    centreMm: volume.centreMm,
    axes: volume.axes,
    halfAxesMm: [a * size, b * size, c * size],
    clip: volume.clip,
  }
}

/** Whether a point lies in the fluid: inside the ellipsoid and on the inner side of every plane. */
export function isInSpread(
  { centreMm, axes, halfAxesMm, clip }: Pick<FluidVolume, 'centreMm' | 'axes' | 'halfAxesMm' | 'clip'>,
  point: Vec3,
): boolean {
  const offset = sub(point, centreMm)
  const reach = axes.reduce((total, axis, i) => total + (dot(offset, axis) / halfAxesMm[i]!) ** 2, 0)
  return reach <= 1 && clip.every(({ pointMm, inwardUnit }) => dot(sub(point, pointMm), inwardUnit) >= 0)
}
