// Points of a body that labels, cameras and drawings hold on to. Written by `npm run models`. mm, patient axes.
import type { Body } from './body.ts'
import type { LumbarVertebra, SideSuffix, Vertebra } from './levels.ts'
import { softAnchor } from './softAnchor.ts'
import { isSoftId } from './softTissue.ts'
import type { Anchor, ScottieDog, VertebraFrame } from './solvedBody.ts'
import type { StructureId } from './structures.ts'

export const vertebraFrame = ({ landmarks }: Body, vertebra: Vertebra): VertebraFrame =>
  landmarks.frames[vertebra]

/** Where to point at a structure. Throws when the committed data lack it. */
export function anchor(body: Body, id: StructureId): Anchor {
  if (isSoftId(id)) return softAnchor(body, id)
  const found = body.landmarks.anchors[id]
  if (!found) throw new Error(`landmarks: no anchor for "${id}" on the ${body.id} body; run npm run models`)
  return found
}

export const scottieDog = ({ landmarks }: Body, vertebra: LumbarVertebra, suffix: SideSuffix): ScottieDog =>
  landmarks.scottie[`${vertebra}.${suffix}`]

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
export const skinZMm = ({ landmarks }: Body, yMm: number, xMm = 0): number =>
  profileZMm(landmarks.skinProfile, yMm) + skinBowMm(xMm)
