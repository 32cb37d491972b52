// The spine of each body, made of the same tables and parts. mm, patient axes.
import type { BodyId } from '../../anatomy/bodies.ts'
import type { SpineShape } from '../field.ts'
import { VERTEBRA_TABLE } from './bones.ts'
import { BUILD_MAPS, broadTables, slightTables } from './builds.ts'
import { JOINT_TABLE } from './columnTable.ts'
import { mappedSpine } from './mappedSpine.ts'
import { type SpineTables, wholeSpine } from './wholeSpine.ts'

const TYPICAL: SpineTables = { vertebrae: VERTEBRA_TABLE, joints: JOINT_TABLE }

export function buildSpine(body: BodyId = 'typical'): SpineShape {
  switch (body) {
    case 'typical':
    // Its bridges hang on the nerves: they are made when these are solved.
    case 'ossified':
      return wholeSpine(TYPICAL)
    case 'broad':
      return mappedSpine(wholeSpine(broadTables(TYPICAL)), BUILD_MAPS.broad)
    case 'slight':
      return mappedSpine(wholeSpine(slightTables(TYPICAL)), BUILD_MAPS.slight)
    default:
      throw new Error(`spine: no shapes for body "${body}"`)
  }
}
