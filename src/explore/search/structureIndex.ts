// All names of all structures, ready to be searched: each name as words, with its structure's levels and side apart.

import { latinName, latinNameInFull } from '../../anatomy/latinNames.ts'
import { crossedVertebra, type NerveLevel } from '../../anatomy/levels.ts'
import { structureParts, twigJoints } from '../../anatomy/structureParts.ts'
import { STRUCTURES, type StructureId, suffixOfStructure } from '../../anatomy/structures.ts'
import { STRUCTURE_TERMS } from '../../words/allStructureTerms.ts'
import { LANGUAGES } from '../../words/language.ts'
import { queryText, type SideAsked } from './queryText.ts'

export interface IndexedStructure {
  readonly id: StructureId
  /** Its own number, or both of a joint or disc. */
  readonly levels: readonly string[]
  /** Numbers that go with it: the bone that a nerve crosses, the joint that a twig serves. */
  readonly alsoLevels: readonly string[]
  readonly side: SideAsked | null
  /** Each name as its words. */
  readonly names: readonly (readonly string[])[]
}

/** Names that the picture's labels use; added to the index so that whatever is read can be typed. */
export type LabelNames = (id: StructureId) => readonly string[]

/** Every name of a structure, as people would write it: the full ones first. */
export function namesOf(id: StructureId, labelNames: LabelNames = () => []): readonly string[] {
  const terms = LANGUAGES.map((language) => STRUCTURE_TERMS[language](id))
  const latin = [latinName(id), latinNameInFull(id)].filter((name) => name !== null)
  return [
    ...terms.map(({ name }) => name),
    ...latin,
    ...terms.flatMap(({ everyday, abbreviations }) => [...everyday, ...abbreviations]),
    ...labelNames(id),
  ]
}

export function structureIndexOf(labelNames: LabelNames = () => []): readonly IndexedStructure[] {
  return STRUCTURES.map((id) => {
    const { levels, alsoLevels } = levelsOf(id)
    const names = new Map(
      namesOf(id, labelNames)
        .map((name) => queryText(name).words)
        .filter((words) => words.length > 0)
        .map((words) => [words.join(' '), words]),
    )
    return { id, levels, alsoLevels, side: suffixOfStructure(id), names: [...names.values()] }
  })
}

interface Levels {
  readonly levels: readonly string[]
  readonly alsoLevels: readonly string[]
}

function levelsOf(id: StructureId): Levels {
  const parts = structureParts(id)
  switch (parts.kind) {
    case 'bone':
    case 'midline part':
    case 'paired part':
    case 'ligament':
      return { levels: [parts.vertebra], alsoLevels: [] }
    case 'disc':
      return { levels: parts.disc.split('-'), alsoLevels: [] }
    case 'facet':
      return { levels: parts.joint.split('-'), alsoLevels: [] }
    case 'nerve':
      return { levels: [parts.level], alsoLevels: alsoOfNerve(parts.nerve, parts.level) }
    case 'soft':
      return { levels: parts.level?.split('-') ?? [], alsoLevels: [] }
    case 'ilium':
      return { levels: [], alsoLevels: [] }
  }
}

function alsoOfNerve(nerve: string, level: NerveLevel): readonly string[] {
  const [above, below] = twigJoints(level)
  if (nerve === 'art.prox') return above.split('-')
  if (nerve === 'art.dist') return below?.split('-') ?? ['S1']
  return [crossedVertebra(level)]
}
