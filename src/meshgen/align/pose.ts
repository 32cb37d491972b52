// Where a generated bone lies on a reference: turn, uniform scale, shift. mm, radians.
import { addScaled, cross, dot, length, normalize, rotate, scale, sub, type Vec3 } from '../../math/vec3.ts'

/** Rows are the bone's own axes in the reference's frame. */
export interface Pose {
  readonly origin: Vec3
  readonly axes: readonly [Vec3, Vec3, Vec3]
  /** Reference size per size of the bone. */
  readonly scale: number
}

export const UPRIGHT: Pose = {
  origin: [0, 0, 0],
  axes: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  scale: 1,
}

export const intoBone = ({ origin, axes, scale: size }: Pose, p: Vec3): Vec3 => {
  const d = sub(p, origin)
  return [dot(d, axes[0]) / size, dot(d, axes[1]) / size, dot(d, axes[2]) / size]
}

export const turnIntoBone = ({ axes }: Pose, n: Vec3): Vec3 => [
  dot(n, axes[0]),
  dot(n, axes[1]),
  dot(n, axes[2]),
]

export const outOfBone = ({ origin, axes, scale: size }: Pose, p: Vec3): Vec3 =>
  addScaled(addScaled(addScaled(origin, axes[0], size * p[0]), axes[1], size * p[1]), axes[2], size * p[2])

/** The pose after a small turn (vector in the bone's frame), shift (bone's mm) and relative growth. */
export function nudged(pose: Pose, turn: Vec3, shift: Vec3, growth: number): Pose {
  const angle = length(turn)
  const axis = angle > 0 ? normalize(turn) : ([1, 0, 0] as const)
  // The axes turn with the bone, so turn each by the vector expressed in the reference's frame.
  const world = addScaled(
    addScaled(scale(pose.axes[0], axis[0]), pose.axes[1], axis[1]),
    pose.axes[2],
    axis[2],
  )
  const x = normalize(rotate(pose.axes[0], world, angle))
  const turnedY = rotate(pose.axes[1], world, angle)
  const y = normalize(sub(turnedY, scale(x, dot(x, turnedY))))
  return {
    origin: outOfBone(pose, shift),
    axes: [x, y, cross(x, y)],
    scale: pose.scale * Math.exp(growth),
  }
}
