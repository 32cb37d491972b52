// The drawn model as it stands, without names: each engine draws letters its own way, and leaders and scale give way to
// how large they are; other tests hold them.
import type { EnginePage } from '../../src/command/engines/enginePage.ts'
import { type Box, difference, type Pixels, readPng } from './pngPixels.ts'

/** A pixel that is off by more than this is another colour, 0…255. */
const FAR = 24

const SHEET = '.stage * { visibility: hidden !important } .stage canvas { visibility: visible !important }'

export class StagePicture {
  readonly png: Buffer
  readonly box: Box
  readonly #pixels: Pixels

  constructor(png: Buffer, box: Box) {
    this.png = png
    this.box = box
    this.#pixels = readPng(png)
  }

  differenceTo(other: StagePicture): { mean: number; share: number } {
    return difference(this.#pixels, other.#pixels, this.box, FAR)
  }
}

export async function stagePicture(page: EnginePage): Promise<StagePicture> {
  const box = await page.evaluate((text: string) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
    const { left, top, right, bottom } = document.querySelector('.stage')!.getBoundingClientRect()
    const [x, y] = [Math.max(0, Math.ceil(left)), Math.max(0, Math.ceil(top))]
    const box = {
      left: x,
      top: y,
      width: Math.min(window.innerWidth, Math.floor(right)) - x,
      height: Math.min(window.innerHeight, Math.floor(bottom)) - y,
    }
    return new Promise<typeof box>((done) =>
      requestAnimationFrame(() => requestAnimationFrame(() => done(box))),
    )
  }, SHEET)
  const png = await page.screenshot()
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
  return new StagePicture(png, box)
}
