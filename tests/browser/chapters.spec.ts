// The page with the picture, through all chapters: each one's picture against the kept one, then the graphics are lost
// and come back at the same step, time and camera. A picture that is meant to change: `npm run pictures`, and look at it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { PICTURE, pictureReady, stepOf, timeOf, watchErrors } from './app.ts'
import { distance, shrunk } from './pictureDistance.ts'
import { goTo, test } from './stage.ts'

/** As many pixels as pictures are kept with: 378 of the stage's 380. */
test.use({ pixelRatio: 0.5 })

/** One Moment a chapter, where most of what it is about is drawn; one with a camera that a person has turned. */
const CHAPTERS = [
  { chapter: 'anatomy', step: 'ana.05.branches', t: 15 },
  { chapter: 'signal', step: 'sig.02.path', t: 8, camera: '-24,-46,-36,62,18,120' },
  { chapter: 'block', step: 'blk.06.inject@nerve.mb.L3.R', t: 12 },
  { chapter: 'result', step: 'res.02.decide', t: 12 },
  { chapter: 'rfa', step: 'rfa.05.heat@nerve.mb.L3.R', t: 18 },
  { chapter: 'recovery', step: 'rec.03.regrow', t: 14 },
] as const

const KEPT = join(import.meta.dirname, 'chapters')
const KEEPS = process.env.KEEP_PICTURES === '1'

/** Other software renderers shade and round edges a little otherwise, and what is kept is packed: 0…255. */
const KEPT_WITHIN = { mean: 3, worst: 22 } as const
/** The same renderer draws the same picture again. */
const AGAIN_WITHIN = { mean: 0.2, worst: 6 } as const

/** What the browser and three.js say of a canvas whose graphics are gone, while another takes its place. */
const OF_THE_LOSS =
  /WebGL: (CONTEXT_LOST|INVALID_OPERATION: delete\w*: object does not belong)|Context (Lost|Restored)|WEBGL_lose_context extension not supported/

const addressOf = ({ step, t, camera }: { step: string; t: number; camera?: string }): string =>
  `/?joints=L4-L5&side=right&step=${step}&t=${t}&who=clinician&lang=en${camera ? `&cam=${camera}` : ''}`

/** Waits until no frame is drawn any more: the picture stands. */
async function stands(page: Page, restMs = 700): Promise<void> {
  let before = -1
  await expect
    .poll(
      async () => {
        const now = await page.evaluate(() => window.ramus!.picture.frames)
        const stood = now === before && now > 0
        before = now
        return stood
      },
      { intervals: [restMs] },
    )
    .toBe(true)
}

/** The stage without its letters: words are held by other tests and change more often than the picture. */
async function pictureNow(page: Page): Promise<Buffer> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '.stage * { color: transparent !important; text-shadow: none !important }' +
        '.stage text { fill: transparent !important; stroke: transparent !important }',
    )
    document.adoptedStyleSheets = [sheet]
  })
  const picture = await page.locator('.stage').screenshot({ animations: 'disabled' })
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
  return picture
}

/** Waits until the stage shows a picture: models that arrive late may first have to be drawn. */
async function expectPicture(
  page: Page,
  wanted: Buffer,
  within: { readonly mean: number; readonly worst: number },
): Promise<void> {
  await expect(async () => {
    await stands(page)
    const { mean, worst, at } = await distance(page, wanted, await pictureNow(page))
    expect(mean, 'over the whole picture').toBeLessThan(within.mean)
    expect(worst, `at ${at.map((share) => share.toFixed(2)).join(', ')}`).toBeLessThan(within.worst)
  }).toPass({ timeout: 30_000 })
}

for (const [i, { chapter, ...place }] of CHAPTERS.entries()) {
  // Some browsers give the graphics back, some never do.
  const comesBack = i % 2 === 0
  const back = comesBack ? 'come back' : 'are replaced'

  test(
    `${chapter}: the picture is the kept one; lost graphics ${back} at the same step, time and camera`,
    PICTURE,
    async ({ stage }) => {
      const errors = watchErrors(stage, OF_THE_LOSS)
      await stage.emulateMedia({ colorScheme: 'light' })
      await goTo(stage, addressOf(place))
      const path = join(KEPT, `${chapter}.webp`)
      if (KEEPS) {
        await stands(stage, 3000)
        mkdirSync(KEPT, { recursive: true })
        writeFileSync(path, await shrunk(stage, await pictureNow(stage)))
      }
      expect(existsSync(path), `${path} is kept: npm run pictures writes it`).toBe(true)
      await expectPicture(stage, readFileSync(path), KEPT_WITHIN)

      const before = { picture: await pictureNow(stage), url: stage.url(), t: await timeOf(stage) }
      const canvas = await stage.locator('.stage-canvas canvas').elementHandle()
      await canvas!.evaluate((element: HTMLCanvasElement, comesBack) => {
        const graphics = element.getContext('webgl2')!.getExtension('WEBGL_lose_context')!
        const giveBack = (): void => void setTimeout(() => graphics.restoreContext())
        if (comesBack) element.addEventListener('webglcontextlost', giveBack, { once: true })
        graphics.loseContext()
      }, comesBack)
      // Another canvas takes its place, with everything in it.
      await expect.poll(() => canvas!.evaluate((element) => element.isConnected)).toBe(false)
      await pictureReady(stage)
      await expectPicture(stage, before.picture, AGAIN_WITHIN)
      expect([await stepOf(stage), await timeOf(stage), stage.url()]).toEqual([
        place.step,
        before.t,
        before.url,
      ])
      expect(errors).toEqual([])
    },
  )
}
