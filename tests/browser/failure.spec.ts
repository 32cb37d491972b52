import { expect, test } from '@playwright/test'
import {
  NUMBING_SHOT,
  onKnownDevice,
  PICTURE,
  pictureReady,
  stepOf,
  timeOf,
  title,
  watchErrors,
  withoutModel,
} from './app.ts'

test('a model that does not load leaves every word, and another try works', PICTURE, async ({ page }) => {
  const errors = watchErrors(page, /404/)
  await onKnownDevice(page)
  await withoutModel(page)
  await page.goto(NUMBING_SHOT)
  await expect(page.getByText('The 3D picture did not load. You can still read every step.')).toBeVisible()
  await expect(page.locator('.plate').first()).toBeVisible()
  await page.getByRole('button', { name: 'Next step' }).click()
  await expect(title(page)).toHaveText('Needle to bone')
  await page.unroute('**/*.glb')
  await page.getByRole('button', { name: 'Try again' }).click()
  await pictureReady(page)
  await expect(page.getByText('The 3D picture did not load.')).toBeHidden()
  await expect(title(page)).toHaveText('Needle to bone')
  expect(errors).toEqual([])
})

test('without its words or its script the page says so, in view', async ({ page }) => {
  const words = /\/story-[\w-]+\.js/
  await page.route(words, (route) => route.abort())
  await page.goto('/')
  await expect(page.getByText('Ramus could not load its words.')).toBeInViewport()
  await expect(page.locator('#not-started')).toBeHidden()
  await page.unroute(words)

  // As a server does that answers everything with its start page.
  await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }))
  await page.goto('/')
  const notStarted = page.getByText('Ramus has not started')
  await expect(notStarted).toBeHidden()
  await page.evaluate(() => {
    for (const waiting of document.getAnimations()) waiting.finish()
  })
  await expect(notStarted).toBeVisible()
  await expect(notStarted).toBeInViewport()
})

test('a browser that cannot draw shows the drawing and every word', async ({ page }) => {
  await onKnownDevice(page)
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await page.goto(NUMBING_SHOT)
  await expect(page.getByText('This browser cannot draw 3D. You can still read every step.')).toBeVisible()
  await expect(page.locator('.plate').first()).toBeVisible()
  await page.keyboard.press('End')
  await expect.poll(() => stepOf(page)).toBe('res.01.diary')
  await expect(title(page)).toHaveText('Keep a pain diary')
})

test('a part that the network lost says so in reach, and another try brings it at the same moment', async ({
  page,
}) => {
  await onKnownDevice(page)
  await withoutModel(page)
  const menu = /\/assets\/Menu-[\w-]+\.js/
  await page.route(menu, (route) => route.abort())
  await page.goto(NUMBING_SHOT)
  let loads = 0
  page.on('load', () => loads++)
  await page.getByRole('button', { name: 'Menu' }).click()
  const sheet = page.getByRole('dialog', { name: 'Menu' })
  await expect(sheet.getByText('These words did not load.')).toBeInViewport()
  const before = await timeOf(page)
  await page.unroute(menu)
  await sheet.getByRole('button', { name: 'Try again' }).click()
  await expect(sheet.getByRole('button', { name: 'Chapters and steps' })).toBeVisible()
  expect(await timeOf(page)).toBe(before)
  expect(loads, 'the page was not loaded again').toBe(0)
})
