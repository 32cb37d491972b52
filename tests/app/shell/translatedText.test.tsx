import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepTranslatedText } from '../../../src/app/shell/translatedText.ts'

/** As Chrome does: each text in two <font> elements, the page's own text node out of the page or inside them. */
async function translate(root: Element, keepsNode: boolean): Promise<void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Node[] = []
  while (walker.nextNode()) texts.push(walker.currentNode)
  for (const text of texts.filter(
    (each) => each.textContent?.trim() && each.parentNode?.nodeName !== 'FONT',
  )) {
    const outer = document.createElement('font')
    const inner = outer.appendChild(document.createElement('font'))
    text.parentNode!.insertBefore(outer, text)
    if (keepsNode) inner.appendChild(text)
    else {
      inner.textContent = text.textContent!.toUpperCase()
      text.parentNode!.removeChild(text)
    }
  }
  await act(async () => undefined)
}

let stop: () => void
beforeEach(() => {
  stop = keepTranslatedText(document.body)
})
afterEach(() => stop())

/** A text that changes beside one that stays, one that goes, and one that comes before another. */
function Widths() {
  const [mm, setMm] = useState(13.7)
  return (
    <p data-testid="width" onClick={() => setMm(11.5)} onKeyDown={() => undefined}>
      {mm < 12 && 'narrow: '}
      <b>width</b> {mm} mm{mm > 12 && ', wide'}
    </p>
  )
}

describe.each([
  ['taken out', false],
  ['wrapped', true],
])('a text that a browser’s translation has %s', (_, keepsNode) => {
  it('shows the number of now, and goes when it is to go', async () => {
    render(<Widths />)
    const width = screen.getByTestId('width')
    await translate(document.body, keepsNode)
    await act(async () => fireEvent.click(width))
    expect(width.textContent?.toLowerCase()).toBe('narrow: width 11.5 mm')
    await translate(document.body, keepsNode)
    expect(width.textContent?.toLowerCase()).toBe('narrow: width 11.5 mm')
  })
})

it('leaves the page’s own ways alone until something is translated', () => {
  const own = Node.prototype.removeChild
  render(<Widths />)
  fireEvent.click(screen.getByTestId('width'))
  expect(Node.prototype.removeChild).toBe(own)
})
