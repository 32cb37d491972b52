// The spine of each body, made of the same tables and parts. mm, patient axes.
import type { BodyId } from '../../anatomy/bodies.ts'
import type { SpineShape } from '../field.ts'
import { VERTEBRA_TABLE } from './bones.ts'
import { BUILD_MAPS, broadTables, slightTables } from './builds.ts'
import { DISC_TABLE, JOINT_TABLE } from './columnTable.ts'
import { mappedSpine } from './mappedSpine.ts'
import { narrowedSpine } from './narrowedSpine.ts'
import { type SpineTables, wholeSpine } from './wholeSpine.ts'
import { wornTables } from './wornSpine.ts'

export const TYPICAL_TABLES: SpineTables = {
  vertebrae: VERTEBRA_TABLE,
  joints: JOINT_TABLE,
  discs: DISC_TABLE,
}

export function buildSpine(body: BodyId = 'typical'): SpineShape {
  switch (body) {
    case 'typical':
    // Its bridges hang on the nerves: they are made when these are solved.
    case 'ossified':
      return wholeSpine(TYPICAL_TABLES)
    case 'worn':
      return wholeSpine(wornTables(TYPICAL_TABLES))
    case 'narrowed':
      return narrowedSpine(TYPICAL_TABLES)
    case 'broad':
      return mappedSpine(wholeSpine(broadTables(TYPICAL_TABLES)), BUILD_MAPS.broad)
    case 'slight':
      return mappedSpine(wholeSpine(slightTables(TYPICAL_TABLES)), BUILD_MAPS.slight)
  }
}
