import { expect, test } from '@playwright/test'
import { pictureRests } from '../../src/command/pageImage.ts'
import { onKnownDevice, PICTURE, pictureReady, stepOf, timeOf } from './app.ts'

declare global {
  interface Window {
    commits: number
  }
}

test(
  'nothing renders while the clock runs, except when step or sentence changes; nothing is drawn while it rests',
  PICTURE,
  async ({ page }) => {
    await onKnownDevice(page)
    // Every React renderer on the page (the picture's own included) tells this hook of each commit.
    await page.addInitScript(() => {
      window.commits = 0
      const hook = {
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberRoot: () => {
          window.commits += 1
        },
        onCommitFiberUnmount: () => {},
        onPostCommitFiberRoot: () => {},
        checkDCE: () => {},
      }
      Object.defineProperty(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__', { value: hook })
    })
    const commits = () => page.evaluate(() => window.commits)
    const frames = () => page.evaluate(() => window.ramus!.picture.frames)
    const marked = () => page.locator('[data-current] .marked').first().textContent()

    await page.goto('/?joints=L4-L5&side=right&step=blk.06.inject@nerve.mb.L3.R&t=1')
    await pictureReady(page)
    // What is fetched after the picture (the menu, small drawings) comes into the page once.
    await page.waitForLoadState('networkidle')
    await expect.poll(commits).toBeGreaterThan(0)

    await page.getByRole('button', { name: 'Play', exact: true }).click()
    const from = await timeOf(page)
    await expect.poll(() => timeOf(page)).toBeGreaterThan(from + 0.5)
    const sentence = await marked()
    const before = await commits()
    const drawn = await frames()
    await expect.poll(() => timeOf(page)).toBeGreaterThan(from + 3)
    const after = await commits()
    expect(await marked()).toBe(sentence)
    expect(await stepOf(page)).toBe('blk.06.inject@nerve.mb.L3.R')
    expect(after - before).toBe(0)
    expect(await frames()).toBeGreaterThan(drawn)

    await page.getByRole('button', { name: 'Pause', exact: true }).click()
    // The picture may finish what it had begun (sharper once at rest); then no frame is drawn any more.
    await pictureRests(page, 600)
  },
)
