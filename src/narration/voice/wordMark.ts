// Marks the word that is being said, straight on the page: no render at every word. Browsers without custom
// highlights show the sentence's mark alone.
import type { WordPlace } from './speechParts.ts'

/** Named in stepText.css. */
const NAME = 'spoken-word'
/** Where the spoken sentence stands: in the panel, and over the picture. */
const SENTENCE = '.sentence[data-current] > .marked, .stage-caption p'

export function markWord(place: WordPlace | null): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return
  if (place === null) {
    CSS.highlights.delete(NAME)
    return
  }
  const ranges = [...document.querySelectorAll(SENTENCE)].flatMap((element) => rangeIn(element, place) ?? [])
  CSS.highlights.set(NAME, new Highlight(...ranges))
}

/** The stretch of an element's text between two characters; null when the text is shorter. */
function rangeIn(element: Element, { start, end }: Pick<WordPlace, 'start' | 'end'>): Range | null {
  const range = document.createRange()
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let before = 0
  let isOpen = false
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (!isOpen && start < before + length) {
      range.setStart(node, start - before)
      isOpen = true
    }
    if (isOpen && end <= before + length) {
      range.setEnd(node, end - before)
      return range
    }
    before += length
  }
  return null
}
