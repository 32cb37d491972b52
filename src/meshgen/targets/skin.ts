// Skin of the back: a midline profile a plausible fat's depth behind the spinous tips, rounded off to the sides.
// A simplification: no muscle relief, no furrow. mm, patient axes.
import { profileZMm, skinBowMm } from '../../anatomy/landmarks.ts'
import { VERTEBRAE, type Vertebra } from '../../anatomy/levels.ts'
import { addScaled, type Vec3 } from '../../math/vec3.ts'
import type { Field, SpineShape } from '../field.ts'
import { cast } from '../mesh/cast.ts'
import { unionField } from '../mesh/unionField.ts'

/** Soft tissue between bone and skin behind each level, mm: from thin at T12 to thick over L5; illustrative. */
const DEPTH_MM: Record<Vertebra, number> = { T12: 13, L1: 15, L2: 17, L3: 19, L4: 22, L5: 25, S1: 20 }
const STEP_MM = 10
/** How far the profile runs beyond the bones, mm. */
const BEYOND_MM = 60
/** Across this far to either side bone is looked for, mm: the crest and tubercles of the sacrum, the spinous tips. */
const ACROSS_MM = [-24, -16, -8, 0, 8, 16, 24]
const SMOOTHING_ROUNDS = 60
/** mm backwards per mm upwards. */
const THORAX_SLOPE = 0.08

/** [y, z] of the skin in the midline, caudal to cranial: smooth, and never nearer to bone than the tissue is deep. */
export function skinProfile({ bones, frames, spinousTips }: SpineShape): [number, number][] {
  const from =
    Math.floor((Math.min(...bones.map(({ bounds }) => bounds.min[1])) - BEYOND_MM) / STEP_MM) * STEP_MM
  const to =
    Math.ceil((Math.max(...bones.map(({ bounds }) => bounds.max[1])) + BEYOND_MM) / STEP_MM) * STEP_MM
  const ys = Array.from({ length: (to - from) / STEP_MM + 1 }, (_, i) => from + i * STEP_MM)
  const bone = unionField(bones)
  const backs = ys.map((y) => backOfBone(bone, y))
  const depths = ys.map((y) => depthAt(frames, y))
  // Above the last tip the thorax goes on, undrawn: its back keeps leaning backwards.
  const [, topY, topZ] = spinousTips.T12
  const most = filled(backs).map((z, i) =>
    ys[i]! > topY ? topZ - DEPTH_MM.T12 - THORAX_SLOPE * (ys[i]! - topY) : z - depths[i]!,
  )
  let zs = [...most]
  for (let round = 0; round < SMOOTHING_ROUNDS; round++) {
    zs = zs.map((z, i) => {
      const mean = ((zs[i - 1] ?? z) + (zs[i + 1] ?? z)) / 2
      return Math.min(most[i]! + 2, (z + mean) / 2)
    })
  }
  return ys.map((y, i) => [y, Math.round(zs[i]! * 10) / 10])
}

/** Most dorsal z of bone within a step of height y, near the midline; null where there is none. */
function backOfBone(bone: Field, y: number): number | null {
  let back: number | null = null
  for (const x of ACROSS_MM) {
    for (const up of [-4, 0, 4]) {
      const from: Vec3 = [x, y + up, BEHIND_MM]
      const met = cast(bone, from, [0, 0, 1], 0.5, from, -BEHIND_MM + 20)
      if (met !== from && (back === null || met[2] < back)) back = met[2]
    }
  }
  return back
}

/** Farther back than any bone, mm. */
const BEHIND_MM = -190

/** Where there is no bone the nearest height that has some stands in. */
function filled(backs: readonly (number | null)[]): number[] {
  return backs.map((back, i) => {
    if (back !== null) return back
    for (let off = 1; off < backs.length; off++) {
      const found = backs[i + off] ?? backs[i - off]
      if (found !== null && found !== undefined) return found
    }
    throw new Error('skin: the spine has no bone')
  })
}

function depthAt(frames: SpineShape['frames'], y: number): number {
  const heights = VERTEBRAE.map(
    (vertebra) => [frames[vertebra].originMm[1], DEPTH_MM[vertebra]] as const,
  ).reverse()
  return profileZMm(heights, y)
}

/** Distance out of the body along `direction` from a point to the skin, mm. Throws when it is not reached. */
export function distanceToSkin(
  profile: readonly (readonly [number, number])[],
  from: Vec3,
  direction: Vec3,
): number {
  const outside = (s: number): boolean => {
    const [x, y, z] = addScaled(from, direction, s)
    return z < profileZMm(profile, y) + skinBowMm(x)
  }
  const reach = 260
  if (!outside(reach))
    throw new Error(`skin: not reached from (${from.join(', ')}) along (${direction.join(', ')})`)
  let low = 0
  let high = reach
  for (let s = 2; s <= reach; s += 2) {
    if (outside(s)) {
      high = s
      low = s - 2
      break
    }
  }
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2
    if (outside(middle)) high = middle
    else low = middle
  }
  return high
}
