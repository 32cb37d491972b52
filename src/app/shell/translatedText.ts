// Browsers that translate a page take its text nodes out and put <font> elements in their place. What draws the page does
// not know: it would change a text that nobody sees, or fail to remove one that is not there. Here each such text is put
// back the moment it is to be changed, moved or removed; the browser then translates it anew. Until something is
// translated, nothing is touched.

const standIns = new WeakMap<Node, Element>()

/** Watches what is under `root`; returns the way to stop. */
export function keepTranslatedText(root: Node): () => void {
  let stopMinding: (() => void) | null = null
  const texts = new MutationObserver((records) => {
    for (const { target } of records) putBack(target)
  })
  const places = new MutationObserver((records) => {
    for (const record of records) {
      const font = [...record.addedNodes, record.previousSibling, record.nextSibling].find(isFont)
      if (!font) continue
      for (const text of record.removedNodes) {
        if (text.nodeType !== Node.TEXT_NODE || text.parentNode === record.target) continue
        stopMinding ??= mindTexts()
        standIns.set(text, font)
        texts.observe(text, { characterData: true })
      }
    }
  })
  places.observe(root, { childList: true, subtree: true })
  return () => {
    places.disconnect()
    texts.disconnect()
    stopMinding?.()
  }
}

const isFont = (node: Node | null): node is HTMLElement => node?.nodeName === 'FONT'

function putBack(text: Node): void {
  const font = standIns.get(text)
  if (!font) return
  standIns.delete(text)
  font.parentNode?.replaceChild(text, font)
}

/** Before a text is removed, moved, or something is put before it, it is put back. */
function mindTexts(): () => void {
  const { appendChild, insertBefore, removeChild } = Node.prototype
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    putBack(child)
    return removeChild.call(this, child) as T
  }
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    putBack(node)
    if (before) putBack(before)
    return insertBefore.call(this, node, before) as T
  }
  Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    putBack(node)
    return appendChild.call(this, node) as T
  }
  return () => Object.assign(Node.prototype, { appendChild, insertBefore, removeChild })
}
