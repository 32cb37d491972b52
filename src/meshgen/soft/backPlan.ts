// The room behind the spine as functions of height: where the processes stand, where the fascia lies over the muscles,
// and where one muscle ends and the next begins. Read off the bones' own landmarks, so that it follows any spine built
// from them. Right and left are taken as one (their mean); what the muscle does not share with bone is cut away later.
// Widths from cross-sections at rest (Bogduk's textbook, from memory); illustrative. mm, patient axes.
import { LUMBAR } from '../../anatomy/levels.ts'
import type { Vec3 } from '../../math/vec3.ts'
import type { Field, SpineShape } from '../field.ts'
import { cast } from '../mesh/cast.ts'
import { heightCurve, type Knot } from './heightCurve.ts'

type Curve = (yMm: number) => number

export interface BackPlan {
  /** Mamillary processes (x from the midline), and below them the back of the sacrum. */
  readonly mamillaryX: Curve
  readonly mamillaryZ: Curve
  /** Tips of the transverse processes. */
  readonly transverseX: Curve
  readonly transverseZ: Curve
  /** Backs of the laminae. */
  readonly laminaZ: Curve
  /** The line over the spinous tips and the sacral crest. */
  readonly crestZ: Curve
  /** Border of multifidus under the fascia, border of longissimus there, and the side border of the whole group. */
  readonly multifidusX: Curve
  readonly longissimusX: Curve
  readonly lateralX: Curve
  /** z of the thoracolumbar fascia over the muscles, at a height and a distance from the midline. */
  readonly fasciaZ: (xMm: number, yMm: number) => number
}

/** Above T12 and on the sacrum muscles go on; their borders there, mm. */
const TOP_Y = 152
const BULGE_MM = 4.5
const FURROW_MM = 16
/** How far in front of the tips the fascia lies in the midline, and how the group thins out to its side border. */
const BEHIND_TIPS_MM = 1
const SIDE_POWER = 3.4
const SACRAL_HEIGHTS = [-95, -105, -115, -125, -135, -145, -155] as const

export function backPlan(spine: SpineShape, bone: Field): BackPlan {
  const levels = (['T12', ...LUMBAR] as const).map((vertebra) => {
    const [r, l] = [spine.seeds[`${vertebra}.R`], spine.seeds[`${vertebra}.L`]]
    const both = (name: 'mamillary' | 'tpTip' | 'laminaCentre' | 'accessory'): Vec3 => [
      (l[name][0] - r[name][0]) / 2,
      (l[name][1] + r[name][1]) / 2,
      (l[name][2] + r[name][2]) / 2,
    ]
    return {
      tip: spine.spinousTips[vertebra],
      mamillary: both('mamillary'),
      transverse: both('tpTip'),
      lamina: both('laminaCentre'),
      accessory: both('accessory'),
    }
  })
  const sacrum = SACRAL_HEIGHTS.map((y) => ({ y, z: backOf(bone, 0, y), besideZ: backOf(bone, 18, y) }))
  const along = (read: (level: (typeof levels)[number]) => Knot, sacral: readonly Knot[], top?: number) => {
    const knots = levels.map(read)
    return heightCurve([...knots, ...sacral, [TOP_Y, top ?? knots[0]![1]]])
  }
  const sacralZ = sacrum.map(({ y, besideZ }): Knot => [y, besideZ])
  const mamillaryX = along(
    ({ mamillary: [x, y] }) => [y, x],
    [
      [-90, 29],
      [-115, 26],
      [-150, 18],
    ],
  )
  const mamillaryZ = along(({ accessory: [, , z], mamillary: [, y] }) => [y, z], sacralZ, -60)
  const transverseX = along(
    ({ transverse: [x, y] }) => [y, x],
    [
      [-100, 44],
      [-155, 30],
    ],
  )
  const transverseZ = along(({ transverse: [, y, z] }) => [y, z], [[-100, -42], ...sacralZ.slice(1)], -60)
  const laminaZ = along(
    ({ lamina: [, y, z] }) => [y, z],
    sacrum.map(({ y, z }) => [y, z]),
    -66,
  )
  const crestZ = along(
    ({ tip: [, y, z] }) => [y, z],
    sacrum.map(({ y, z }) => [y, z]),
    -88,
  )
  const multifidusX = heightCurve(MULTIFIDUS_X)
  const longissimusX = heightCurve(LONGISSIMUS_X)
  const lateralX = heightCurve(LATERAL_X)
  const fasciaZ = (xMm: number, yMm: number): number => {
    const x = Math.abs(xMm)
    const tips = crestZ(yMm) - BEHIND_TIPS_MM
    const bulge = BULGE_MM * (1 - Math.exp(-((x / FURROW_MM) ** 2)))
    const share = Math.min(1, x / lateralX(yMm))
    const front = transverseZ(yMm)
    return front + (tips - bulge - front) * Math.sqrt(Math.max(0, 1 - share ** SIDE_POWER))
  }
  return {
    mamillaryX,
    mamillaryZ,
    transverseX,
    transverseZ,
    laminaZ,
    crestZ,
    multifidusX,
    longissimusX,
    lateralX,
    fasciaZ,
  }
}

/** [height, distance from the midline]: L1 near y 75, L3 near 0, L5 near −66, S1 near −100, S3 near −140. */
const MULTIFIDUS_X: readonly Knot[] = [
  [TOP_Y, 11],
  [110, 13],
  [75, 17],
  [37, 22],
  [0, 28],
  [-33, 33],
  [-66, 38],
  [-95, 40],
  [-118, 35],
  [-138, 24],
  [-156, 12],
]
const LONGISSIMUS_X: readonly Knot[] = [
  [TOP_Y, 40],
  [110, 43],
  [75, 47],
  [37, 51],
  [0, 54],
  [-33, 55],
  [-66, 54],
  [-95, 50],
  [-118, 43],
]
const LATERAL_X: readonly Knot[] = [
  [TOP_Y, 74],
  [75, 78],
  [37, 81],
  [0, 83],
  [-33, 82],
  [-60, 74],
  [-85, 60],
  [-110, 48],
  [-130, 38],
  [-156, 26],
]

/** Most dorsal bone at x, y; looked for from behind. */
function backOf(bone: Field, x: number, y: number): number {
  const from: Vec3 = [x, y, -190]
  const met = cast(bone, from, [0, 0, 1], 0.5, from, 190)
  if (met === from) throw new Error(`backPlan: no bone behind (${x}, ${y})`)
  return met[2]
}
