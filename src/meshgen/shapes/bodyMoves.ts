// Where the typical spine's pieces, and the soft tissue round it, are carried in each body. mm, patient axes.
import type { VariantId } from '../../anatomy/bodies.ts'
import type { SolvedBody } from '../../anatomy/solvedBody.ts'
import type { Affine } from '../../math/affine.ts'
import { BUILD_MAPS } from './builds.ts'

type Moves = Pick<SolvedBody, 'moved' | 'soft'>

/** The whole body by one map. */
const whole = (map: Affine): Moves => ({
  moved: { nodes: 'all', map },
  soft: { upper: map, lower: map, betweenYMm: [-1, 1] },
})

export function bodyMoves(body: VariantId): Moves {
  switch (body) {
    case 'broad':
    case 'slight':
      return whole(BUILD_MAPS[body])
    default:
      return { moved: null, soft: null }
  }
}
