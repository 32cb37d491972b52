// The views that an anatomist asks for, of the chosen thing or of the whole column, and the one that a search flies to.
// mm, patient axes. Pure.
import type { Body } from '../../anatomy/body.ts'
import { anchor } from '../../anatomy/landmarks.ts'
import { type Side, sideOf, suffixOf } from '../../anatomy/levels.ts'
import { nerveCurve } from '../../anatomy/nerveCurves.ts'
import { extentOf, obliqueMiddle, shownBone } from '../../anatomy/structureExtent.ts'
import { isNerveId, type StructureId, suffixOfStructure } from '../../anatomy/structures.ts'
import { nearest, tangentAt } from '../../math/polyline.ts'
import { clamp, degToRad } from '../../math/scalar.ts'
import { add, normalize, scale, sub, type Vec3 } from '../../math/vec3.ts'
import { beamPose, columnPose, fromBehind } from '../cameraPoses.ts'
import { unknownKind } from '../unknownKind.ts'
import type { Standpoint } from './standpoint.ts'

export const STANDARD_VIEWS = ['posterior', 'lateral', 'scottie', 'along', 'above'] as const
export type StandardView = (typeof STANDARD_VIEWS)[number]

/** A camera as the stage takes it. */
export interface ExploreCamera {
  readonly targetMm: Vec3
  readonly fromUnit: Vec3
  readonly heightMm: number
}

/** The dog stands up when the beam comes 25 to 30° from the side (docs/medicine.md#x-ray-landmarks). */
const SCOTTIE_OBLIQUE_DEG = 27
/** From above, but not so steep that head and back can no longer be told apart on screen. */
const ABOVE_DEG = 80
/** A search never looks steeper than this at what it has found. */
const STEEPEST_DEG = 50
/** A view frames at least this, so that neighbours tell where it is. */
const LEAST_VIEW_MM = 90
/** Along a nerve it is seen as close as this, mm. */
const ALONG_HEIGHT_MM = 65

/** Of the chosen thing; of the whole column when nothing is chosen, from the side that the story is at. */
export function standardView(
  body: Body,
  view: StandardView,
  chosen: StructureId | null,
  from: Standpoint,
): ExploreCamera {
  const side = sideOfThing(chosen, from)
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
      const vertebra = shownBone(chosen ?? from.structure)
      const { fromUnit } = beamPose(body, vertebra, framed.targetMm, side, SCOTTIE_OBLIQUE_DEG, 0, heightMm)
      const centre = chosen ? framed.targetMm : anchor(body, obliqueMiddle(vertebra, suffixOf(side))).pointMm
      return { targetMm: centre, fromUnit, heightMm: chosen ? heightMm : 130 }
    }
    case 'along':
      return alongNerve(body, chosen, from, side)
    default:
      return unknownKind('standardViews', view)
  }
}

const sideOfThing = (id: StructureId | null, from: Standpoint): Side => {
  const suffix = id && suffixOfStructure(id)
  return suffix ? sideOf(suffix) : from.side
}

/** What a search flies to: the thing from outside, from behind and its own side, close enough to see it. */
export function viewOfStructure(body: Body, id: StructureId, from: Standpoint): ExploreCamera {
  const side = sideOfThing(id, from)
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

function framing(body: Body, id: StructureId): Framing {
  const { centreMm, heightMm } = extentOf(body, id)
  return { targetMm: centreMm, heightMm }
}

/** Down the way that a tool takes, which lies along its nerve; any other nerve along its own middle. */
function alongNerve(body: Body, chosen: StructureId | null, from: Standpoint, side: Side): ExploreCamera {
  const way = from.wayTo(chosen ?? from.structure, side)
  if (way)
    return {
      targetMm: way.tipMm,
      fromUnit: normalize(sub(way.entryMm, way.tipMm)),
      heightMm: ALONG_HEIGHT_MM,
    }
  const id = chosen ?? from.structure
  if (!isNerveId(id)) return { ...framing(body, id), fromUnit: fromBehind(side, 0, 4) }
  const { line } = nerveCurve(body, id)
  const { s, point } = nearest(line, anchor(body, id).pointMm)
  const along = tangentAt(line, s)
  // Of its two ends, the one towards the reader's usual place behind.
  return { targetMm: point, fromUnit: along[2] < 0 ? along : scale(along, -1), heightMm: ALONG_HEIGHT_MM }
}
