// The spine from behind as the picker draws it: outlines, and where each joint's ring sits. Units of the drawing,
// y downwards, x from the midline; the patient's left is on the left.
import { JOINTS, type Joint, type Side } from '../../anatomy/levels.ts'

export const FIGURE_WIDTH = 250
export const FIGURE_HEIGHT = 660
const MIDLINE_X = FIGURE_WIDTH / 2

/** Height of each joint and its distance from the midline. */
const RINGS: Readonly<Record<Joint, readonly [y: number, fromMidline: number]>> = {
  'T12-L1': [24, 37],
  'L1-L2': [110, 41],
  'L2-L3': [184, 45],
  'L3-L4': [258, 52],
  'L4-L5': [322, 61],
  'L5-S1': [384, 70],
}

export function ringAt(joint: Joint, side: Side): { x: number; y: number } {
  const [y, fromMidline] = RINGS[joint]
  return { x: side === 'left' ? MIDLINE_X - fromMidline : MIDLINE_X + fromMidline, y }
}

/** Right half of a vertebra's outline from behind: [share of half width, share of height]. */
const VERTEBRA: readonly (readonly [number, number])[] = [
  [0, -0.34],
  [0.16, -0.4],
  [0.27, -0.6],
  [0.36, -0.66],
  [0.44, -0.56],
  [0.47, -0.36],
  [0.64, -0.32],
  [0.9, -0.4],
  [1, -0.3],
  [0.95, -0.13],
  [0.62, -0.02],
  [0.42, 0.04],
  [0.34, 0.26],
  [0.4, 0.5],
  [0.37, 0.7],
  [0.25, 0.72],
  [0.16, 0.5],
  [0.1, 0.56],
  [0.09, 0.8],
  [0, 0.86],
]
const SACRUM: readonly (readonly [number, number])[] = [
  [0, -0.3],
  [0.26, -0.36],
  [0.42, -0.52],
  [0.56, -0.56],
  [0.66, -0.4],
  [0.9, -0.36],
  [1.02, -0.2],
  [0.98, 0.02],
  [0.76, 0.34],
  [0.5, 0.72],
  [0.24, 0.98],
  [0.14, 1.1],
  [0, 1.12],
]
const HALF_WIDTHS: Readonly<Record<Joint, number>> = {
  'T12-L1': 92,
  'L1-L2': 104,
  'L2-L3': 118,
  'L3-L4': 112,
  'L4-L5': 116,
  'L5-S1': 118,
}
const SACRUM_HEIGHT = 230
/** From the lower joint posts of one bone to the upper posts of it, as a share of its drawn height. */
const POST_TO_POST = 1.22

interface Outline {
  readonly name: string
  readonly path: string
}

/** The bone below each joint: L1 … L5, then the sacrum. */
export const OUTLINES: readonly Outline[] = JOINTS.map((joint, i) => {
  const [top] = RINGS[joint]
  const next = JOINTS[i + 1]
  if (!next) return { name: 'sacrum', path: outline(SACRUM, 118, SACRUM_HEIGHT, top + 0.46 * SACRUM_HEIGHT) }
  const height = (RINGS[next][0] - top) / POST_TO_POST
  return { name: joint, path: outline(VERTEBRA, HALF_WIDTHS[joint], height, top + 0.56 * height) }
})

/** Openings of the sacrum, [distance from the midline, y, radius]. */
export const FORAMINA: readonly (readonly [number, number, number])[] = [
  [42, 432, 8],
  [39, 474, 8],
  [34, 514, 7],
  [28, 550, 6],
]

/** A closed smooth path: the half outline and its mirror image. */
function outline(
  half: readonly (readonly [number, number])[],
  halfWidth: number,
  height: number,
  centreY: number,
): string {
  const right = half.map(([x, y]) => [MIDLINE_X + x * halfWidth, centreY + y * height] as const)
  const left = [...right].reverse().map(([x, y]) => [2 * MIDLINE_X - x, y] as const)
  const points = [...right, ...left.slice(1, -1)]
  const middle = (i: number) => {
    const [ax, ay] = points[i % points.length]!
    const [bx, by] = points[(i + 1) % points.length]!
    return `${((ax + bx) / 2).toFixed(1)} ${((ay + by) / 2).toFixed(1)}`
  }
  const curves = points.map((_, i) => {
    const [x, y] = points[(i + 1) % points.length]!
    return `Q${x.toFixed(1)} ${y.toFixed(1)} ${middle(i + 1)}`
  })
  return `M${middle(0)}${curves.join('')}Z`
}
