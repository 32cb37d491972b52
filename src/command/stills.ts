// `npm run stills`: makes the pictures of the pages with the full text. Opens the built app in Chromium, goes to the
// end of each step of the example and takes what its own stage shows, without words, since these differ between
// languages and readers. `npm run stills -- STEP STEP` makes those of some steps only.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { TYPICAL_BODY } from '../anatomy/typicalBody.ts'
import { STILL_SIZE, stillFile, TRANSCRIPT_FOLDER } from '../narration/transcript/transcriptFile.ts'
import { EXAMPLE } from '../packs/lumbar-medial-branch/choice.ts'
import type { LumbarPlan } from '../packs/lumbar-medial-branch/lumbarPlan.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../packs/lumbar-medial-branch/pack.ts'
import { makePlan } from '../story/plan.ts'
import type { PlannedStep } from '../story/plannedStep.ts'
import { sample } from '../story/sample.ts'
import { stillOfStep } from '../story/stillTime.ts'
import { ROOT, withBuiltApp } from './builtApp.ts'
import { pictureRests, toWebp } from './pageImage.ts'

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
function picturedSteps(plan: LumbarPlan): PlannedStep[] {
  return plan.steps.filter(
    (step) => step.telling !== 'again' && sample(plan, stillOfStep(plan, step)).workArea === null,
  )
}

async function takeStill(page: Page, plan: LumbarPlan, step: PlannedStep): Promise<Buffer> {
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
  return toWebp(page, png, STILL_SIZE.width, QUALITY)
}

async function makeStills(wanted: readonly string[]): Promise<void> {
  const folder = join(ROOT, 'public', TRANSCRIPT_FOLDER)
  mkdirSync(join(folder, 'stills'), { recursive: true })
  const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, EXAMPLE)
  const steps = picturedSteps(plan).filter(({ id }) => wanted.length === 0 || wanted.includes(id))
  if (steps.length === 0) throw new Error(`stills: no step with a picture is called "${wanted.join('", "')}"`)
  await withBuiltApp(async (browser, base) => {
    const page = await browser.newPage({ viewport: WINDOW, colorScheme: 'light', reducedMotion: 'reduce' })
    await page.addInitScript(() =>
      localStorage.setItem('ramus.preferences', '{"firstRunRead":true,"labelsOn":false}'),
    )
    await page.goto(`${base}?joints=${plan.joints.join(',')}&side=${plan.side}`)
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
  })
}

/** The served page allows no style elements; a constructed sheet is the page's own. */
const adoptStyle = (page: Page): Promise<void> =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets.push(sheet)
  }, WITHOUT_WORDS)

await makeStills(process.argv.slice(2))
