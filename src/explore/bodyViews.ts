// What differs in a body, and the view that shows it. mm, patient axes. Pure.
import type { BodyId } from '../anatomy/bodies.ts'
import type { Body } from '../anatomy/body.ts'
import { suffixOf } from '../anatomy/levels.ts'
import type { StructureId } from '../anatomy/structures.ts'
import type { Exploration, ExploreAction } from '../story/exploring/exploration.ts'
import { COVERING } from '../story/exploring/layers.ts'
import { type ExploreCamera, standardView, viewOfStructure } from '../story/exploring/standardViews.ts'
import type { Standpoint } from '../story/exploring/standpoint.ts'

/** The structure that a body is shown for, on the side of the nerve that the story is at; null: all of it. */
export function structureOfBody(body: BodyId, from: Standpoint): StructureId | null {
  const suffix = suffixOf(from.side)
  switch (body) {
    case 'worn':
      return `facet.L4-L5.${suffix}`
    case 'narrowed':
      return 'disc.L4-L5'
    case 'ossified':
      return `lig.mal.L4.${suffix}`
    default:
      return null
  }
}

/** Null for the typical body: nothing in it is to be pointed out. */
export function viewOfBody(body: Body, from: Standpoint): ExploreCamera | null {
  const chosen = structureOfBody(body.id, from)
  if (!chosen) return body.id === 'typical' ? null : standardView(body, 'posterior', chosen, from)
  return body.id === 'narrowed'
    ? standardView(body, 'lateral', chosen, from)
    : viewOfStructure(body, chosen, from)
}

/** What lays open the thing that a body is shown for: everything drawn but what covers the spine, and the thing chosen. */
export function deedsForBody(body: BodyId, from: Standpoint, now: Exploration): readonly ExploreAction[] {
  if (body === 'typical') return []
  const chosen = structureOfBody(body, from)
  const covering = COVERING.filter((layer) => !now.peeled.includes(layer))
  return [
    { kind: 'whole', on: true },
    ...covering.map((layer): ExploreAction => ({ kind: 'peel', layer })),
    ...(chosen ? [{ kind: 'choose', id: chosen } as const] : []),
  ]
}
