import { expect, test } from '@playwright/test'
import { NUMBING_SHOT, onKnownDevice, stepOf, timeOf, title, withoutModel } from './app.ts'

test.beforeEach(async ({ page }) => {
  await onKnownDevice(page)
  await withoutModel(page)
})

test('a link opens its moment, and the address follows', async ({ page }) => {
  await page.goto(NUMBING_SHOT)
  await expect(title(page)).toHaveText('The numbing shot')
  await expect.poll(() => stepOf(page)).toBe('blk.06.inject@nerve.mb.L3.R')
  const t = await timeOf(page)
  await page.getByRole('button', { name: 'Next step' }).click()
  await expect.poll(() => page.url()).toContain('step=blk.04.needle@nerve.mb.L4.R')
  await page.getByRole('radio', { name: 'Student' }).check()
  await expect.poll(() => page.url()).toContain('who=student')
  await page.getByRole('button', { name: 'Previous step' }).click()
  await expect.poll(() => page.url()).toContain('step=blk.06.inject@nerve.mb.L3.R')
  expect(await timeOf(page)).toBeLessThan(t)
})

test('a wrong value is named, and a joint or side that was asked for is asked again', async ({ page }) => {
  await page.goto('/?joints=L6,L4-L5&side=lefft&step=blk.06.inject@nerve.mb.L4.L&t=3&who=nurse')
  await expect(page.getByText('L6 is not a lumbar joint here. Choose T12–L1 to L5–S1.')).toBeVisible()
  await expect(page.getByText('“lefft” is not a side.')).toBeVisible()
  await expect(page.getByText('“nurse” is not a reader.')).toBeVisible()
  await expect(title(page)).toHaveText('Which joints?')
  await expect(page.getByRole('checkbox', { name: 'L4–L5' })).toBeChecked()
  for (const side of ['Left', 'Right', 'Both'])
    await expect(page.getByRole('radio', { name: side })).not.toBeChecked()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'L6' })).toHaveCount(0)
  await page.getByRole('radio', { name: 'Left' }).check()
  await page.getByRole('button', { name: 'Show these nerves' }).click()
  await expect(title(page)).toHaveText('The numbing shot')
  await expect.poll(() => stepOf(page)).toBe('blk.06.inject@nerve.mb.L4.L')
})

test('a link that a mail program changed keeps its side', async ({ page }) => {
  await page.goto('/?joints=L4-L5,L5-S1&amp;side=left&amp;who=student&amp;lang=en')
  await expect(page.getByText('L4–L5 and L5–S1, left')).toBeVisible()
  await expect.poll(() => page.url()).toContain('joints=L4-L5,L5-S1&side=left')
})

test('back goes from the story to the picker to the start', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /My letter names a joint/ }).click()
  await page.getByRole('checkbox', { name: 'L4–L5' }).check()
  await page.getByRole('button', { name: 'Show these nerves' }).click()
  await expect(title(page)).toHaveText('Your low back')
  await page.goBack()
  await expect(title(page)).toHaveText('Which joints?')
  await expect(page.getByRole('checkbox', { name: 'L4–L5' })).toBeChecked()
  await page.goBack()
  await expect(title(page)).toHaveText('Which joint is your doctor testing?')
  await page.goForward()
  await page.goForward()
  await expect(title(page)).toHaveText('Your low back')
})

test('Spanish speaks Spanish', async ({ page }) => {
  await page.goto('/?joints=L4-L5&side=right&lang=es')
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page.getByRole('button', { name: 'Menú' })).toBeVisible()
})

test('the 90-second version is told from the same place', async ({ page }) => {
  await page.goto(NUMBING_SHOT.replace('patient', 'clinician'))
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('button', { name: 'Bedside, 90 seconds' }).click()
  await expect.poll(() => stepOf(page)).toBe('blk.06.inject')
  await expect(page.getByText('Words to say to your patient')).toBeVisible()
  await expect.poll(() => page.url()).toContain('cut=bedside')
})
