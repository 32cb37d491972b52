// The heat cannula: its bare tip lies along the nerve on the lateral neck of the superior process, touching bone,
// its shaft runs straight to the skin. Direction and offset are searched for on the field. mm, patient axes.
import { nearest, pointAt, valueAt } from '../../math/polyline.ts'
import { degToRad, radToDeg } from '../../math/scalar.ts'
import {
  add,
  addScaled,
  angleBetween,
  cross,
  dot,
  normalize,
  scale,
  sub,
  type Vec3,
} from '../../math/vec3.ts'
import { RF_CANNULA } from '../../packs/lumbar-medial-branch/tools/instruments.ts'
import type { Field } from '../field.ts'
import { straightDistance } from '../mesh/gradient.ts'
import type { CourseFrame } from '../nerves/courseFrame.ts'
import type { Strand } from '../nerves/strand.ts'

const { activeTipMm: BARE_TIP_MM } = RF_CANNULA
const RADIUS_MM = RF_CANNULA.outerDiameterMm / 2
/** Caudal angle below the upper endplate plane [tran2022_angles], and the most the tip may lean off the nerve. */
const CAUDAL_DEG: readonly [number, number] = [34.5, 48.5]
const MOST_OFF_NERVE_DEG = 14
/** Gap that the bare tip keeps at its closest, mm: touching, never inside, on the field and on both meshes. */
const CONTACT_GAP_MM = 0.1
const SHAFT_CLEARANCE_MM = 0.5
/** The shaft may leave the bone gradually: full clearance from this far behind the bare tip. */
const LEAVING_MM = 5

export interface RfSearch {
  readonly nerve: Strand
  /** Arc lengths on the nerve: where the tip's point lies, and the stretch that the tip must lie beside. */
  readonly pointAtMm: number
  readonly besideMm: readonly [number, number]
  readonly course: CourseFrame
  readonly obstacles: Field
  /** What `obstacles` only remembers: the tip's last contact is with this. */
  readonly exact: Field
  /** Bone that must be missed but is no place to lie on: a bridge over the nerve. Null where there is none. */
  readonly bridges: Field | null
  /** Angle to the parasagittal plane, degrees: least, wanted, most. */
  readonly lateralDeg: readonly [number, number, number]
  readonly toSkin: (from: Vec3, direction: Vec3) => number
}

export interface RfPath {
  readonly lineMm: readonly [Vec3, Vec3]
  readonly entryMm: Vec3
  readonly caudalDeg: number
  readonly lateralDeg: number
  readonly angleToNerveDeg: number
}

/** From the tip's point out to the hand: dorsal and caudal, turned out to the side. */
function shaftDirection(course: CourseFrame, caudalDeg: number, lateralDeg: number): Vec3 {
  const [c, l] = [degToRad(caudalDeg), degToRad(lateralDeg)]
  const side = Math.sin(l)
  const down = Math.sin(c)
  const back = Math.sqrt(Math.max(0, 1 - side * side - down * down))
  return normalize(
    add(add(scale(course.dorsal, back), scale(course.lateral, side)), scale(course.cranial, -down)),
  )
}

/** The best line within the angles that touches bone beside the nerve and leaves clear of bone; null if there is none. */
export function rfCannula(search: RfSearch): (RfPath & { readonly cost: number }) | null {
  const { nerve, besideMm, course, exact, lateralDeg } = search
  const along = normalize(sub(pointAt(nerve.line, besideMm[1]), pointAt(nerve.line, besideMm[0])))
  const candidates: Candidate[] = []
  for (let caudal = CAUDAL_DEG[0]; caudal <= CAUDAL_DEG[1] + 1e-9; caudal += 2) {
    for (let lateral = lateralDeg[0]; lateral <= lateralDeg[2] + 1e-9; lateral += 2.5) {
      const out = shaftDirection(course, caudal, lateral)
      const offNerve = radToDeg(angleBetween(out, along))
      if (offNerve > MOST_OFF_NERVE_DEG) continue
      const laid = layBeside(search, out)
      if (!laid) continue
      const cost =
        laid.apart + 0.04 * offNerve + 0.03 * Math.abs(lateral - lateralDeg[1]) + 0.01 * Math.abs(caudal - 40)
      candidates.push({ cost, laid, out, caudal, lateral, offNerve })
    }
  }
  candidates.sort((a, b) => a.cost - b.cost)
  for (const { cost, laid, out, caudal, lateral, offNerve } of candidates.slice(0, MOST_TRIED)) {
    const tip = settle(exact, laid.tip, out, laid.away)
    if (!tip || !judge({ ...search, obstacles: exact }, tip, out)) continue
    return {
      cost,
      lineMm: [tip, addScaled(tip, out, BARE_TIP_MM)],
      entryMm: addScaled(tip, out, laid.depth),
      caudalDeg: caudal,
      lateralDeg: lateral,
      angleToNerveDeg: offNerve,
    }
  }
  return null
}

/** So many of the best lines are tried on the true bone before the search is given up. */
const MOST_TRIED = 12

interface Candidate {
  readonly cost: number
  readonly laid: Laid
  readonly out: Vec3
  readonly caudal: number
  readonly lateral: number
  readonly offNerve: number
}

interface Laid {
  readonly tip: Vec3
  readonly depth: number
  /** Room between cannula and nerve surface along the stretch beside it, mean, mm. */
  readonly apart: number
  /** From the nerve to the cannula. */
  readonly away: Vec3
}

/** Slides a line of this direction round the nerve until its bare tip touches bone; the one nearest the nerve. */
function layBeside(search: RfSearch, out: Vec3): Laid | null {
  const { nerve, besideMm, pointAtMm } = search
  const centre = pointAt(nerve.line, (besideMm[0] + besideMm[1]) / 2)
  const pointOn = pointAt(nerve.line, pointAtMm)
  const side = normalize(cross(out, Math.abs(out[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]))
  const up = cross(out, side)
  let best: Laid | null = null
  for (let turn = 0; turn < 36; turn++) {
    const angle = (turn * Math.PI) / 18
    const away = add(scale(side, Math.cos(angle)), scale(up, Math.sin(angle)))
    for (let apart = 0.1; apart <= 1.6; apart += 0.15) {
      const radius = valueAt(nerve.line, nerve.radiiMm, besideMm[0])
      const axis = addScaled(centre, away, radius + RADIUS_MM + apart)
      const tip = addScaled(axis, out, dot(sub(pointOn, axis), out))
      const touching = settle(search.obstacles, tip, out, away)
      if (!touching) continue
      const laid = judge(search, touching, out)
      if (laid && (!best || laid.apart < best.apart)) best = { ...laid, away }
    }
  }
  return best
}

/** Small shifts off or onto the bone until the tip's closest gap is the contact gap; null when it is not near. */
function settle(field: Field, tip: Vec3, out: Vec3, away: Vec3): Vec3 | null {
  const gap = tipGap(field, tip, out)
  if (Math.abs(gap - CONTACT_GAP_MM) > 0.25) return null
  let low = -0.6
  let high = 0.6
  const at = (shift: number): number => tipGap(field, addScaled(tip, away, shift), out) - CONTACT_GAP_MM
  if (at(low) * at(high) > 0) return null
  const rising = at(high) > 0
  for (let i = 0; i < 18; i++) {
    const middle = (low + high) / 2
    if (at(middle) > 0 === rising) high = middle
    else low = middle
  }
  const settled = addScaled(tip, away, (low + high) / 2)
  return Math.abs(tipGap(field, settled, out) - CONTACT_GAP_MM) < 0.03 ? settled : null
}

/** Least gap between the bare tip's surface and bone. */
export function tipGap(obstacles: Field, tip: Vec3, out: Vec3): number {
  let least = Infinity
  for (let s = 0; s <= BARE_TIP_MM; s += 0.5) {
    least = Math.min(least, straightDistance(obstacles, addScaled(tip, out, s)))
  }
  return least - RADIUS_MM
}

/** Does the cannula, from its point to well behind its bare tip, keep off a bridge? */
function clearOf(bridges: Field, tip: Vec3, out: Vec3): boolean {
  for (let s = 0; s <= 2 * BARE_TIP_MM; s += 0.5) {
    if (bridges(...addScaled(tip, out, s)) - RADIUS_MM < CONTACT_GAP_MM) return false
  }
  return true
}

function judge(
  { nerve, besideMm, obstacles, bridges, toSkin }: RfSearch,
  tip: Vec3,
  out: Vec3,
): Omit<Laid, 'away'> | null {
  if (bridges && !clearOf(bridges, tip, out)) return null
  let apart = 0
  let count = 0
  for (let s = 0; s <= BARE_TIP_MM + 6; s += 0.5) {
    const hit = nearest(nerve.line, addScaled(tip, out, s))
    const room = hit.distance - valueAt(nerve.line, nerve.radiiMm, hit.s) - RADIUS_MM
    if (room < 0.02) return null
    if (hit.s < besideMm[0] || hit.s > besideMm[1]) continue
    apart += room
    count++
  }
  if (count < 4) return null
  const depth = toSkin(tip, out)
  for (let s = BARE_TIP_MM; s < depth; s += 0.75) {
    const share = Math.min(1, (s - BARE_TIP_MM) / LEAVING_MM)
    const least = CONTACT_GAP_MM + (SHAFT_CLEARANCE_MM * 1.2 - CONTACT_GAP_MM) * share
    if (obstacles(...addScaled(tip, out, s)) - RADIUS_MM < least) return null
  }
  return { tip, depth, apart: apart / count }
}
