// What the compass says: which way is which on screen, and from where the spine is seen. Pure.
import { cross, dot, length, normalize, type Vec3 } from '../../math/vec3.ts'

export type CompassWord = 'left' | 'right' | 'head' | 'feet' | 'front' | 'back'
export type SeenFrom = 'behind' | 'front' | 'left' | 'right' | 'above' | 'below'

export interface Orientation {
  readonly screenRight: CompassWord
  readonly screenLeft: CompassWord
  readonly screenUp: CompassWord
  readonly screenDown: CompassWord
  readonly seenFrom: SeenFrom
}

const AXES: readonly (readonly [Vec3, CompassWord, CompassWord])[] = [
  [[1, 0, 0], 'left', 'right'],
  [[0, 1, 0], 'head', 'feet'],
  [[0, 0, 1], 'front', 'back'],
]

/** Looking straight down or up there is no "right" to work out: it is as it was on the way there from behind. */
const RIGHT_AT_POLES: Vec3 = [-1, 0, 0]
/** Sine of the angle to a pole below which a direction counts as the pole. */
const AT_POLE = 1e-6

/** `fromUnit` points from the target to the eye, `upUnit` up on screen. Past 45° the words change over. */
export function orientationOf(fromUnit: Vec3, upUnit: Vec3): Orientation {
  const across = cross(upUnit, fromUnit)
  const right = length(across) < AT_POLE ? RIGHT_AT_POLES : normalize(across)
  const up = cross(fromUnit, right)
  const [screenRight, screenLeft] = wordsAlong(right)
  const [screenUp, screenDown] = wordsAlong(up)
  return { screenRight, screenLeft, screenUp, screenDown, seenFrom: seenFromOf(fromUnit) }
}

/** Names of the patient axis nearest to a direction on screen, and of its opposite. */
function wordsAlong(direction: Vec3): readonly [CompassWord, CompassWord] {
  let best: readonly [CompassWord, CompassWord] = ['left', 'right']
  let most = 0
  for (const [axis, positive, negative] of AXES) {
    const share = dot(direction, axis)
    if (Math.abs(share) > most) {
      most = Math.abs(share)
      best = share > 0 ? [positive, negative] : [negative, positive]
    }
  }
  return best
}

function seenFromOf([x, y, z]: Vec3): SeenFrom {
  const size = Math.max(Math.abs(x), Math.abs(y), Math.abs(z))
  if (size === Math.abs(y)) return y > 0 ? 'above' : 'below'
  if (size === Math.abs(x)) return x > 0 ? 'left' : 'right'
  return z > 0 ? 'front' : 'behind'
}
