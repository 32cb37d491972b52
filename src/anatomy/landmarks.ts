// Points of this page's body that labels, cameras and drawings hold on to. Written by `npm run models`.
// mm, patient axes.
import type { Vec3 } from '../math/vec3.ts'
import type { LumbarVertebra, SideSuffix, Vertebra } from './levels.ts'
import { pageBody } from './pageBody.ts'
import { softAnchor } from './softAnchor.ts'
import { isSoftId } from './softTissue.ts'
import type { StructureId } from './structures.ts'

/** A vertebra's own axes: origin at the centre of its upper endplate, y along the body, z forward. */
export interface VertebraFrame {
  readonly originMm: Vec3
  readonly xUnit: Vec3
  readonly yUnit: Vec3
  readonly zUnit: Vec3
}

/** A point on the surface of a structure where a leader line may end, and the outward direction there. */
export interface Anchor {
  readonly pointMm: Vec3
  readonly outwardUnit: Vec3
}

/** The dog that an oblique X-ray shows [scottie2012]: closed lines on the bone, seen 25° from behind on its side. */
export interface ScottieDog {
  /** From the tip of the nose (transverse process) over the ear (superior articular process) round the dog. */
  readonly outline: readonly Vec3[]
  /** The ring of the pedicle. */
  readonly eye: readonly Vec3[]
}

export const vertebraFrame = (vertebra: Vertebra): VertebraFrame => pageBody().landmarks.frames[vertebra]

/** Where to point at a structure. Throws when the committed data lack it. */
export function anchor(id: StructureId): Anchor {
  if (isSoftId(id)) return softAnchor(id)
  const found = pageBody().landmarks.anchors[id]
  if (!found) throw new Error(`landmarks: no anchor for "${id}"; run npm run models`)
  return found
}

export const scottieDog = (vertebra: LumbarVertebra, suffix: SideSuffix): ScottieDog =>
  pageBody().landmarks.scottie[`${vertebra}.${suffix}`]

/** Radius that the back is rounded off with from side to side, mm. A simplification: no furrow, no muscle relief. */
const SKIN_BOW_RADIUS_MM = 230

/** How far the skin lies in front of its midline profile, x to the side, mm. */
export const skinBowMm = (xMm: number): number => (xMm * xMm) / (2 * SKIN_BOW_RADIUS_MM)

/** z at height y of a midline profile of [y, z] pairs from caudal to cranial; its ends carry on level. */
export function profileZMm(profile: readonly (readonly [number, number])[], yMm: number): number {
  const next = profile.findIndex(([y]) => y >= yMm)
  if (next <= 0) return profile[next === 0 ? 0 : profile.length - 1]![1]
  const [y0, z0] = profile[next - 1]!
  const [y1, z1] = profile[next]!
  return z0 + ((z1 - z0) * (yMm - y0)) / (y1 - y0)
}

/** z of the skin of the back at height y and, off the midline, at x. */
export const skinZMm = (yMm: number, xMm = 0): number =>
  profileZMm(pageBody().landmarks.skinProfile, yMm) + skinBowMm(xMm)

/** The midline profile itself: [y, z] pairs from caudal to cranial. */
export const skinProfile = (): readonly (readonly [number, number])[] => pageBody().landmarks.skinProfile
