// What an action has done, in words, for those who listen. Pure.
import type { StructureId } from '../anatomy/structures.ts'
import {
  type Exploration,
  type ExploreAction,
  isSameExploration,
  wholeOf,
} from '../story/exploring/exploration.ts'
import type { ExploreText } from '../words/exploreText.ts'

export type Done = ExploreAction | { readonly kind: 'undo' | 'redo' }

export function doneText(
  done: Done,
  before: Exploration,
  after: Exploration,
  { did, layerNames }: ExploreText,
  nameOf: (id: StructureId) => string,
): string {
  switch (done.kind) {
    case 'undo':
      return isSameExploration(before, after) ? did.nothingToUndo : did.undone
    case 'redo':
      return isSameExploration(before, after) ? did.nothingToRedo : did.redone
    case 'choose':
      return did.chosen(nameOf(done.id))
    case 'hide':
      return did.hidden(nameOf(wholeOf(done.id)))
    case 'ghost':
      return after.ghosted.includes(wholeOf(done.id))
        ? did.ghosted(nameOf(wholeOf(done.id)))
        : did.solid(nameOf(wholeOf(done.id)))
    case 'isolate':
      return after.alone.length > 0 ? did.alone(nameOf(wholeOf(done.id))) : did.around
    case 'name':
      return after.named.includes(done.id) ? did.named(nameOf(done.id)) : did.unnamed(nameOf(done.id))
    case 'peel':
    case 'peel next': {
      const layer =
        done.kind === 'peel' ? done.layer : after.peeled.find((each) => !before.peeled.includes(each))
      if (!layer) return ''
      return after.peeled.includes(layer) ? did.peeled(layerNames[layer]) : did.unpeeled(layerNames[layer])
    }
    case 'whole':
      return done.on ? did.whole : did.story
    case 'cut':
      return done.section ? did.cut : did.uncut
    case 'bring back':
      return did.broughtBack
  }
}
