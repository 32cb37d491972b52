import { expect, type Page } from '@playwright/test'
import { onKnownDevice, PICTURE, stepOf, title, withoutModel } from './app.ts'
import { goTo, test } from './stage.ts'
import { violations } from './violations.ts'

async function startAndPicker(page: Page, theme: string): Promise<void> {
  expect(await violations(page), `start, ${theme}`).toEqual([])
  await page.getByRole('button', { name: /My letter names a joint/ }).click()
  await page.getByRole('checkbox', { name: 'L4–L5' }).check()
  expect(await violations(page), `picker, ${theme}`).toEqual([])
}

test('start and picker with their picture, light', PICTURE, async ({ stage }) => {
  await goTo(stage, '/')
  await startAndPicker(stage, 'light')
})

// What the picture itself adds is the same in both themes; software graphics make it slow to look at twice.
test('start and picker, dark', async ({ page }) => {
  await onKnownDevice(page)
  await withoutModel(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/')
  await expect(title(page)).toBeVisible()
  await startAndPicker(page, 'dark')
})

/** Goes through all chapters and looks at each in the second half of its first step, where names have come in. */
async function everyChapter(page: Page, theme: string): Promise<void> {
  for (const chapter of ['ana', 'sig', 'blk', 'res', 'rfa', 'rec']) {
    await expect.poll(() => stepOf(page)).toContain(chapter)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await violations(page), `${chapter}, ${theme}`).toEqual([])
    await page.keyboard.press('End')
  }
}

test('every chapter with its picture, light', PICTURE, async ({ stage }) => {
  await goTo(stage, '/?joints=L4-L5&side=right')
  await everyChapter(stage, 'light')
})

test('every chapter, dark', async ({ page }) => {
  await onKnownDevice(page)
  await withoutModel(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/?joints=L4-L5&side=right')
  await everyChapter(page, 'dark')
})

test('what opens over the story', async ({ page }) => {
  await onKnownDevice(page)
  await withoutModel(page)
  await page.goto('/?joints=L4-L5&side=right&step=rec.02.redflags&t=10')
  await expect(title(page)).toHaveText('When to call')
  expect(await violations(page), 'without a picture').toEqual([])
  await page.getByRole('button', { name: /sources?$/ }).click()
  expect(await violations(page), 'sources').toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /sources?$/ })).toBeFocused()
  await page.getByRole('button', { name: 'Menu' }).click()
  expect(await violations(page), 'menu').toEqual([])
  for (const name of [
    'Chapters and steps',
    'Questions and answers',
    'All sources',
    'About this model',
    'Voice',
    'Settings',
  ]) {
    await page.getByRole('button', { name }).click()
    await expect(page.getByRole('dialog').getByRole('heading', { level: 2, name })).toBeVisible()
    expect(await violations(page), name).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Menu' }).click()
  }
})

test('a phone and a tablet', async ({ page }) => {
  await onKnownDevice(page)
  await withoutModel(page)
  for (const size of [
    { width: 390, height: 844 },
    { width: 820, height: 1180 },
  ]) {
    await page.setViewportSize(size)
    for (const place of [
      '/',
      '/?view=joints&joints=L4-L5',
      '/?joints=L4-L5&side=right&step=res.02.decide&t=20',
    ]) {
      await page.goto(place)
      await expect(title(page)).toBeVisible()
      expect(await violations(page), `${place} at ${size.width}`).toEqual([])
      const spill = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(spill, `${place} at ${size.width}`).toBeLessThanOrEqual(0)
    }
  }
})
