// `npm run stills`: makes the pictures of the pages with the full text. Opens the built app in Chromium, goes to the
// end of each step of the example and takes what its own stage shows, without words, since these differ between
// languages and readers. `npm run stills -- blk.04.needle rfa.05.heat` makes some of them only.
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { STILL_SIZE, stillFile, TRANSCRIPT_FOLDER } from '../narration/transcript/transcriptFile.ts'
import { stillOfStep } from '../narration/transcript/transcriptPage.ts'
import { EXAMPLE } from '../procedure/choice.ts'
import { makePlan, type Plan, type PlannedStep } from '../procedure/plan.ts'
import { sample } from '../procedure/sample.ts'
import { ensureBuild } from './ensureBuild.mjs'
import { ensureChromium } from './ensureChromium.mjs'
import { serve } from './serve.mjs'

const ROOT = join(import.meta.dirname, '..', '..')
const QUALITY = 0.78
/** All stills together, bytes. */
const BUDGET = 1_500_000
/** The stage keeps room for names on its right; a still has no names and leaves most of that room out. */
const LEFT_OUT_PX = 150
/** The desktop window whose stage is that large, beside panel and transport. */
const WINDOW = { width: 440 + STILL_SIZE.width + LEFT_OUT_PX, height: STILL_SIZE.height + 104 }

/** Words over the picture: names, compass, controls, notes, words in the small drawings. */
const WITHOUT_WORDS = `
.stage-labels, .stage-leaders, .stage-months, .stage-marks, .stage-controls, .stage-caption, .work-area-switch,
.stage-notice, .first-run { display: none !important }
.inset-frame text { visibility: hidden }`

/** Steps of the example that are told in the picture, each once. */
function picturedSteps(plan: Plan): PlannedStep[] {
  return plan.steps.filter(
    (step) => step.telling !== 'again' && sample(plan, stillOfStep(plan, step)).workArea === null,
  )
}

async function takeStill(page: Page, plan: Plan, step: PlannedStep): Promise<Buffer> {
  const offset = (stillOfStep(plan, step) - step.startS).toFixed(2)
  const search = `?joints=${plan.joints.join(',')}&side=${plan.side}&step=${step.key}&t=${offset}&who=patient&lang=en`
  const frames = await page.evaluate((to) => {
    const before = window.ramus?.picture.frames ?? 0
    window.history.replaceState(null, '', to)
    window.dispatchEvent(new PopStateEvent('popstate'))
    return before
  }, search)
  await page.waitForFunction(
    ([key, before]) => window.ramus?.step === key && window.ramus.picture.frames > Number(before),
    [step.key, frames] as const,
    { timeout: 60_000 },
  )
  await pictureRests(page)
  const stage = await page.locator('.stage').boundingBox()
  if (!stage) throw new Error('stills: the page shows no stage')
  const png = await page.screenshot({ clip: { x: stage.x, y: stage.y, ...STILL_SIZE }, timeout: 60_000 })
  return toWebp(page, png)
}

/** Waits until no frame has been drawn for a while: the camera has come to rest and fine parts are in. */
async function pictureRests(page: Page): Promise<void> {
  for (let last = -1, still = 0; still < 4; ) {
    await page.waitForTimeout(300)
    const frames = await page.evaluate(() => window.ramus?.picture.frames ?? 0)
    still = frames === last ? still + 1 : 0
    last = frames
  }
}

/** Chromium's own encoder. */
async function toWebp(page: Page, png: Buffer): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ([data, width, height, quality]) => {
      const bytes = Uint8Array.from(atob(String(data)), (char) => char.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(Number(width), Number(height))
      canvas.getContext('2d')!.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality: Number(quality) })
      const view = new Uint8Array(await blob.arrayBuffer())
      return btoa(Array.from(view, (byte) => String.fromCharCode(byte)).join(''))
    },
    [png.toString('base64'), STILL_SIZE.width, STILL_SIZE.height, QUALITY] as const,
  )
  return Buffer.from(base64, 'base64')
}

async function makeStills(wanted: readonly string[]): Promise<void> {
  const folder = join(ROOT, 'public', TRANSCRIPT_FOLDER)
  mkdirSync(join(folder, 'stills'), { recursive: true })
  const plan = makePlan(EXAMPLE)
  const steps = picturedSteps(plan).filter(({ id }) => wanted.length === 0 || wanted.includes(id))
  if (steps.length === 0) throw new Error(`stills: no step with a picture is called "${wanted.join('", "')}"`)
  const server: Server = await serve({ folder: await ensureBuild(ROOT), port: 0, host: '127.0.0.1' })
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    chromiumSandbox: false,
    args: [
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
      '--force-color-profile=srgb',
    ],
  })
  try {
    const page = await browser.newPage({ viewport: WINDOW, colorScheme: 'light', reducedMotion: 'reduce' })
    await page.addInitScript(() =>
      localStorage.setItem('ramus.preferences', '{"firstRunRead":true,"labelsOn":false}'),
    )
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('stills: the server has no port')
    await page.goto(`http://127.0.0.1:${address.port}/?joints=${plan.joints.join(',')}&side=${plan.side}`)
    await page.locator('.stage-root[data-ready]').waitFor({ state: 'attached', timeout: 120_000 })
    await adoptStyle(page)
    let total = 0
    for (const step of steps) {
      const still = await takeStill(page, plan, step)
      writeFileSync(join(folder, stillFile(step.id)), still)
      total += still.length
      console.log(`${step.id.padEnd(20)}${(still.length / 1000).toFixed(1).padStart(7)} kB`)
    }
    console.log(`${steps.length} stills, ${(total / 1000).toFixed(0)} kB of ${BUDGET / 1000}`)
    if (total > BUDGET) process.exitCode = 1
  } finally {
    await browser.close()
    server.close()
  }
}

/** The served page allows no style elements; a constructed sheet is the page's own. */
const adoptStyle = (page: Page): Promise<void> =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets.push(sheet)
  }, WITHOUT_WORDS)

await makeStills(process.argv.slice(2))
