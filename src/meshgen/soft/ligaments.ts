// The ligaments of the column, shaped between the bones they join: the room is found on the bones' own fields and
// landmarks. Thicknesses are textbook values (flavum 3–5 mm, supraspinous 5–6 mm, longitudinal 1–2 mm; from memory),
// a little less where a body would hide what the story tells. mm, patient axes.
import { bonesOf, type Joint, LUMBAR, type LumbarVertebra, type SideSuffix } from '../../anatomy/levels.ts'
import type { Intertransverse, SoftLigamentId } from '../../anatomy/softTissue.ts'
import { addScaled, mix, type Vec3 } from '../../math/vec3.ts'
import type { Bounds, Field, Solid, SpineShape } from '../field.ts'
import { cast } from '../mesh/cast.ts'
import { projectTo } from '../mesh/gradient.ts'
import { boundsOf } from '../sdf/bounds.ts'
import { roundIntersection, smoothUnion } from '../sdf/operators.ts'
import type { CanalLine } from './dura.ts'
import { heightCurve } from './heightCurve.ts'
import { tubeField } from './tubeField.ts'

export interface Ligament extends Solid {
  readonly id: SoftLigamentId
}

type Whole = LumbarVertebra | 'T12'

const without =
  (own: Field, bone: Field, gap: number): Field =>
  (x, y, z) => {
    const d = own(x, y, z)
    return d > 4 ? d : Math.max(d, gap - bone(x, y, z))
  }

const FLAVUM_MM = 3.2
/** Directions round the canal's axis in which its back wall is felt for, degrees from straight back. */
const WALL_DEG = [0, 18, 36, 52] as const

/** Two yellow bands from the front of the upper laminae to the upper edge of the lower ones. */
export function ligamentumFlavum(joint: Joint, spine: SpineShape, canal: CanalLine, bone: Field): Ligament {
  const [upper, lower] = bonesOf(joint)
  const upperY = laminaHeight(spine, upper as Whole) - 2
  const lowerY =
    lower === 'S1' ? spine.frames.S1.originMm[1] - 8 : laminaHeight(spine, lower as Whole) + LAMINA_TOP_MM
  const wallAt = (yMm: number): ((angle: number) => number) => {
    const felt = WALL_DEG.map((deg) => feltWall(canal, bone, yMm, (deg * Math.PI) / 180))
    const known = felt.filter((r) => r !== null)
    const usual =
      known.length > 0 ? known.reduce((sum, r) => sum + r, 0) / known.length : canal.halfDepth(yMm) + 3
    return heightCurve(
      WALL_DEG.map((deg, i) => [deg, felt[i] ?? usual] as const),
      1,
    )
  }
  const [above, below] = [wallAt(upperY), wallAt(lowerY)]
  const field: Field = (x, y, z) => {
    const share = Math.max(0, Math.min(1, (upperY - y) / (upperY - lowerY)))
    const dz = canal.middleZ(y) - z
    const angle = (Math.atan2(Math.abs(x), dz) * 180) / Math.PI
    const r = Math.hypot(x, dz)
    const wall = above(angle) + (below(angle) - above(angle)) * share
    // In front of the upper lamina, flush in the gap, on the edge of the lower one.
    const middle = wall + (-0.5 + 1 * share) * FLAVUM_MM * 0.5
    const shell = Math.abs(r - middle) - FLAVUM_MM / 2
    const ends = Math.max(y - upperY, lowerY - y)
    const aside = (r * (angle - 50) * Math.PI) / 180
    // The two halves meet in the midline with a slit for veins.
    const slit = 0.35 - Math.abs(x) + Math.max(0, FLAVUM_MM - 2.2 - (r - middle + FLAVUM_MM / 2))
    return roundIntersection(
      roundIntersection(shell, Math.max(ends, aside), 1),
      dz < 1 ? 1 - dz : slit * 0.6,
      0.4,
    )
  }
  const z = canal.middleZ((upperY + lowerY) / 2)
  return {
    id: `lig.flavum.${joint}`,
    field: without(field, bone, 0.12),
    bounds: {
      min: [-20, Math.min(upperY, lowerY) - 2, z - 30],
      max: [20, Math.max(upperY, lowerY) + 2, z + 12],
    },
  }
}

/** Above the middle of a lamina its upper edge, mm. */
const LAMINA_TOP_MM = 9

const laminaHeight = ({ seeds }: SpineShape, vertebra: Whole): number =>
  (seeds[`${vertebra}.R`].laminaCentre[1] + seeds[`${vertebra}.L`].laminaCentre[1]) / 2

/** Distance from the canal's axis back to bone; null where the gap between laminae lets the look through. */
function feltWall(canal: CanalLine, bone: Field, y: number, angle: number): number | null {
  const from: Vec3 = [0, y, canal.middleZ(y)]
  const met = cast(bone, from, [Math.sin(angle), 0, -Math.cos(angle)], 0, from, 20)
  if (met === from) return null
  return Math.hypot(met[0], met[2] - from[2])
}

const INTERSPINOUS_HALF_MM = 2.1

/** The plate between two spinous processes, from the laminae to their tips. */
export function interspinous(joint: Joint, spine: SpineShape, bone: Field): Ligament {
  const [upper, lower] = bonesOf(joint)
  const up = sagittal(spine, upper as Whole, bone)
  const down = lower === 'S1' ? sacralSagittal(spine, bone) : sagittal(spine, lower as Whole, bone)
  const corners = [up.root, up.tip, down.tip, down.root]
  const plate = convexPolygon(corners)
  const field: Field = (x, y, z) =>
    roundIntersection(plate(y, z), Math.abs(x - 0.5 * (up.aside + down.aside)) - INTERSPINOUS_HALF_MM, 1)
  return {
    id: `lig.interspinous.${joint}`,
    field: without(field, bone, 0.1),
    bounds: boundsOf(
      corners.flatMap(([y, z]): Vec3[] => [
        [-4, y, z],
        [4, y, z],
      ]),
      3,
    ),
  }
}

interface Sagittal {
  readonly root: readonly [number, number]
  readonly tip: readonly [number, number]
  readonly aside: number
}

/** Where a spinous process begins and ends, as [y, z]; the tip is felt for on the bone from behind. */
function sagittal(spine: SpineShape, vertebra: Whole, bone: Field): Sagittal {
  const tip = spine.spinousTips[vertebra]
  const [r, l] = [spine.seeds[`${vertebra}.R`].laminaCentre, spine.seeds[`${vertebra}.L`].laminaCentre]
  return {
    root: [(r[1] + l[1]) / 2, (r[2] + l[2]) / 2 - 1],
    tip: [tip[1], backOf(bone, tip) + 2],
    aside: tip[0],
  }
}

function sacralSagittal(spine: SpineShape, bone: Field): Sagittal {
  const y = spine.frames.S1.originMm[1] - 6
  const z = backOf(bone, [0, y, -70])
  return { root: [y + 4, z + 16], tip: [y - 2, z + 1], aside: 0 }
}

const backOf = (bone: Field, [x, y, z]: Vec3): number => {
  const from: Vec3 = [x, y, z - 30]
  const met = cast(bone, from, [0, 0, 1], 0, from, 60)
  return met === from ? z : met[2]
}

/** Signed distance to a convex four-corner plate in the sagittal plane, whichever way it is wound. */
function convexPolygon(corners: readonly (readonly [number, number])[]): (u: number, v: number) => number {
  const centre = corners.reduce(([a, b], [u, v]) => [a + u / 4, b + v / 4] as [number, number], [0, 0] as [
    number,
    number,
  ])
  const edges = corners.map((a, i) => {
    const b = corners[(i + 1) % corners.length]!
    const size = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
    const n: readonly [number, number] = [(b[1] - a[1]) / size, -(b[0] - a[0]) / size]
    const out = n[0] * (a[0] - centre[0]) + n[1] * (a[1] - centre[1]) >= 0 ? 1 : -1
    return { a, n: [n[0] * out, n[1] * out] as const }
  })
  return (u, v) => Math.max(...edges.map(({ a, n }) => n[0] * (u - a[0]) + n[1] * (v - a[1])))
}

/** Half width and half thickness of the cord over the tips. */
const SUPRASPINOUS_MM = [3.2, 1.7] as const

/**
 * The cord over the spinous tips, to L4: below it the fibres of the fascia take its place in most people (textbook,
 * from memory).
 */
export function supraspinous(spine: SpineShape, bone: Field): Ligament {
  const tips = (['T12', 'L1', 'L2', 'L3', 'L4'] as const).map((v): Vec3 => {
    const tip = spine.spinousTips[v]
    return [tip[0], tip[1], backOf(bone, tip) - 0.6]
  })
  const first = tips[0]!
  const last = tips[tips.length - 1]!
  const way: Vec3[] = [
    [first[0], first[1] + 26, first[2] - 5],
    [first[0], first[1] + 8, first[2] - 0.6],
    ...tips,
    [last[0], last[1] - 9, last[2] + 1],
  ]
  const [half, thick] = SUPRASPINOUS_MM
  const core = tubeField(
    way.map(([x, y, z]): Vec3 => [x * 0.5, y, z * (half / thick)]),
    way.map((_, i) => (i === 0 || i === way.length - 1 ? 0.6 : 1) * half),
  )
  return {
    id: 'lig.supraspinous',
    field: without((x, y, z) => core.field(x, y, z * (half / thick)) * (thick / half), bone, 0.1),
    bounds: boundsOf(way, 6),
  }
}

const SHEET_HALF_MM = 0.55

/** A thin sheet between two transverse processes. */
export function intertransverse(
  level: Intertransverse,
  suffix: SideSuffix,
  spine: SpineShape,
  bone: Field,
): Ligament {
  const [upper, lower] = level.split('-') as [LumbarVertebra, LumbarVertebra]
  const side = suffix === 'L' ? 1 : -1
  const ends = [upper, lower].map((vertebra) => {
    const { tpTip, sapTpJunction, accessory } = spine.seeds[`${vertebra}.${suffix}`]
    const root: Vec3 = [sapTpJunction[0] + side * 2, accessory[1] + 3, accessory[2] + 5]
    return { root, tip: addScaled(tpTip, [side, 0, 0], -3) }
  })
  const [a, b] = ends as [(typeof ends)[0], (typeof ends)[0]]
  const inner = Math.max(side * a.root[0], side * b.root[0])
  const field: Field = (x, y, z) => {
    const out = side * x
    const along = ({ root, tip }: (typeof ends)[0]): Vec3 => {
      const share = Math.max(0, Math.min(1.1, (out - side * root[0]) / (side * (tip[0] - root[0]))))
      return mix(root, tip, share)
    }
    const [top, bottom] = [along(a), along(b)]
    const share = Math.max(0, Math.min(1, (top[1] - y) / (top[1] - bottom[1])))
    const outer = side * (a.tip[0] + (b.tip[0] - a.tip[0]) * share) - 2.5 * Math.sin(Math.PI * share)
    const sheet = Math.abs(z - (top[2] + (bottom[2] - top[2]) * share)) - SHEET_HALF_MM
    return roundIntersection(sheet, Math.max(y - top[1], bottom[1] - y, inner - out, out - outer), 0.4)
  }
  return {
    id: `lig.intertransverse.${level}.${suffix}`,
    field: without(field, bone, 0.1),
    bounds: boundsOf([a.root, a.tip, b.root, b.tip], 4),
  }
}

/** From the transverse process of L5 out and back to the iliac crest: an upper and a lower band. */
export function iliolumbar(suffix: SideSuffix, spine: SpineShape, bone: Field): Ligament {
  const side = suffix === 'L' ? 1 : -1
  const crest = spine.ilia.find(({ id }) => id.endsWith(suffix))!
  const from = addScaled(spine.seeds[`L5.${suffix}`].tpTip, [side, 0, 0], -3)
  const seat = (out: number, up: number, back: number): Vec3 =>
    projectTo(crest.field, [from[0] + side * out, from[1] + up, from[2] - back], -1)
  const upper = seat(26, 5, 22)
  const lower = seat(20, -14, 30)
  const bands = [
    tubeField(
      [from, mix(mix(from, upper, 0.5), [from[0], from[1] + 3, from[2]], 0.15), upper],
      [2.6, 2.2, 3.2],
    ),
    tubeField([from, mix(from, lower, 0.5), lower], [2.2, 1.6, 2.4]),
  ]
  return {
    id: `lig.iliolumbar.${suffix}`,
    field: without(
      (x, y, z) => smoothUnion(bands[0]!.field(x, y, z), bands[1]!.field(x, y, z), 2),
      bone,
      0.1,
    ),
    bounds: boundsOf([from, upper, lower], 6),
  }
}

/**
 * The longitudinal ligaments lie on bodies and discs: a thin coat in front, and a narrow one behind that widens over
 * each disc.
 */
export function longitudinal(
  which: 'anterior' | 'posterior',
  spine: SpineShape,
  canal: CanalLine,
  hard: Field,
): Ligament {
  const isFront = which === 'anterior'
  const thick = isFront ? 1.9 : 1.3
  const discs = spine.discs.map(({ bounds }) => (bounds.min[1] + bounds.max[1]) / 2)
  const top = spine.frames.T12.originMm[1] - 14
  const end = spine.frames.S1.originMm[1] - (isFront ? 26 : 24)
  const frames = [...(['T12', ...LUMBAR] as const), 'S1' as const].map((v) => spine.frames[v])
  const bodyZ = heightCurve(
    frames.map(({ originMm, yUnit, zUnit }) => [
      originMm[1] - 12 * yUnit[1],
      originMm[2] - 12 * yUnit[2] - 2 * zUnit[2],
    ]),
  )
  const field: Field = (x, y, z) => {
    const nearDisc = Math.min(...discs.map((at) => Math.abs(y - at)))
    const width = isFront ? 11.5 : 3.6 + 6.2 * Math.exp(-((nearDisc / 7) ** 2))
    const aside = Math.abs(x) - width
    const ends = Math.max(y - top, end - y)
    // Only on the wall that faces forward; behind, only in front of the sac.
    const facing = isFront ? bodyZ(y) + 8 - z : Math.max(canal.middleZ(y) - 1 - z, z - bodyZ(y) + 4)
    const rough = Math.max(aside, ends, facing)
    if (rough > 4) return rough
    const coat = hard(x, y, z) - thick
    return roundIntersection(coat, rough, 0.8)
  }
  const bounds: Bounds = { min: [-16, end - 3, isFront ? -60 : -100], max: [16, top + 3, 48] }
  return {
    id: `lig.${which}_longitudinal`,
    field: without(field, hard, 0.12),
    bounds,
  }
}
