// All words of the story in one language: what is spoken, named, titled, shown and pressed. Fetched for the
// language that is on; what is read beside the story comes later (readingCatalogue.ts).
import type { InterfaceText } from './interfaceText.ts'
import type { NameCatalogue } from './names.ts'
import type { NarrationText } from './narrationText.ts'
import type { PictureText } from './pictureText.ts'
import type { ValueWords } from './placeholderValues.ts'
import type { Titles } from './titles.ts'

export interface StoryCatalogue {
  readonly narration: NarrationText
  readonly titles: Titles
  readonly names: NameCatalogue
  readonly values: ValueWords
  readonly picture: PictureText
  readonly words: InterfaceText
}
