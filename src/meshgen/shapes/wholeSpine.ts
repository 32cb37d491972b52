// A whole spine from its tables: bones, discs, facet joints and iliac crests in patient axes, with the points nerves
// start from. mm.

import { bonesOf, DISCS, JOINTS, type Joint, type SideSuffix, type Vertebra } from '../../anatomy/levels.ts'
import type { VertebraFrame } from '../../anatomy/solvedBody.ts'
import { degToRad, smoothRamp } from '../../math/scalar.ts'
import { scale, type Vec3 } from '../../math/vec3.ts'
import type { BoneShape, FacetShape, Field, SideSeeds, Solid, SpineShape } from '../field.ts'
import {
  type DiscTable,
  framesOf,
  type JointTable,
  jointAbove,
  jointBelow,
  type VertebraTable,
  type WholeVertebra,
} from './bones.ts'
import { CLEARANCE_MM, keptClear } from './clearance.ts'
import { disc } from './disc.ts'
import { type FacetJoint, jointSurface } from './facetJoint.ts'
import { iliacCrest } from './iliacCrest.ts'
import { facetCapsule, facetCartilage, type JointTissue } from './jointTissue.ts'
import { sacrum } from './levels/sacrum.ts'
import { intoFrame, outOfFrame, placed, placedBounds, placedField, unplaced } from './placement.ts'
import { roughened } from './roughness.ts'
import { sacralPartIndexAt, sacrumPlaces } from './sacrumPlaces.ts'
import { sacrumSolid } from './sacrumSolid.ts'
import { vertebraPlaces } from './vertebraPlaces.ts'
import { partIndexAt } from './vertebraRegions.ts'
import { type VertebraSolid, vertebraSolid } from './vertebraSolid.ts'

const WHOLE: readonly WholeVertebra[] = ['T12', 'L1', 'L2', 'L3', 'L4', 'L5']
const SUFFIXES: readonly SideSuffix[] = ['R', 'L']

/** A field given for the left half of a frame, asked on the right. */
const mirrored =
  (field: Field): Field =>
  (x, y, z) =>
    field(-x, y, z)

const mirroredPoint = ([x, y, z]: Vec3, side: SideSuffix): Vec3 => [side === 'L' ? x : -x, y, z]

function mirroredSolid({ field, bounds }: Solid, side: SideSuffix): Solid {
  if (side === 'L') return { field, bounds }
  const { min, max } = bounds
  return {
    field: mirrored(field),
    bounds: { min: [-max[0], min[1], min[2]], max: [-min[0], max[1], max[2]] },
  }
}

const placedSolid = (frame: VertebraFrame, { field, bounds }: Solid): Solid => ({
  field: placedField(frame, field),
  bounds: placedBounds(frame, bounds),
})

/** A field of one frame asked in another's coordinates. */
function carried(field: Field, from: VertebraFrame, into: VertebraFrame): Field {
  const origin = intoFrame(from, outOfFrame(into, [0, 0, 0]))
  const axis = (v: Vec3): Vec3 => {
    const tip = intoFrame(from, outOfFrame(into, v))
    return [tip[0] - origin[0], tip[1] - origin[1], tip[2] - origin[2]]
  }
  const [ax, ay, az] = [axis([1, 0, 0]), axis([0, 1, 0]), axis([0, 0, 1])]
  return (x, y, z) =>
    field(
      origin[0] + x * ax[0] + y * ay[0] + z * az[0],
      origin[1] + x * ax[1] + y * ay[1] + z * az[1],
      origin[2] + x * ax[2] + y * ay[2] + z * az[2],
    )
}

/** What a spine is made from. */
export interface SpineTables {
  readonly vertebrae: VertebraTable
  readonly joints: JointTable
  readonly discs: DiscTable
  /** Least distance between neighbouring bones, where shapes are so uneven that the usual one would not do. */
  readonly clearanceMm?: number
  /** Cartilage and capsule of joints that are not healthy. */
  readonly tissue?: Partial<Readonly<Record<Joint, JointTissue>>>
  /** Changes a vertebra's solid, in its own frame, given the joints above and below it there. */
  readonly grown?: (
    vertebra: WholeVertebra,
    solid: VertebraSolid,
    upper: FacetJoint,
    lower: FacetJoint,
  ) => VertebraSolid
}

export function wholeSpine({
  vertebrae,
  joints,
  discs: discTable,
  clearanceMm = CLEARANCE_MM,
  tissue,
  grown,
}: SpineTables): SpineShape {
  const frames = framesOf(vertebrae, discTable)
  const upperJoints = {} as Record<Vertebra, FacetJoint>
  const lowerJoints = {} as Record<WholeVertebra, FacetJoint>
  const solids = {} as Record<WholeVertebra, VertebraSolid>
  const rough = {} as Record<Vertebra, Field>
  for (const vertebra of WHOLE) {
    const p = vertebrae[vertebra]
    upperJoints[vertebra] = jointAbove(vertebra, joints)
    lowerJoints[vertebra] = jointBelow(vertebra, frames, joints)
    const own = vertebraSolid(p, upperJoints[vertebra], lowerJoints[vertebra])
    const solid = grown ? grown(vertebra, own, upperJoints[vertebra], lowerJoints[vertebra]) : own
    solids[vertebra] = solid
    const upper = jointSurface(upperJoints[vertebra])
    const lower = jointSurface(lowerJoints[vertebra])
    const { body, transverseProcess: tp, spinousProcess: sp } = p
    rough[vertebra] = roughened(solid.field, {
      seed: WHOLE.indexOf(vertebra) + 1,
      tipShareAt: (x, _y, z) =>
        Math.max(
          smoothRamp(Math.abs(x), tp.toMm - 8, tp.toMm - 2),
          Math.abs(x) < 9 ? smoothRamp(z, sp.tipZMm + 8, sp.tipZMm + 1) : 0,
        ),
      waistShareAt: (x, y, z) =>
        z > -18 && Math.abs(x) < 30
          ? smoothRamp(y, -body.heightMm + 3, -body.heightMm + 7) * smoothRamp(y, -3, -7)
          : 0,
      facetShareAt: (x, y, z) => {
        const ax = Math.abs(x)
        const near = Math.min(Math.abs(upper(ax, y, z)), Math.abs(lower(ax, y, z)))
        return z < -22 && near < 1.6 ? 1 - smoothRamp(near, 1.1, 1.6) : 0
      },
    })
  }
  upperJoints.S1 = jointAbove('S1', joints)
  const sacral = sacrumSolid(sacrum, upperJoints.S1)
  const sacralJoint = jointSurface(upperJoints.S1)
  rough.S1 = roughened(sacral.field, {
    seed: 7,
    tipShareAt: (x, y, z) =>
      Math.max(0.6 * smoothRamp(z, -32, -36), smoothRamp(Math.abs(x), 42, 50) * smoothRamp(y, -80, -70)),
    waistShareAt: () => 0,
    facetShareAt: (x, y, z) => {
      const near = Math.abs(sacralJoint(Math.abs(x), y, z))
      return z < -22 && y > -14 && near < 1.6 ? 1 - smoothRamp(near, 1.1, 1.6) : 0
    },
  })

  const order: readonly Vertebra[] = [...WHOLE, 'S1']
  const boundsOfBone = (v: Vertebra) =>
    placedBounds(frames[v], v === 'S1' ? sacral.bounds : solids[v as WholeVertebra].bounds)
  const roughWorld = Object.fromEntries(order.map((v) => [v, placedField(frames[v], rough[v])])) as Record<
    Vertebra,
    Field
  >
  const smoothWorld = Object.fromEntries(
    order.map((v) => [
      v,
      placedField(frames[v], v === 'S1' ? sacral.field : solids[v as WholeVertebra].field),
    ]),
  ) as Record<Vertebra, Field>

  const bones: BoneShape[] = order.map((v, i) => {
    let field = roughWorld[v]
    for (const other of [order[i - 1], order[i + 1]]) {
      if (other) field = keptClear(field, roughWorld[other], boundsOfBone(other), clearanceMm)
    }
    const frame = frames[v]
    const local =
      v === 'S1'
        ? sacralPartIndexAt(sacrum, sacral.parts)
        : partIndexAt(`bone.${v}`, vertebrae[v], solids[v].parts)
    return {
      id: v === 'S1' ? 'bone.sacrum' : `bone.${v}`,
      field,
      smoothField: smoothWorld[v],
      bounds: boundsOfBone(v),
      partAt: (x, y, z) => local(...unplaced(frame, [x, y, z])),
    }
  })

  const discs = DISCS.map((name) => {
    const [upper, lower] = bonesOf(name) as [WholeVertebra, Vertebra]
    const above = vertebrae[upper].body
    const belowBody = lower === 'S1' ? sacrum.body : vertebrae[lower].body
    const belowSolid = lower === 'S1' ? sacral.parts.body : solids[lower].parts.body
    const into = frames[lower]
    const at = (y: number, z: number): Vec3 => intoFrame(into, outOfFrame(frames[upper], [0, y, z]))
    const centre = at(-above.heightMm, above.lowerCentreZMm)
    const tilt = degToRad(above.wedgeDeg - above.upperTiltDeg)
    const tip = at(-above.heightMm + Math.cos(tilt), above.lowerCentreZMm + Math.sin(tilt))
    const solid = disc({
      upperOutlineMm: above.outlineMm.at(-1)!,
      lowerOutlineMm: belowBody.outlineMm[0]!,
      upperCentre: centre,
      upperNormal: [tip[0] - centre[0], tip[1] - centre[1], tip[2] - centre[2]],
      upperBody: carried(solids[upper].parts.body.field, frames[upper], into),
      lowerBody: belowSolid.field,
      bulgeMm: discTable[name].bulgeMm,
    })
    return { id: `disc.${name}` as const, ...placedSolid(into, solid) }
  })

  const facets: FacetShape[] = [
    ...SUFFIXES.map((side) => facetOf('T11-T12', side)),
    ...JOINTS.flatMap((joint) => SUFFIXES.map((side) => facetOf(joint, side))),
  ]

  function facetOf(name: Joint | 'T11-T12', side: SideSuffix): FacetShape {
    const lower: Vertebra = name === 'T11-T12' ? 'T12' : bonesOf(name)[1]
    const frame = frames[lower]
    const joint = upperJoints[lower]
    const own = lower === 'S1' ? sacral.field : solids[lower].field
    const gap = jointSurface(joint)
    const of = name === 'T11-T12' ? undefined : tissue?.[name]
    // T11 itself is not drawn: its face stands for it.
    const other: Field =
      name === 'T11-T12'
        ? (x, y, z) => gap(x, y, z) + 1
        : carried(solids[bonesOf(name)[0] as WholeVertebra].field, frames[bonesOf(name)[0]], frame)
    const solid = (s: Solid): Solid => placedSolid(frame, mirroredSolid(s, side))
    return {
      id: `facet.${name}.${side}`,
      upperCartilage: solid(facetCartilage(joint, other, 'inferior', of)),
      lowerCartilage: solid(facetCartilage(joint, own, 'superior', of)),
      capsule: solid(facetCapsule(joint, name === 'T11-T12' ? own : other, own, of)),
    }
  }

  const seeds = {} as Record<`${WholeVertebra}.${SideSuffix}`, SideSeeds>
  const spinousTips = {} as Record<WholeVertebra, Vec3>
  for (const vertebra of WHOLE) {
    const { spinousTip, ...places } = vertebraPlaces(
      vertebrae[vertebra],
      upperJoints[vertebra],
      lowerJoints[vertebra],
    )
    spinousTips[vertebra] = placed(frames[vertebra], spinousTip)
    for (const side of SUFFIXES) {
      seeds[`${vertebra}.${side}`] = Object.fromEntries(
        Object.entries(places).map(([name, p]) => [name, placed(frames[vertebra], mirroredPoint(p, side))]),
      ) as unknown as SideSeeds
    }
  }
  const sacralPlaces = sacrumPlaces(sacrum, upperJoints.S1)
  const sacralSeeds = Object.fromEntries(
    SUFFIXES.map((side) => [
      side,
      Object.fromEntries(
        Object.entries(sacralPlaces).map(([name, p]) => [name, placed(frames.S1, mirroredPoint(p, side))]),
      ),
    ]),
  ) as unknown as SpineShape['sacralSeeds']

  const l5 = frames.L5
  const crestOrigin = scale(outOfFrame(l5, [0, 5, 0]), 1)
  const ilia = SUFFIXES.map((side) => ({
    id: `bone.ilium.${side}` as const,
    ...iliacCrest(side, crestOrigin),
  }))
  return { bones, discs, facets, ilia, frames, seeds, sacralSeeds, spinousTips }
}
