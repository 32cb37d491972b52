// Everything that one nerve's course hangs on: the bone it crosses, its corner and notch on that bone, the foramen it
// leaves by, and what stands in its way. mm, patient axes.

import {
  crossedVertebra,
  type NerveLevel,
  type SideSuffix,
  VERTEBRAE,
  type Vertebra,
} from '../../anatomy/levels.ts'
import type { VertebraFrame } from '../../anatomy/solvedBody.ts'
import type { FacetId } from '../../anatomy/structures.ts'
import { add, addScaled, scale, type Vec3 } from '../../math/vec3.ts'
import type { FacetShape, Field, SideSeeds, Solid, SpineShape } from '../field.ts'
import { cachedField } from '../mesh/cachedField.ts'
import { projectTo } from '../mesh/gradient.ts'
import { unionField } from '../mesh/unionField.ts'
import { type CourseFrame, courseFrame } from './courseFrame.ts'
import { sapCorner } from './sapCorner.ts'

export interface NerveSite {
  readonly level: NerveLevel
  readonly suffix: SideSuffix
  readonly crosses: Vertebra
  /** Axes of the crossed vertebra with the origin at P1 (L5: at the top of the ala groove). */
  readonly course: CourseFrame
  readonly bone: Field
  /** Bones and discs. */
  readonly hard: Field
  /** Centre of the foramen that the nerve leaves by. */
  readonly foramen: Vec3
  /** Up in the canal beside the dural sac, where the root is first drawn, and where it leaves the sac. */
  readonly rootTop: Vec3
  readonly sacEdge: Vec3
  /** Medial to the pedicle that the root runs under. */
  readonly recess: Vec3
  readonly jointAbove: FacetShape
  /** Null for L5, whose nerve serves one joint only. */
  readonly jointBelow: FacetShape | null
}

/** Solids that can come near a nerve of this level: five bones round it at most. */
const REACH_MM = 70

export function nerveSite(spine: SpineShape, level: NerveLevel, suffix: SideSuffix): NerveSite {
  const crosses = crossedVertebra(level)
  const origin =
    crosses === 'S1' ? spine.sacralSeeds[suffix].grooveTop : spine.seeds[`${crosses}.${suffix}`].sapTpJunction
  const near = <S extends Solid>(solids: readonly S[]): S[] =>
    solids.filter(
      ({ bounds }) => bounds.min[1] < origin[1] + REACH_MM && bounds.max[1] > origin[1] - REACH_MM,
    )
  const bones = near(spine.bones)
  const discs = near(spine.discs)
  const bone = cachedField(unionField(bones))
  const frame = spine.frames[crosses]
  const seeded = courseFrame(frame, suffix, projectTo(bone, origin))
  const course = crosses === 'S1' ? seeded : courseFrame(frame, suffix, sapCorner(bone, seeded))
  const hard = cachedField(unionField([...bones, ...discs]))
  const { foramen, rootTop, sacEdge, recess } = rootOf(spine, level, suffix)
  return {
    level,
    suffix,
    crosses,
    course,
    bone,
    hard,
    foramen: clearOf(hard, foramen, FORAMEN_ROOM_MM),
    rootTop: clearOf(hard, rootTop, ROOT_ROOM_MM),
    sacEdge: clearOf(hard, sacEdge, ROOT_ROOM_MM),
    recess: clearOf(hard, recess, ROOT_ROOM_MM),
    jointAbove: facet(spine, aboveOf(crosses), suffix),
    jointBelow: crosses === 'S1' ? null : facet(spine, belowOf(crosses), suffix),
  }
}

const aboveOf = (vertebra: Vertebra): string => {
  const upper = VERTEBRAE[VERTEBRAE.indexOf(vertebra) - 1] ?? 'T11'
  return `${upper}-${vertebra}`
}

const belowOf = (vertebra: Vertebra): string => `${vertebra}-${VERTEBRAE[VERTEBRAE.indexOf(vertebra) + 1]!}`

function facet(spine: SpineShape, joint: string, suffix: SideSuffix): FacetShape {
  const id = `facet.${joint}.${suffix}` as FacetId
  const found = spine.facets.find((shape) => shape.id === id)
  if (!found) throw new Error(`nerveSite: the spine has no ${id}`)
  return found
}

/** Room that seeds of the root and of the ganglion are given, mm. */
const ROOT_ROOM_MM = 2.2
const FORAMEN_ROOM_MM = 3.4

/** The point, or where it comes to lie when pushed out of bone far enough. */
const clearOf = (field: Field, point: Vec3, least: number): Vec3 =>
  field(...point) < least ? projectTo(field, point, least) : point

/** Half of a lumbar pedicle's width and of the dural sac's, mm: the root passes between them. */
const PEDICLE_HALF_MM = 6
const SAC_HALF_MM = 7.5
/** How far above the sac's edge the root is first drawn, and how much nearer to the midline, mm. */
const ROOT_UP_MM = 11
const ROOT_MEDIAL_MM = 1.5
/** T11's foramen lies this far above T12's; its root is drawn from the canal's midst only, mm. */
const T11_UP_MM = 27
const T11_ROOT_MM = 6

interface RootWay {
  readonly foramen: Vec3
  readonly rootTop: Vec3
  readonly sacEdge: Vec3
  readonly recess: Vec3
}

/** The root's way through the canal, from the vertebra whose number the nerve bears. */
function rootOf(spine: SpineShape, level: NerveLevel, suffix: SideSuffix): RootWay {
  const own = level === 'T11' ? 'T12' : level
  const frame: VertebraFrame = spine.frames[own]
  const seeds: SideSeeds = spine.seeds[`${own}.${suffix}`]
  const medial = scale(frame.xUnit, suffix === 'L' ? -1 : 1)
  const pedicle = seeds.pedicleCentre
  const toMidline = Math.abs(pedicle[0] - frame.originMm[0]) - SAC_HALF_MM
  if (level === 'T11') {
    // T11 itself is not drawn: what would run up in its canal would hang in the air. A short stub comes out of T12's.
    const foramen = addScaled(seeds.foramen, frame.yUnit, T11_UP_MM)
    const step = (mm: number, up: number): Vec3 => add(addScaled(foramen, medial, mm), scale(frame.yUnit, up))
    return {
      foramen,
      recess: step(0.35 * T11_ROOT_MM, 0.3),
      sacEdge: step(0.7 * T11_ROOT_MM, 0.5),
      rootTop: step(T11_ROOT_MM, 0.5),
    }
  }
  const recess = add(addScaled(pedicle, medial, PEDICLE_HALF_MM + 2), scale(frame.yUnit, -3))
  const sacEdge = add(
    addScaled(pedicle, medial, toMidline),
    add(scale(frame.yUnit, 6), scale(frame.zUnit, -1.5)),
  )
  const rootTop = add(addScaled(sacEdge, medial, ROOT_MEDIAL_MM), scale(frame.yUnit, ROOT_UP_MM))
  return { foramen: seeds.foramen, rootTop, sacEdge, recess }
}
