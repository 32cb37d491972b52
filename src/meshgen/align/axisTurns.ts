// The 24 proper turns that lay axes on axes: every way a program may name a file's axes without mirroring it.
import { cross, dot, type Vec3 } from '../../math/vec3.ts'

const AXES: readonly Vec3[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
  [-1, 0, 0],
  [0, -1, 0],
  [0, 0, -1],
]

/** Each as the places of the three axes after the turn; right-handed. The first is no turn. */
export const AXIS_TURNS: readonly (readonly [Vec3, Vec3, Vec3])[] = AXES.flatMap((x) =>
  AXES.filter((y) => dot(x, y) === 0).map((y) => [x, y, cross(x, y)] as const),
)
