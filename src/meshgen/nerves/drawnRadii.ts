// Radii that nerves are drawn at, mm. Ganglia and ventral rami are near life size; medial branches and twigs are
// drawn larger than life (true diameter about 1 mm [cohen2011, sis2013]), and the picture says so.
import type { NerveLevel } from '../../anatomy/levels.ts'
import { smooth } from '../../math/scalar.ts'

export type RadiusAt = (share: number) => number

const taper =
  (from: number, to: number): RadiusAt =>
  (share) =>
    from + (to - from) * share

/** Dorsal root ganglion: thickens down the lumbar spine. */
const GANGLION_MM: Record<NerveLevel, number> = {
  T11: 2.1,
  T12: 2.2,
  L1: 2.3,
  L2: 2.45,
  L3: 2.6,
  L4: 2.75,
  L5: 2.9,
}

const SPINAL_MM: Record<NerveLevel, number> = {
  T11: 1.5,
  T12: 1.6,
  L1: 1.7,
  L2: 1.85,
  L3: 2,
  L4: 2.15,
  L5: 2.25,
}

/** Drawn to a point where it comes out from among the other roots of the sac. */
export const spinalRadius =
  (level: NerveLevel): RadiusAt =>
  (share) =>
    SPINAL_MM[level] * (0.16 + 0.66 * smooth(Math.min(1, share / ROOT_SHARE)) + 0.18 * share)
/** Share of root and spinal nerve over which it swells to its own thickness. */
const ROOT_SHARE = 0.45

/** The ventral ramus carries on at the spinal nerve's thickness. */
export const ventralRadius = (level: NerveLevel): RadiusAt => taper(SPINAL_MM[level], SPINAL_MM[level] * 0.78)

/** A spindle, its ends hidden within the spinal nerve. */
export const ganglionRadius = (level: NerveLevel): RadiusAt => {
  const thin = SPINAL_MM[level] * 0.55
  return (share) => thin + (GANGLION_MM[level] - thin) * Math.sin(Math.PI * share) ** 0.9
}

export const dorsalRadius: RadiusAt = taper(1.15, 0.92)
/** Full along its bony course, thinner where it spreads in multifidus. */
export const medialRadius: RadiusAt = (share) => 0.85 - 0.13 * share - 0.27 * smooth((share - 0.35) / 0.65)
export const intermediateRadius: RadiusAt = taper(0.78, 0.42)
export const lateralRadius: RadiusAt = taper(0.8, 0.42)
export const articularRadius: RadiusAt = taper(0.5, 0.36)
/** L5: the dorsal ramus itself is the target. */
export const sacralRamusRadius: RadiusAt = taper(1.05, 0.8)
