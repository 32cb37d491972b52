// The views that an anatomist asks for, of the chosen thing or of the whole column, and the one that a search flies to.
// mm, patient axes. Pure.
import type { Body } from '../../anatomy/body.ts'
import { suffixOfNerve, type TreatedNerve, treatedNerve } from '../../anatomy/innervation.ts'
import { anchor, vertebraFrame } from '../../anatomy/landmarks.ts'
import {
  crossedVertebra,
  crossingNerve,
  type NerveLevel,
  type Side,
  sideOf,
  type Vertebra,
} from '../../anatomy/levels.ts'
import { nerveCurve } from '../../anatomy/nerveCurves.ts'
import type { SoftParts } from '../../anatomy/softTissue.ts'
import { structureParts } from '../../anatomy/structureParts.ts'
import { type NerveId, type StructureId, suffixOfStructure } from '../../anatomy/structures.ts'
import { target } from '../../anatomy/targets.ts'
import { nearest, tangentAt } from '../../math/polyline.ts'
import { clamp, degToRad } from '../../math/scalar.ts'
import { add, addScaled, normalize, scale, sub, type Vec3 } from '../../math/vec3.ts'
import { beamPose, columnPose, fromBehind } from '../cameraPoses.ts'

export const STANDARD_VIEWS = ['posterior', 'lateral', 'scottie', 'along', 'above'] as const
export type StandardView = (typeof STANDARD_VIEWS)[number]

/** A camera as the stage takes it. */
export interface ExploreCamera {
  readonly targetMm: Vec3
  readonly fromUnit: Vec3
  readonly heightMm: number
}

/** What is looked at when nothing is chosen: the nerve that the story is about. */
export interface Subject {
  readonly chosen: StructureId | null
  readonly nerve: TreatedNerve
}

/** The dog stands up when the beam comes 25 to 30° from the side (docs/medicine.md#x-ray-landmarks). */
const SCOTTIE_OBLIQUE_DEG = 27
/** From above, but not so steep that head and back can no longer be told apart on screen. */
const ABOVE_DEG = 80
/** A search never looks steeper than this at what it has found. */
const STEEPEST_DEG = 50
/** A view frames at least this, so that neighbours tell where it is. */
const LEAST_VIEW_MM = 90

export function standardView(body: Body, view: StandardView, { chosen, nerve }: Subject): ExploreCamera {
  const side = sideOf(chosen ? (suffixOfStructure(chosen) ?? suffixOfNerve(nerve)) : suffixOfNerve(nerve))
  const framed = chosen ? framing(body, chosen) : columnFraming(body, side)
  const heightMm = Math.max(framed.heightMm, LEAST_VIEW_MM)
  switch (view) {
    case 'posterior':
      return { targetMm: framed.targetMm, fromUnit: fromBehind(side, 0, 4), heightMm }
    case 'lateral':
      return { targetMm: framed.targetMm, fromUnit: fromBehind(side, 90, 0), heightMm }
    case 'above':
      return {
        targetMm: framed.targetMm,
        fromUnit: fromBehind(side, 0, ABOVE_DEG),
        heightMm: Math.min(heightMm, 150),
      }
    case 'scottie': {
      const vertebra = chosen ? vertebraOf(chosen) : crossedVertebra(levelOf(nerve))
      const { fromUnit } = beamPose(body, vertebra, framed.targetMm, side, SCOTTIE_OBLIQUE_DEG, 0, heightMm)
      const centre = chosen ? framed.targetMm : anchor(body, pedicleOf(vertebra, side)).pointMm
      return { targetMm: centre, fromUnit, heightMm: chosen ? heightMm : 130 }
    }
    case 'along':
      return alongNerve(body, chosen, nerve, side)
  }
}

/** What a search flies to: the thing from outside, from behind and its own side, close enough to see it. */
export function viewOfStructure(body: Body, id: StructureId, nerve: TreatedNerve): ExploreCamera {
  const side = sideOf(suffixOfStructure(id) ?? suffixOfNerve(nerve))
  const { targetMm, heightMm } = framing(body, id)
  const outward = normalize(add(scale(anchor(body, id).outwardUnit, 0.8), fromBehind(side, 40, 10)))
  const steepest = Math.sin(degToRad(STEEPEST_DEG))
  const rise = clamp(outward[1], -steepest, steepest)
  const level = Math.hypot(outward[0], outward[2]) || 1
  const run = Math.sqrt(1 - rise * rise) / level
  return { targetMm, fromUnit: [outward[0] * run, rise, outward[2] * run], heightMm }
}

interface Framing {
  readonly targetMm: Vec3
  readonly heightMm: number
}

function columnFraming(body: Body, side: Side): Framing {
  const { targetMm, heightMm } = columnPose(body, side, 0)
  return { targetMm, heightMm }
}

/** Middle of a thing and the height of picture that holds it with some room around, mm. */
function framing(body: Body, id: StructureId): Framing {
  const parts = structureParts(id)
  const targetMm = anchor(body, id).pointMm
  switch (parts.kind) {
    case 'bone':
      return parts.vertebra === 'S1'
        ? { targetMm: add(vertebraFrame(body, 'S1').originMm, [0, -50, -35]), heightMm: 190 }
        : { targetMm: bodyCentre(body, parts.vertebra), heightMm: 120 }
    case 'ilium':
      return { targetMm, heightMm: 260 }
    case 'disc':
      return { targetMm, heightMm: 100 }
    case 'midline part':
      return { targetMm, heightMm: 95 }
    case 'facet':
    case 'paired part':
      return { targetMm, heightMm: 75 }
    case 'ligament':
      return { targetMm, heightMm: 45 }
    case 'soft':
      return { targetMm, heightMm: softHeightMm(parts) }
    case 'nerve':
      return { targetMm, heightMm: parts.nerve === 'vr' ? 120 : parts.nerve === 'spinal' ? 90 : 65 }
  }
}

/** What belongs to one segment is looked at closely; what runs along the whole back is framed whole, mm. */
const softHeightMm = ({ stem, level }: SoftParts): number => {
  if (level) return stem.startsWith('nerve.') ? 65 : 80
  return stem === 'cord.conus' ? 140 : 260
}

/** Between body and arch. */
function bodyCentre(body: Body, vertebra: Vertebra): Vec3 {
  const { originMm, yUnit, zUnit } = vertebraFrame(body, vertebra)
  return addScaled(addScaled(originMm, yUnit, -14), zUnit, -22)
}

const pedicleOf = (vertebra: Vertebra, side: Side): StructureId => {
  const suffix = side === 'right' ? 'R' : 'L'
  return vertebra === 'S1' ? `bone.S1.sap.${suffix}` : `bone.${vertebra}.pedicle.${suffix}`
}

const levelOf = (nerve: TreatedNerve) => nerve.split('.')[2] as Parameters<typeof crossedVertebra>[0]

/** The bone whose oblique picture shows a thing best: its own, or the lower one of a joint or disc. */
function vertebraOf(id: StructureId): Vertebra {
  const parts = structureParts(id)
  switch (parts.kind) {
    case 'bone':
    case 'midline part':
    case 'paired part':
    case 'ligament':
      return parts.vertebra
    case 'disc':
      return lower(parts.disc)
    case 'facet':
      return lower(parts.joint)
    case 'nerve':
      return crossedVertebra(parts.level)
    case 'soft':
      if (!parts.level) return 'L4'
      return isNerveLevel(parts.level) ? crossedVertebra(parts.level) : lower(parts.level)
    case 'ilium':
      return 'S1'
  }
}

const isNerveLevel = (level: string): level is NerveLevel => !level.includes('-')

const lower = (joint: string): Vertebra => joint.split('-')[1] as Vertebra

/** Down the way that a heat needle takes, which lies along the nerve; any other nerve along its own middle. */
function alongNerve(body: Body, chosen: StructureId | null, told: TreatedNerve, side: Side): ExploreCamera {
  const parts = chosen ? structureParts(chosen) : null
  if (chosen && parts?.kind === 'nerve' && !isTreated(chosen)) {
    const { line } = nerveCurve(body, chosen as NerveId)
    const { s, point } = nearest(line, anchor(body, chosen).pointMm)
    const along = tangentAt(line, s)
    // Of its two ends, the one towards the reader's usual place behind.
    return { targetMm: point, fromUnit: along[2] < 0 ? along : scale(along, -1), heightMm: 65 }
  }
  const nerve = !chosen
    ? told
    : isTreated(chosen)
      ? chosen
      : treatedNerve(crossingNerve(vertebraOf(chosen)), side === 'right' ? 'R' : 'L')
  const { lineMm, entryMm } = target(body, nerve).rf
  return { targetMm: lineMm[0], fromUnit: normalize(sub(entryMm, lineMm[0])), heightMm: 65 }
}

const isTreated = (id: StructureId): id is TreatedNerve => /^nerve\.(mb\.(?!L5)|dr\.L5)/.test(id)
