import { expect, type Page, test } from '@playwright/test'
import { onKnownDevice, PICTURE, pictureReady, stepOf, timeOf, title, watchErrors } from './app.ts'

/** Presses Tab until the element with that name has focus. */
async function tabTo(page: Page, name: RegExp | string, most = 60): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    const label = await page.evaluate(() => {
      const focused = document.activeElement
      if (!(focused instanceof HTMLElement)) return ''
      const own = focused.getAttribute('aria-label') ?? (focused.title || null)
      const labels =
        focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement
          ? [...(focused.labels ?? [])].map((each) => each.textContent)
          : []
      return own ?? labels.join(' ') ?? ''
    })
    const text = label || (await page.evaluate(() => document.activeElement?.textContent ?? ''))
    if (typeof name === 'string' ? text.trim() === name : name.test(text)) return
  }
  throw new Error(`keyboard: nothing called ${name} within ${most} tabs`)
}

const nerves = (page: Page) => page.getByRole('list', { name: 'Nerves' }).getByRole('listitem')

test(
  'the whole way by keyboard: pick a joint, see its nerves, play, scrub, step, switch reader, copy the link',
  PICTURE,
  async ({ page, context }) => {
    const errors = watchErrors(page)
    await onKnownDevice(page)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/')
    await pictureReady(page)

    await tabTo(page, /^My letter names a joint/)
    await page.keyboard.press('Enter')
    await expect(title(page)).toHaveText('Which joints?')
    await expect(title(page)).toBeFocused()

    await tabTo(page, /^Show these nerves$/)
    await page.keyboard.press('Enter')
    await expect(page.getByText('Tap a joint first.')).toBeVisible()

    for (let i = 0; i < 4; i++) await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(nerves(page)).toHaveText([/L3 medial branch\s*crosses L4/, /L4 medial branch\s*crosses L5/])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(nerves(page)).toHaveCount(3)
    await expect(nerves(page).nth(2)).toHaveText(/L5 dorsal ramus/)

    await tabTo(page, /^Show these nerves$/)
    await page.keyboard.press('Enter')
    await expect(title(page)).toHaveText('Your low back')

    await page.keyboard.press('Space')
    await expect.poll(() => timeOf(page)).toBeGreaterThan(0.2)
    await page.keyboard.press('Space')
    const paused = await timeOf(page)
    await page.keyboard.press('ArrowRight')
    expect(await timeOf(page)).toBeCloseTo(paused + 5, 1)
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(() => stepOf(page)).toBe('ana.02.level')
    await page.keyboard.press('End')
    await page.keyboard.press('End')
    await expect.poll(() => stepOf(page)).toBe('blk.00.ready')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(() => stepOf(page)).toBe('blk.02.scottie')
    const t = await timeOf(page)

    await tabTo(page, /^Copy link$/)
    await page.keyboard.press('Enter')
    await expect(page.getByText('Link copied.')).toBeVisible()

    await tabTo(page, /^Patient$/)
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('radio', { name: 'Clinician' })).toBeChecked()
    expect(await timeOf(page)).toBe(t)
    await expect(title(page)).toHaveText('The Scottie dog')

    await tabTo(page, /^Place in the story$/)
    await page.keyboard.press('Home')
    await expect.poll(() => stepOf(page)).toBe('blk.00.ready')
    await tabTo(page, /^Speed/)
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('combobox', { name: 'Speed' })).toHaveValue('1.25')

    const link = await page.evaluate(() => navigator.clipboard.readText())
    await page.goto(link)
    await expect(title(page)).toHaveText('The Scottie dog')
    expect(await timeOf(page)).toBeCloseTo(t, 1)
    expect(errors).toEqual([])
  },
)
