// One page with the picture in it for all tests that look at it from one place or another: loading models and compiling
// shaders costs software graphics more than anything that these tests do.
import { test as base, expect, type Page } from '@playwright/test'
import { onKnownDevice, pictureReady } from './app.ts'

/** Where the page is opened, and where every test can go back to. */
const HOME = '/?joints=L4-L5&side=right&lang=en'

export const test = base.extend<object, { pixelRatio: number | null; stage: Page }>({
  /** Of the picture's page; null is that of the project. */
  pixelRatio: [null, { scope: 'worker', option: true }],
  stage: [
    async ({ browser, pixelRatio }, use, { project }) => {
      const { baseURL, viewport, colorScheme, locale, timezoneId } = project.use
      const deviceScaleFactor = pixelRatio ?? project.use.deviceScaleFactor
      const options = { baseURL, viewport, colorScheme, locale, timezoneId, deviceScaleFactor }
      const context = await browser.newContext(
        Object.fromEntries(Object.entries(options).filter(([, value]) => value)),
      )
      const page = await context.newPage()
      await onKnownDevice(page)
      await page.goto(HOME)
      await pictureReady(page)
      await use(page)
      await context.close()
    },
    { scope: 'worker' },
  ],
})

const frames = (page: Page): Promise<number> => page.evaluate(() => window.ramus!.picture.frames)

/** Goes to an address as the way back does, without loading the page again, and waits for a picture of it. */
export async function goTo(page: Page, address: string): Promise<void> {
  const before = await frames(page)
  await page.evaluate((to) => {
    window.history.replaceState(null, '', to)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, address)
  await expect.poll(() => frames(page), { intervals: [50] }).toBeGreaterThan(before)
}
