// Where the typical spine's pieces, and the soft tissue round it, are carried in each body. mm, patient axes.
import type { VariantId } from '../../anatomy/bodies.ts'
import type { SolvedBody } from '../../anatomy/solvedBody.ts'
import { type Affine, IDENTITY } from '../../math/affine.ts'
import { framesOf } from './bones.ts'
import { BUILD_MAPS } from './builds.ts'
import { LOWERED, lowerMap } from './narrowedSpine.ts'
import { TYPICAL_TABLES } from './spine.ts'

type Moves = Pick<SolvedBody, 'moved' | 'soft'>

/** The whole body by one map. */
const whole = (map: Affine): Moves => ({
  moved: { nodes: 'all', map },
  soft: { upper: map, lower: map, betweenYMm: [-1, 1] },
})

/** L5 and all below, soft tissue with them; between L4's lower and L5's upper endplate it is drawn together. */
function lowered(): Moves {
  const map = lowerMap(TYPICAL_TABLES)
  const nodes = LOWERED.flatMap((name) =>
    name.startsWith('facet.')
      ? [`${name}.cartilage.upper`, `${name}.cartilage.lower`, `${name}.capsule`]
      : [name],
  )
  const frames = framesOf(TYPICAL_TABLES.vertebrae, TYPICAL_TABLES.discs)
  const plate = frames.L5.originMm[1]
  const height = TYPICAL_TABLES.discs['L4-L5'].heightMm
  const tenth = (value: number): number => Math.round(value * 10) / 10
  return {
    moved: { nodes, map },
    soft: { upper: IDENTITY, lower: map, betweenYMm: [tenth(plate - 3), tenth(plate + height + 3)] },
  }
}

export function bodyMoves(body: VariantId): Moves {
  switch (body) {
    case 'broad':
    case 'slight':
      return whole(BUILD_MAPS[body])
    case 'narrowed':
      return lowered()
    case 'worn':
    case 'ossified':
      return { moved: null, soft: null }
  }
}
