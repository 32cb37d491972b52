// The muscles of the back and of its side wall as closed bodies: each fills its compartment up to its neighbours, as a
// cross-section shows them, and carries the direction of its fibres. mm, patient axes; x is given for the left side.
import { LUMBAR, type LumbarVertebra, type SideSuffix } from '../../anatomy/levels.ts'
import type { Intertransverse, MuscleId, MuscleName } from '../../anatomy/softTissue.ts'
import { mix, normalize, sub, type Vec3 } from '../../math/vec3.ts'
import type { Bounds, Field, Solid, SpineShape } from '../field.ts'
import { loftAlongY } from '../sdf/loft.ts'
import { roundIntersection, smoothIntersection } from '../sdf/operators.ts'
import type { BackPlan } from './backPlan.ts'
import { heightCurve } from './heightCurve.ts'

export interface Muscle extends Solid {
  readonly id: MuscleId
  /** Unit direction of the fibres at a point, from their upper to their lower end. */
  readonly fibreAt: (x: number, y: number, z: number) => Vec3
}

/** Between neighbours, and between muscle and bone: the fat of the cleft. */
const CLEFT_MM = 0.55
const OFF_BONE_MM = 0.5
/** Cut edges are rounded by this. */
const ROUND_MM = 4
const TOP_MM = 149
const BOTTOM_MM = -158

const sideOf = (suffix: SideSuffix): 1 | -1 => (suffix === 'L' ? 1 : -1)

/** From a body given on the left to the body on a side, cut free from bone. */
function bodyOn(
  id: MuscleId,
  suffix: SideSuffix,
  left: Field,
  bounds: Bounds,
  bone: Field,
  fibreLeft: (x: number, y: number, z: number) => Vec3,
): Muscle {
  const side = sideOf(suffix)
  const { min, max } = bounds
  return {
    id,
    bounds: side > 0 ? bounds : { min: [-max[0], min[1], min[2]], max: [-min[0], max[1], max[2]] },
    field: (x, y, z) => {
      const d = left(side * x, y, z)
      if (d > 6) return d
      return smoothIntersection(d, OFF_BONE_MM - bone(x, y, z), 1.5)
    },
    fibreAt: (x, y, z) => {
      const [fx, fy, fz] = fibreLeft(side * x, y, z)
      return [side * fx, fy, fz]
    },
  }
}

/** Half-space borders of a compartment, each negative inside. */
const between = (a: number, b: number, round = ROUND_MM): number => roundIntersection(a, b, round)

const BACK_BOUNDS: Bounds = { min: [-3, BOTTOM_MM - 4, -135], max: [92, TOP_MM + 4, -4] }

/** Share of the way from the deep border to the fascia, 0…1, at a place. */
const riseAt = (plan: BackPlan, x: number, y: number, z: number): number => {
  const deep = plan.mamillaryZ(y)
  const back = plan.fasciaZ(x, y)
  return Math.max(0, Math.min(1, (deep - z) / (deep - back)))
}

/** Front wall of the back muscles: laminae, then the processes' roots, then the transverse processes. */
function frontZ(plan: BackPlan, x: number, y: number): number {
  const [mx, tx] = [plan.mamillaryX(y), plan.transverseX(y)]
  const [lz, mz, tz] = [plan.laminaZ(y) + 2, plan.mamillaryZ(y) + 1, plan.transverseZ(y) - 1.5]
  if (x < mx) return lz + ((mz - lz) * Math.max(0, x)) / mx
  if (x < tx) return mz + ((tz - mz) * (x - mx)) / (tx - mx || 1)
  return tz
}

/** Common walls of everything under the fascia. */
const underFascia = (plan: BackPlan, x: number, y: number, z: number): number =>
  Math.max(plan.fasciaZ(x, y) + 1 - z, z - frontZ(plan, x, y))

/** Border between multifidus and longissimus: from the processes out to the fascia. */
const innerBorder = (plan: BackPlan, x: number, y: number, z: number): number => {
  const rise = riseAt(plan, x, y, z)
  return plan.mamillaryX(y) + 1.5 + (plan.multifidusX(y) - plan.mamillaryX(y) - 1.5) * rise
}

/** Border between longissimus and iliocostalis: from the tips of the transverse processes to the fascia. */
const outerBorder = (plan: BackPlan, x: number, y: number, z: number): number => {
  const deep = 0.88 * plan.transverseX(y)
  return deep + (plan.longissimusX(y) - deep) * riseAt(plan, x, y, z)
}

/** Depth that parts the layers of multifidus: from half the spinous process down to the mamillary process. */
const layerZ = (plan: BackPlan, x: number, y: number): number => {
  const atSpine = plan.laminaZ(y) + 0.45 * (plan.crestZ(y) - plan.laminaZ(y))
  const share = Math.min(1, Math.max(0, x) / (plan.mamillaryX(y) + 1))
  return atSpine + (plan.mamillaryZ(y) - 4 - atSpine) * share
}

const ends = (y: number, low: number, high: number): number => Math.max(y - high, low - y)

/** Upper and lower end, and the way fibres run: caudal, to the side (left) and back. */
const BACK_MUSCLES: Readonly<
  Record<
    'multifidus.superficial' | 'multifidus.deep' | 'longissimus' | 'iliocostalis',
    readonly [number, number, Vec3]
  >
> = {
  'multifidus.superficial': [TOP_MM, BOTTOM_MM, [0.27, -1, 0.08]],
  'multifidus.deep': [TOP_MM - 6, -128, [0.36, -1, 0.16]],
  longissimus: [TOP_MM, -120, [-0.07, -1, -0.03]],
  iliocostalis: [TOP_MM, -92, [-0.12, -1, -0.02]],
}

function backMuscle(
  name: keyof typeof BACK_MUSCLES,
  suffix: SideSuffix,
  plan: BackPlan,
  bone: Field,
): Muscle {
  const [high, low, along] = BACK_MUSCLES[name]
  const fibre = normalize(along)
  const left: Field = (x, y, z) => {
    const walls = underFascia(plan, x, y, z)
    let aside: number
    switch (name) {
      case 'multifidus.superficial':
        aside = between(
          between(CLEFT_MM + 0.6 - x, x - innerBorder(plan, x, y, z) + CLEFT_MM, 2),
          z - layerZ(plan, x, y) + CLEFT_MM,
          2,
        )
        break
      case 'multifidus.deep':
        aside = between(
          between(CLEFT_MM + 0.6 - x, x - plan.mamillaryX(y) - 1, 2),
          layerZ(plan, x, y) + CLEFT_MM - z,
          2,
        )
        break
      case 'longissimus':
        aside = Math.max(
          innerBorder(plan, x, y, z) + CLEFT_MM - x,
          x - outerBorder(plan, x, y, z) + CLEFT_MM,
          x - plan.lateralX(y),
        )
        break
      case 'iliocostalis':
        aside = Math.max(outerBorder(plan, x, y, z) + CLEFT_MM - x, x - plan.lateralX(y))
    }
    return between(between(walls, aside, name === 'multifidus.deep' ? 2 : ROUND_MM), ends(y, low, high))
  }
  return bodyOn(`muscle.${name}.${suffix}`, suffix, left, BACK_BOUNDS, bone, () => fibre)
}

/**
 * Quadratus lumborum: from the twelfth rib (not drawn) and the tips of the transverse processes down to the iliac
 * crest, in front of the middle layer of the fascia. Middle depth and outer border by height.
 */
function quadratusLumborum(suffix: SideSuffix, plan: BackPlan, bone: Field): Muscle {
  const outer = heightCurve([
    [112, 52],
    [74, 57],
    [37, 63],
    [3, 70],
    [-30, 79],
    [-60, 90],
  ])
  const inner = heightCurve([
    [112, 32],
    [74, plan.transverseX(70) - 7],
    [37, plan.transverseX(35) - 7],
    [3, plan.transverseX(0) - 7],
    [-30, plan.transverseX(-32) - 5],
    [-62, 58],
  ])
  const behind = heightCurve([
    [112, 6],
    [0, 5.5],
    [-30, 2],
    [-62, -14],
  ])
  const left: Field = (x, y, z) => {
    const middle = plan.transverseZ(y) + behind(y)
    const thick = 5.6 - 0.0022 * (x - (inner(y) + outer(y)) / 2) ** 2
    const d = between(Math.abs(z - middle) - thick, Math.max(inner(y) - x, x - outer(y)), 4)
    return between(d, ends(y, -60, 112), 5)
  }
  const bounds: Bounds = { min: [20, -66, -70], max: [100, 118, 0] }
  const fibre = normalize([0.2, -1, 0.02])
  return bodyOn(`muscle.quadratus_lumborum.${suffix}`, suffix, left, bounds, bone, () => fibre)
}

/** Stations of psoas major: beside each vertebra, x and z from the frame's origin, half-width, half-depth, mm. */
const PSOAS: Readonly<Record<LumbarVertebra | 'S1', readonly [number, number, number, number]>> = {
  L1: [24, -9, 6, 8],
  L2: [29, -7, 9, 12],
  L3: [34, -5, 12, 16],
  L4: [40, -1, 15, 19],
  L5: [48, 5, 18, 20],
  S1: [56, 25, 18, 19],
}

function psoasMajor(suffix: SideSuffix, spine: SpineShape, bone: Field): Muscle {
  const stations = [...LUMBAR, 'S1' as const].map((vertebra) => {
    const { originMm } = spine.frames[vertebra]
    const [x, z, halfX, halfZ] = PSOAS[vertebra]
    return { y: originMm[1], x: originMm[0] + x, z: originMm[2] + z, halfX, halfZ }
  })
  const last = stations[stations.length - 1]!
  stations.push({ y: last.y - 40, x: last.x + 7, z: last.z + 22, halfX: 17, halfZ: 17 })
  stations.push({ y: last.y - 64, x: last.x + 11, z: last.z + 36, halfX: 16, halfZ: 15 })
  const read = (name: 'x' | 'z' | 'halfX' | 'halfZ') =>
    heightCurve(
      stations.map((station) => [station.y, station[name]]),
      3,
    )
  const [x, z, halfX, halfZ] = [read('x'), read('z'), read('halfX'), read('halfZ')]
  const from = stations[0]!.y + 8
  const to = stations[stations.length - 1]!.y
  const column = (curve: (y: number) => number): number[] =>
    Array.from({ length: 14 }, (_, i) => curve(from + ((to - from) * i) / 13))
  const loft = loftAlongY({
    fromMm: from,
    toMm: to,
    endRadiusMm: [5, 2],
    xMm: column(x),
    zMm: column(z),
    halfBreadthMm: column(halfX),
    halfThicknessMm: column(halfZ),
    turnDeg: [18],
    taper: [0],
    bendMm: [0],
    squareness: 0.15,
  })
  const fibreAt = (_x: number, y: number): Vec3 => normalize([x(y - 8) - x(y + 8), -16, z(y - 8) - z(y + 8)])
  return bodyOn(`muscle.psoas_major.${suffix}`, suffix, loft.field, grown(loft.bounds, 3), bone, fibreAt)
}

const grown = ({ min, max }: Bounds, by: number): Bounds => ({
  min: [min[0] - by, min[1] - by, min[2] - by],
  max: [max[0] + by, max[1] + by, max[2] + by],
})

export function muscle(
  name: MuscleName,
  suffix: SideSuffix,
  spine: SpineShape,
  plan: BackPlan,
  hard: Field,
): Muscle {
  switch (name) {
    case 'quadratus_lumborum':
      return quadratusLumborum(suffix, plan, hard)
    case 'psoas_major':
      return psoasMajor(suffix, spine, hard)
    default:
      return backMuscle(name, suffix, plan, hard)
  }
}

/**
 * A slip from the ligament between mamillary and accessory process above to the mamillary process below: its upper end
 * lies over the medial branch that runs under that ligament.
 */
export function intertransversarius(
  level: Intertransverse,
  suffix: SideSuffix,
  spine: SpineShape,
  bone: Field,
): Muscle {
  const [upper, lower] = level.split('-') as [(typeof LUMBAR)[number], (typeof LUMBAR)[number]]
  const top = spine.seeds[`${upper}.${suffix}`]
  const between: Vec3 = mix(top.mamillary, top.accessory, 0.6)
  const from: Vec3 = [between[0], between[1] + 1, between[2] - 3.2]
  const to = spine.seeds[`${lower}.${suffix}`].mamillary
  const outward = sideOf(suffix)
  // It bows out over the joint between them.
  const middle: Vec3 = ((m) => [m[0] + 1.6 * outward, m[1], m[2] - 1] as const)(mix(from, to, 0.5))
  const along = normalize(sub(to, from))
  const field: Field = (x, y, z) => {
    const share = Math.max(0, Math.min(1, (from[1] - y) / (from[1] - to[1])))
    const a = mix(from, middle, share)
    const b = mix(middle, to, share)
    const centre = mix(a, b, share)
    const half = 2.7 - 1.1 * share + 0.5 * Math.sin(Math.PI * share)
    const beyond = Math.max(0, y - from[1], to[1] - y)
    const [dx, dz] = [(x - centre[0]) / 0.8, z - centre[2]]
    return Math.sqrt(dx * dx + dz * dz + beyond * beyond) - half
  }
  const bounds: Bounds = {
    min: [Math.min(from[0], to[0]) - 8, to[1] - 5, Math.min(from[2], to[2]) - 8],
    max: [Math.max(from[0], to[0]) + 8, from[1] + 5, Math.max(from[2], to[2]) + 8],
  }
  return {
    id: `muscle.intertransversarii_mediales.${level}.${suffix}`,
    bounds,
    field: (x, y, z) => {
      const d = field(x, y, z)
      return d > 3 ? d : smoothIntersection(d, 0.15 - bone(x, y, z), 0.6)
    },
    fibreAt: () => along,
  }
}
