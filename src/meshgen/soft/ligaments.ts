// The ligaments of the column, shaped between the bones they join: the room is found on the bones' own fields and
// landmarks. Thicknesses are textbook values (flavum 3–5 mm, supraspinous 5–6 mm, longitudinal 1–2 mm; from memory),
// a little less where a body would hide what the story tells. mm, patient axes.
import { bonesOf, type Joint, LUMBAR, type LumbarVertebra, type SideSuffix } from '../../anatomy/levels.ts'
import type { Intertransverse, SoftLigamentId } from '../../anatomy/softTissue.ts'
import { addScaled, mix, type Vec3 } from '../../math/vec3.ts'
import type { Bounds, Field, Solid, SpineShape } from '../field.ts'
import { cast } from '../mesh/cast.ts'
import { boundsOf } from '../sdf/bounds.ts'
import { noise } from '../sdf/noise.ts'
import { roundIntersection } from '../sdf/operators.ts'
import type { CanalLine } from './dura.ts'
import { heightCurve } from './heightCurve.ts'
import { tubeField } from './tubeField.ts'

export interface Ligament extends Solid {
  readonly id: SoftLigamentId
}

type Whole = LumbarVertebra | 'T12'

/** Borders of a ligament are no ruled lines: bundles end here and there. At most about this much, mm; drawn by rule. */
export const FRAY_MM = 0.9
/** Across the bundles the border changes over about a millimetre and a half, along them over a centimetre. */
const fray = (x: number, y: number, z: number): number =>
  FRAY_MM * (noise(x * 0.6, y * 0.1, z * 0.6) + 0.5 * noise(x * 1.3 + 7, y * 0.24, z * 1.3))

/** A body out of bone by a gap, mm. */
export const without =
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

/**
 * Half thickness in the middle of the plate, and how much it gains at the border of either bone; within the bone it
 * thins away again, so that none shows beside a narrow process. Ridges of its bundles. mm.
 */
const INTERSPINOUS_MM = { middle: 1.3, atBone: 0.8, inBone: 0.2, ridge: 0.3 } as const
/** Share of the height between the two processes' middles at which their bone begins. */
const BONE_BEGINS = 0.6

/**
 * The plate between two spinous processes, from the laminae to their tips: thin between the bones, thick on them, its
 * bundles rising backwards.
 */
export function interspinous(joint: Joint, spine: SpineShape, bone: Field): Ligament {
  const [upper, lower] = bonesOf(joint)
  const up = sagittal(spine, upper as Whole, bone)
  const down = lower === 'S1' ? sacralSagittal(spine, bone) : sagittal(spine, lower as Whole, bone)
  const corners = [up.root, up.tip, down.tip, down.root]
  const plate = convexPolygon(corners)
  const heightAt = ({ root, tip }: Sagittal, z: number): number =>
    root[0] + (tip[0] - root[0]) * Math.max(0, Math.min(1, (z - root[1]) / (tip[1] - root[1])))
  const [, riseY, riseZ] = INTERSPINOUS_RISE
  const field: Field = (x, y, z) => {
    const [top, bottom] = [heightAt(up, z), heightAt(down, z)]
    const share = Math.max(-1, Math.min(1, (2 * (top - y)) / Math.max(1, top - bottom) - 1))
    // Across the bundles: what changes along them is drawn out.
    const across = y * riseZ - z * riseY
    const body =
      INTERSPINOUS_MM.middle +
      INTERSPINOUS_MM.atBone * Math.sin(Math.PI * share) ** 2 +
      INTERSPINOUS_MM.ridge * noise(x * 0.3 + 3, across * 0.55, 0.5)
    const inBone = Math.max(0, (Math.abs(share) - BONE_BEGINS) / (1 - BONE_BEGINS))
    const half = body + (INTERSPINOUS_MM.inBone - body) * inBone
    const border = plate(y, z) + fray(across, 0, z * 0.3) * 0.8
    return roundIntersection(border, Math.abs(x - 0.5 * (up.aside + down.aside)) - half, 0.8)
  }
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

/** From the lower process up and back to the one above: the way of the bundles, about 50° in the sagittal plane. */
export const INTERSPINOUS_RISE: Vec3 = [0, 0.77, -0.64]

/** Half width and half thickness of the cord over the tips; between them it is narrower and lies a little deeper. */
const SUPRASPINOUS_MM = [3.6, 1.7] as const
const BETWEEN_TIPS = { width: 0.72, deeperMm: 1.1 } as const

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
  const between = tips
    .slice(1)
    .map((tip, i): Vec3 => addScaled(mix(tips[i]!, tip, 0.5), [0, 0, 1], BETWEEN_TIPS.deeperMm))
  const stations: { readonly at: Vec3; readonly width: number }[] = [
    { at: [first[0], first[1] + 26, first[2] - 5], width: 0.6 },
    { at: [first[0], first[1] + 8, first[2] - 0.6], width: 0.8 },
    ...tips.flatMap((at, i) => [
      { at, width: 1 },
      ...(between[i] ? [{ at: between[i], width: BETWEEN_TIPS.width }] : []),
    ]),
    { at: [last[0], last[1] - 9, last[2] + 1], width: 0.5 },
  ]
  const way = stations.map(({ at }) => at)
  const [half, thick] = SUPRASPINOUS_MM
  const core = tubeField(
    way.map(([x, y, z]): Vec3 => [x * 0.5, y, z * (half / thick)]),
    stations.map(({ width }) => width * half),
  )
  const band: Field = (x, y, z) => {
    const d = core.field(x, y, z * (half / thick)) * (thick / half)
    return d > 3 ? d : d + 0.4 * fray(x, y, 0)
  }
  return {
    id: 'lig.supraspinous',
    field: without(band, bone, 0.1),
    bounds: boundsOf(way, 6),
  }
}

/**
 * Half thickness on the processes and in the middle between them; how far the outer and the inner border draw in there;
 * how far it bellies backwards. mm, drawn by rule.
 */
const SHEET_MM = { atBone: 0.65, middle: 0.42, outerWaist: 3.6, innerWaist: 3, belly: 1.1 } as const

/**
 * A thin membrane between two transverse processes, drawn in at the waist; its inner border is free and uneven, and it
 * bellies a little.
 */
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
    const waist = Math.sin(Math.PI * share)
    const torn = fray(x, y, 0)
    const outer = side * (a.tip[0] + (b.tip[0] - a.tip[0]) * share) - SHEET_MM.outerWaist * waist + 0.7 * torn
    const within = inner + SHEET_MM.innerWaist * waist ** 0.7 + 1.6 * torn * waist
    const middle = top[2] + (bottom[2] - top[2]) * share - SHEET_MM.belly * waist ** 2
    const ripple = 0.35 * noise(x * 0.22, y * 0.05, 4) * waist
    const half = SHEET_MM.atBone + (SHEET_MM.middle - SHEET_MM.atBone) * waist
    const sheet = Math.abs(z - middle - ripple) - half
    return roundIntersection(sheet, Math.max(y - top[1], bottom[1] - y, within - out, out - outer), 0.35)
  }
  return {
    id: `lig.intertransverse.${level}.${suffix}`,
    field: without(field, bone, 0.1),
    bounds: boundsOf([a.root, a.tip, b.root, b.tip], 4),
  }
}

/** Half width in front at T12 and at the sacrum, mm: a broad band that grows downwards (from memory). */
const ANTERIOR_HALF_MM = [10, 15] as const
/** Half width behind over the bodies, and what it gains over a disc; how far up and down it flares. mm, from memory. */
export const POSTERIOR_MM = { body: 3, flare: 7.5, reach: 5.5 } as const

/**
 * The longitudinal ligaments lie on bodies and discs and cling to them: a broad coat in front, thickest in the hollow of
 * the bodies, and a narrow strap behind that flares over each disc like a saw's teeth. Both thin out to their borders.
 */
export function longitudinal(
  which: 'anterior' | 'posterior',
  spine: SpineShape,
  canal: CanalLine,
  hard: Field,
): Ligament {
  const isFront = which === 'anterior'
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
    const overDisc = Math.exp(-((nearDisc / (isFront ? 7 : POSTERIOR_MM.reach)) ** 2))
    const down = Math.max(0, Math.min(1, (top - y) / (top - end)))
    const width = isFront
      ? ANTERIOR_HALF_MM[0] + (ANTERIOR_HALF_MM[1] - ANTERIOR_HALF_MM[0]) * down
      : POSTERIOR_MM.body + POSTERIOR_MM.flare * overDisc
    const aside = Math.abs(x) - width + (isFront ? 1.6 : 0.8) * fray(x, y, 0)
    const edge = Math.min(1, Math.abs(x) / width) ** 4
    const thick = isFront ? (2.2 - 0.8 * overDisc) * (1 - 0.5 * edge) : 1.35 * (1 - 0.45 * edge)
    const ends = Math.max(y - top, end - y)
    // Only on the wall that faces forward; behind, only in front of the sac.
    const facing = isFront ? bodyZ(y) + 8 - z : Math.max(canal.middleZ(y) - 1 - z, z - bodyZ(y) + 4)
    const rough = Math.max(aside, ends, facing)
    if (rough > 4) return rough
    const coat = hard(x, y, z) - thick
    return roundIntersection(coat, rough, 0.6)
  }
  const bounds: Bounds = { min: [-19, end - 3, isFront ? -60 : -100], max: [19, top + 3, 48] }
  return {
    id: `lig.${which}_longitudinal`,
    field: without(field, hard, 0.12),
    bounds,
  }
}
