// The words of exploring in one language. Fetched when it is opened.

import type { Layer } from '../story/exploring/layers.ts'
import type { SectionAxis } from '../story/exploring/section.ts'
import type { ShortcutId } from '../story/exploring/shortcuts.ts'
import type { StandardView } from '../story/exploring/standardViews.ts'

export interface ExploreText {
  readonly title: string
  readonly undo: string
  readonly redo: string
  readonly bringBack: string
  readonly leave: string
  readonly search: string
  readonly searchHint: string
  readonly clearSearch: string
  readonly found: (count: number) => string
  readonly nothing: (text: string) => string
  readonly chooseOne: string
  readonly more: string
  readonly alsoCalled: string
  readonly latin: string
  readonly noLatin: string
  readonly code: string
  readonly codeOf: Readonly<Record<'itself' | 'kind' | 'whole', (code: string) => string>>
  readonly noCode: string
  readonly sources: string
  readonly nomenclature: string
  readonly partOf: (bone: string) => string
  readonly hide: string
  readonly ghost: string
  readonly solid: string
  readonly isolate: string
  readonly around: string
  readonly goTo: string
  readonly keepName: string
  readonly dropName: string
  readonly layers: string
  readonly layerNames: Readonly<Record<Layer, string>>
  readonly peelNext: string
  readonly whole: string
  readonly views: string
  readonly viewNames: Readonly<Record<StandardView, string>>
  /** The picture as a file: lit from all sides, with the names that are on it. */
  readonly picture: string
  readonly savePicture: string
  readonly savingPicture: (share: number) => string
  readonly pictureNote: string
  readonly pictureSaved: string
  readonly pictureFailed: string
  /** Written below a saved picture. */
  readonly pictureFoot: string
  readonly section: string
  readonly noSection: string
  readonly sectionNames: Readonly<Record<SectionAxis, string>>
  readonly sectionPlace: string
  /** Where a cut lies, in words: mm to the left, above or in front of the middle of L3. */
  readonly sectionAt: (axis: SectionAxis, atMm: number) => string
  readonly sectionThrough: (name: string) => string
  readonly sectionNote: string
  /** What has just happened, for those who listen. */
  readonly did: {
    readonly hidden: (name: string) => string
    readonly ghosted: (name: string) => string
    readonly solid: (name: string) => string
    readonly alone: (name: string) => string
    readonly around: string
    readonly named: (name: string) => string
    readonly unnamed: (name: string) => string
    readonly chosen: (name: string) => string
    readonly peeled: (layer: string) => string
    readonly unpeeled: (layer: string) => string
    readonly cut: string
    readonly uncut: string
    readonly whole: string
    readonly story: string
    readonly broughtBack: string
    readonly undone: string
    readonly redone: string
    readonly nothingToUndo: string
    readonly nothingToRedo: string
  }
  readonly shortcuts: Readonly<Record<ShortcutId, string>>
}
