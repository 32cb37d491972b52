import { expect, type Response, test } from '@playwright/test'
import { NUMBING_SHOT, PICTURE, pictureReady, title, watchErrors } from './app.ts'

const MB = 1_000_000
const BUDGET = { all: 1.4 * MB, script: 0.45 * MB, models: 0.8 * MB }

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
  await page.goto('/')
  await pictureReady(page)
  // What comes after the picture (menu, sources, papers) is not part of it.
  const sizes = await sizesOf([...responses])
  await page.waitForLoadState('networkidle')
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
