// The great vessels in front of the column as quiet landmarks: the aorta to its fork at L4, the inferior vena cava on
// its right from the joining at L5. Calibres: aorta about 18 mm, cava about 22 mm (textbook, from memory).
// mm, patient axes: x > 0 is the patient's left, where the aorta lies.
import type { LumbarVertebra } from '../../anatomy/levels.ts'
import type { Vec3 } from '../../math/vec3.ts'
import type { Field, Solid, SpineShape } from '../field.ts'
import { cast } from '../mesh/cast.ts'
import { unionOfBounds } from '../sdf/bounds.ts'
import { smoothUnion } from '../sdf/operators.ts'
import { tubeField } from './tubeField.ts'

interface Course {
  /** [x, half of the calibre] of the trunk at each vertebra from above; the last one is the fork. */
  readonly trunk: readonly (readonly [LumbarVertebra | 'T12', number, number, number])[]
  /** The two branches: steps from the fork, x to that side, y, z, and their radius. */
  readonly branches: readonly (readonly [number, number, number])[]
  readonly branchRadiusMm: number
}

/** [vertebra, below its upper endplate, x, radius]. */
const AORTA: Course = {
  trunk: [
    ['T12', -24, 3, 9.4],
    ['L1', 6, 5, 9.2],
    ['L2', 8, 7, 9],
    ['L3', 8, 7, 8.8],
    ['L4', 22, 5, 8.6],
  ],
  branches: [
    [12, -20, -1],
    [24, -42, -8],
    [34, -66, -14],
  ],
  branchRadiusMm: 5.2,
}
const CAVA: Course = {
  trunk: [
    ['T12', -24, -17, 10.5],
    ['L1', 6, -16, 10.5],
    ['L2', 8, -15, 10.8],
    ['L3', 8, -14, 10.8],
    ['L5', 4, -12, 10.4],
  ],
  branches: [
    [13, -16, -4],
    [26, -34, -12],
    [37, -52, -20],
  ],
  branchRadiusMm: 6.2,
}
/** Room between vessel and column, mm. */
const OFF_COLUMN_MM = 3

export function vessel(which: 'aorta' | 'vena_cava', spine: SpineShape, hard: Field): Solid {
  const { trunk, branches, branchRadiusMm } = which === 'aorta' ? AORTA : CAVA
  const way = trunk.map(([vertebra, down, x, radius]): Vec3 => {
    const y = spine.frames[vertebra].originMm[1] - down
    return [x, y, frontOf(hard, x, y) + OFF_COLUMN_MM + radius]
  })
  const fork = way[way.length - 1]!
  const parts = [
    tubeField(
      way,
      trunk.map(([, , , radius]) => radius),
    ),
    ...[1, -1].map((side) =>
      tubeField(
        [fork, ...branches.map(([x, y, z]): Vec3 => [fork[0] + side * x, fork[1] + y, fork[2] + z])],
        [branchRadiusMm + 1, ...branches.map(() => branchRadiusMm)],
      ),
    ),
  ]
  return {
    bounds: unionOfBounds(
      parts.map(({ bounds }) => bounds),
      1,
    ),
    field: (x, y, z) => {
      const d = parts.reduce((sum, { field }) => smoothUnion(sum, field(x, y, z), 4), Infinity)
      return d > 6 ? d : Math.max(d, 1.5 - hard(x, y, z))
    },
  }
}

/** Most ventral wall of the column at x, y. */
function frontOf(hard: Field, x: number, y: number): number {
  const from: Vec3 = [x, y, 70]
  const met = cast(hard, from, [0, 0, -1], 0.5, from, 110)
  return met === from ? 14 : met[2]
}
