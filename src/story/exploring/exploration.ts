// What a person has done to the picture by exploring: what is hidden, ghosted, alone, peeled, chosen, cut. Data only;
// `explored` lays it over a Moment, and the address holds it whole (explorationCode).
import {
  BONES,
  type BoneId,
  boneOfPart,
  isStructureId,
  kindOf,
  type StructureId,
  structureIndex,
} from '../../anatomy/structures.ts'
import { COVERING, LAYERS, type Layer, layersOf } from './layers.ts'
import type { Section } from './section.ts'

export interface Exploration {
  /** Lit, named, and in the middle of the view. */
  readonly chosen: StructureId | null
  /** Whole structures (never parts of a bone), in the order of STRUCTURES. */
  readonly hidden: readonly StructureId[]
  readonly ghosted: readonly StructureId[]
  /** When there are any, nothing else is shown. */
  readonly alone: readonly StructureId[]
  /** Named in the picture whatever is chosen; parts of a bone too, in the order of STRUCTURES. */
  readonly named: readonly StructureId[]
  readonly peeled: readonly Layer[]
  /** Everything is drawn, also what the story leaves out at this moment. */
  readonly whole: boolean
  readonly section: Section | null
}

export const UNTOUCHED: Exploration = {
  chosen: null,
  hidden: [],
  ghosted: [],
  alone: [],
  named: [],
  peeled: [],
  whole: false,
  section: null,
}

export type ExploreAction =
  /** Chooses a structure and makes sure that it can be seen. */
  | { readonly kind: 'choose'; readonly id: StructureId }
  | { readonly kind: 'hide'; readonly id: StructureId }
  /** Ghosts it, or makes it solid again. */
  | { readonly kind: 'ghost'; readonly id: StructureId }
  /** Shows it alone, or everything around it again. */
  | { readonly kind: 'isolate'; readonly id: StructureId }
  /** Keeps its name in the picture, or takes it out again. */
  | { readonly kind: 'name'; readonly id: StructureId }
  /** Takes a layer off, or puts it back. */
  | { readonly kind: 'peel'; readonly layer: Layer }
  /** Takes the outermost layer off that is still there; bone stays. */
  | { readonly kind: 'peel next' }
  | { readonly kind: 'whole'; readonly on: boolean }
  | { readonly kind: 'cut'; readonly section: Section | null }
  | { readonly kind: 'bring back' }

/** The structure that is taken away as one: a bone for its parts. */
export function wholeOf(id: StructureId): StructureId {
  return kindOf(id) === 'bone' ? boneOfPart(id) : id
}

export const isWholeBone = (id: StructureId): id is BoneId => BONES.includes(id as BoneId)

/** The exploration after an action; the same one when it changes nothing. */
export function explore(before: Exploration, action: ExploreAction): Exploration {
  switch (action.kind) {
    case 'choose':
      return revealing(before, action.id)
    case 'hide': {
      const id = wholeOf(action.id)
      return {
        ...before,
        hidden: adding(before.hidden, id),
        alone: without(before.alone, id),
        chosen: before.chosen && wholeOf(before.chosen) === id ? null : before.chosen,
      }
    }
    case 'ghost': {
      const id = wholeOf(action.id)
      return before.ghosted.includes(id)
        ? { ...before, ghosted: without(before.ghosted, id) }
        : { ...revealing(before, action.id), ghosted: adding(before.ghosted, id) }
    }
    case 'isolate': {
      const id = wholeOf(action.id)
      return before.alone.length === 1 && before.alone[0] === id
        ? { ...before, alone: [] }
        : { ...revealing({ ...before, alone: [] }, action.id), alone: [id] }
    }
    case 'name':
      return before.named.includes(action.id)
        ? { ...before, named: without(before.named, action.id) }
        : { ...revealing(before, action.id), named: adding(before.named, action.id) }
    case 'peel':
      return {
        ...before,
        peeled: LAYERS.filter((layer) => before.peeled.includes(layer) !== (layer === action.layer)),
      }
    case 'peel next': {
      const next = LAYERS.find(
        (layer) =>
          layer !== 'bone' && !before.peeled.includes(layer) && (before.whole || !COVERING.includes(layer)),
      )
      return next ? explore(before, { kind: 'peel', layer: next }) : before
    }
    case 'whole':
      return { ...before, whole: action.on }
    case 'cut':
      return { ...before, section: action.section }
    case 'bring back':
      return { ...UNTOUCHED, chosen: before.chosen }
  }
}

/** Chosen, and nothing that was done before hides it. */
function revealing(before: Exploration, chosen: StructureId): Exploration {
  const id = wholeOf(chosen)
  const layers = layersOf(chosen)
  return {
    ...before,
    chosen,
    hidden: without(before.hidden, id),
    peeled: before.peeled.filter((layer) => !layers.includes(layer)),
    alone: before.alone.length > 0 ? adding(before.alone, id) : before.alone,
  }
}

const without = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((each) => each !== item) : list

function adding(list: readonly StructureId[], id: StructureId): readonly StructureId[] {
  if (!isStructureId(id)) throw new Error(`exploration: no structure "${String(id)}"`)
  if (list.includes(id)) return list
  return [...list, id].sort((a, b) => structureIndex(a) - structureIndex(b))
}

/** Whether two show the same. */
export const isSameExploration = (a: Exploration, b: Exploration): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b)
