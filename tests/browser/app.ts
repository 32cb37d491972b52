// What the browser tests share: opening the app, waiting for its picture, reading its clock and its errors.
import { expect, type Page, test } from '@playwright/test'

/** One moment of the example: the numbing shot on the first nerve. */
export const NUMBING_SHOT =
  '/?joints=L4-L5&side=right&step=blk.06.inject@nerve.mb.L3.R&t=12&who=patient&lang=en'

/** Chromium's own words about the software renderer. */
const NOT_OURS = /GPU stall|Automatic fallback to software|GL Driver Message/

/** Collects errors and warnings of the page; `expected` are those that the test itself causes. */
export function watchErrors(page: Page, expected = /^$/): string[] {
  const errors: string[] = []
  page.on('console', (message) => {
    const text = message.text()
    if (!['error', 'warning'].includes(message.type()) || NOT_OURS.test(text) || expected.test(text)) return
    errors.push(`${message.type()}: ${text}`)
  })
  page.on('pageerror', (error) => errors.push(`exception: ${error.message}`))
  return errors
}

/** A device on which the first-run note has been read. */
export async function onKnownDevice(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('ramus.preferences', '{"firstRunRead":true}'))
}

/** Without the model: the words alone, for tests that need no picture. */
export async function withoutModel(page: Page): Promise<void> {
  await page.route('**/*.glb', (route) => route.fulfill({ status: 404, body: '' }))
}

/** Marks the tests that wait for the 3D picture: they are run by themselves, beside those of the words. */
export const PICTURE = { tag: '@picture' }

export function pictureReady(page: Page): Promise<void> {
  if (!test.info().tags.includes(PICTURE.tag))
    throw new Error('pictureReady: the test lacks the tag @picture')
  return expect(page.locator('.stage-root[data-ready]')).toBeAttached({ timeout: 60_000 })
}

export const timeOf = (page: Page): Promise<number> => page.evaluate(() => window.ramus!.t)

export const stepOf = (page: Page): Promise<string | null> => page.evaluate(() => window.ramus!.step)

export const title = (page: Page) => page.getByRole('heading', { level: 1 })
