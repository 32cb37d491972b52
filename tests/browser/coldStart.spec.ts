import { expect, type Page, type Response, test } from '@playwright/test'
import { NUMBING_SHOT, PICTURE, pictureReady, title, watchErrors } from './app.ts'

const MB = 1_000_000
const BUDGET = { all: 1.4 * MB, script: 0.45 * MB, models: 0.8 * MB }

declare global {
  interface Window {
    /** When the stage said that its picture is there, on the page's clock. */
    pictureAtMs: number
  }
}

/** Notes it in the page, as it is written: a busy machine tells the test late, when later parts are on their way. */
async function notePicture(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const write = Element.prototype.setAttribute
    Element.prototype.setAttribute = function (name, value) {
      if (name === 'data-ready') window.pictureAtMs ??= performance.now()
      write.call(this, name, value)
    }
  })
}

/** Addresses that the page asked for once its picture was there: menu, sources, papers. */
async function askedLater(page: Page): Promise<ReadonlySet<string>> {
  const names = await page.evaluate(() => {
    if (!(window.pictureAtMs > 0)) throw new Error('coldStart: nobody noted the picture')
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime >= window.pictureAtMs)
      .map(({ name }) => name)
  })
  return new Set(names)
}

/** Bytes over the wire, as the server sent them. */
async function sizesOf(responses: readonly Response[]) {
  const sizes = { all: 0, script: 0, models: 0 }
  for (const response of responses) {
    const { responseBodySize, responseHeadersSize } = await response.request().sizes()
    const bytes = responseBodySize + responseHeadersSize
    const path = new URL(response.url()).pathname
    sizes.all += bytes
    if (path.endsWith('.js')) sizes.script += bytes
    if (path.endsWith('.glb')) sizes.models += bytes
  }
  return sizes
}

test('a cold start moves little, stays on its origin and is quiet', PICTURE, async ({ page, baseURL }) => {
  const errors = watchErrors(page)
  const requests: string[] = []
  const responses: Response[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('response', (response) => responses.push(response))
  await notePicture(page)
  await page.goto('/')
  await pictureReady(page)
  await page.waitForLoadState('networkidle')
  const later = await askedLater(page)
  expect(later.size).toBeGreaterThan(0)
  const sizes = await sizesOf(responses.filter((response) => !later.has(response.url())))
  console.log(`cold start: ${JSON.stringify(sizes)} bytes over the wire`)
  expect(sizes.models).toBeGreaterThan(0)
  expect(sizes.models).toBeLessThanOrEqual(BUDGET.models)
  expect(sizes.script).toBeLessThanOrEqual(BUDGET.script)
  expect(sizes.all).toBeLessThanOrEqual(BUDGET.all)
  const elsewhere = requests.filter((url) => !url.startsWith(baseURL!) && !/^(data|blob):/.test(url))
  expect(elsewhere).toEqual([])
  for (const response of responses) expect(response.ok(), response.url()).toBe(true)
  expect(errors).toEqual([])
})

test(
  'words can be read before the picture arrives, and loading shows progress',
  PICTURE,
  async ({ page }) => {
    let letThrough = (): void => {}
    const held = new Promise<void>((resolve) => {
      letThrough = resolve
    })
    await page.route('**/*.glb', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(NUMBING_SHOT)
    await expect(title(page)).toHaveText('The numbing shot')
    await expect(page.getByText('The pain signal should stop here for a few hours.').first()).toBeVisible()
    await expect(page.locator('.plate').first()).toBeVisible()
    await expect(page.getByText('The spine is on its way')).toBeVisible()
    letThrough()
    await pictureReady(page)
    await expect(page.getByText('The spine is on its way')).toBeHidden()
  },
)
