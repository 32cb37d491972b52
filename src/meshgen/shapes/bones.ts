// The tables of all bones, stacked: frames and joints. mm, patient axes.

import { bonesOf, JOINTS, type Joint, type Vertebra } from '../../anatomy/levels.ts'
import type { VertebraFrame } from '../../anatomy/solvedBody.ts'
import { type BodySize, stackColumn } from './column.ts'
import { DISC_TABLE, JOINT_TABLE, SACRAL_SLOPE_DEG } from './columnTable.ts'
import { type FacetJoint, facetJoint, jointInFrame } from './facetJoint.ts'
import { L1 } from './levels/L1.ts'
import { L2 } from './levels/L2.ts'
import { L3 } from './levels/L3.ts'
import { L4 } from './levels/L4.ts'
import { L5 } from './levels/L5.ts'
import { T12 } from './levels/T12.ts'
import type { VertebraParameters } from './vertebraParameters.ts'

export type WholeVertebra = Exclude<Vertebra, 'S1'>

export type VertebraTable = Readonly<Record<WholeVertebra, VertebraParameters>>

export const VERTEBRA_TABLE: VertebraTable = {
  T12,
  L1,
  L2,
  L3,
  L4,
  L5,
}

export interface VertebraJoints {
  readonly upper: FacetJoint
  readonly lower: FacetJoint
}

export const framesOf = (
  table: Readonly<Record<WholeVertebra, { readonly body: BodySize }>>,
  discs: DiscTable = DISC_TABLE,
): Record<Vertebra, VertebraFrame> => {
  const { T12, L1, L2, L3, L4, L5 } = table
  return stackColumn(SACRAL_SLOPE_DEG, discs, {
    T12: T12.body,
    L1: L1.body,
    L2: L2.body,
    L3: L3.body,
    L4: L4.body,
    L5: L5.body,
  })
}

export type JointTable = typeof JOINT_TABLE
export type DiscTable = typeof DISC_TABLE

/** The joint above a bone, in that bone's frame. */
export function jointAbove(vertebra: Vertebra, table: JointTable = JOINT_TABLE): FacetJoint {
  const joint = JOINTS.find((name) => bonesOf(name)[1] === vertebra)
  return facetJoint(table[joint ?? 'T11-T12'])
}

/** The joint below a vertebra, brought into that vertebra's frame. */
export function jointBelow(
  vertebra: WholeVertebra,
  frames: Record<Vertebra, VertebraFrame>,
  table: JointTable = JOINT_TABLE,
): FacetJoint {
  const joint = JOINTS.find((name) => bonesOf(name)[0] === vertebra) as Joint
  const lower = bonesOf(joint)[1]
  return jointInFrame(facetJoint(table[joint]), frames[lower], frames[vertebra])
}
