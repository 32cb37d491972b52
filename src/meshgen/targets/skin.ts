// Skin of the back: a midline profile a plausible fat's depth behind the spinous tips, rounded off to the sides.
// A simplification: no muscle relief, no furrow. mm, patient axes.
import { profileZMm, skinBowMm } from '../../anatomy/landmarks.ts'
import { addScaled, type Vec3 } from '../../math/vec3.ts'
import type { SpineShape } from '../field.ts'

/** Soft tissue between spinous tip and skin, mm: from thin at T12 to thick over L5; illustrative. */
const DEPTH_MM: Record<keyof SpineShape['spinousTips'], number> = {
  T12: 13,
  L1: 15,
  L2: 17,
  L3: 19,
  L4: 22,
  L5: 26,
}
const STEP_MM = 10
/** How far the profile runs beyond the outermost tips, mm. */
const BEYOND_MM = { cranial: 60, caudal: 140 }
/** Slope of the skin beyond the tips, mm forward per mm: up the thorax, and over the sacrum to the buttocks. */
const SLOPE = { cranial: -0.12, caudal: 0.06 }
const SMOOTHING_ROUNDS = 40

/** [y, z] of the skin in the midline, caudal to cranial. */
export function skinProfile({ spinousTips }: SpineShape): [number, number][] {
  const knots = Object.entries(spinousTips)
    .map(([level, tip]) => [tip[1], tip[2] - DEPTH_MM[level as keyof typeof DEPTH_MM]] as const)
    .sort((a, b) => a[0] - b[0])
  const [lowest, highest] = [knots[0]!, knots[knots.length - 1]!]
  const from = Math.floor((lowest[0] - BEYOND_MM.caudal) / STEP_MM) * STEP_MM
  const to = Math.ceil((highest[0] + BEYOND_MM.cranial) / STEP_MM) * STEP_MM
  const ys = Array.from({ length: (to - from) / STEP_MM + 1 }, (_, i) => from + i * STEP_MM)
  const least = ys.map((y) => behind(knots, y))
  let zs = [...least]
  for (let round = 0; round < SMOOTHING_ROUNDS; round++) {
    zs = zs.map((z, i) => {
      const mean = ((zs[i - 1] ?? z) + (zs[i + 1] ?? z)) / 2
      return Math.min(least[i]! + 1, (z + mean) / 2)
    })
  }
  return ys.map((y, i) => [y, Math.round(zs[i]! * 10) / 10])
}

function behind(knots: readonly (readonly [number, number])[], y: number): number {
  const [first, last] = [knots[0]!, knots[knots.length - 1]!]
  if (y <= first[0]) return first[1] + SLOPE.caudal * (first[0] - y)
  if (y >= last[0]) return last[1] + SLOPE.cranial * (y - last[0])
  const upper = knots.findIndex(([height]) => height > y)
  const [a, b] = [knots[upper - 1]!, knots[upper]!]
  return a[1] + ((b[1] - a[1]) * (y - a[0])) / (b[0] - a[0])
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
