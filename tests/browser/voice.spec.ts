// Reading aloud with a scripted voice: the marked sentence is the spoken one at every event, and nothing that a voice
// does or leaves undone holds up the story. The page's clock is a fake one: a minute of reading takes seconds.
import { expect, type Page, test } from '@playwright/test'
import { onKnownDevice, stepOf, timeOf, title, watchErrors, withoutModel } from './app.ts'
import { GOOD, type SpeechScript, speechLog, withScriptedSpeech } from './scriptedSpeech.ts'

const RED_FLAGS = '/?joints=L4-L5&side=right&step=rec.02.redflags&t=0&lang=en'

async function read(page: Page, script: Partial<SpeechScript>, place = RED_FLAGS): Promise<string[]> {
  const errors = watchErrors(page, /404/)
  await page.clock.install()
  await onKnownDevice(page)
  await withoutModel(page)
  await withScriptedSpeech(page, { ...GOOD, ...script })
  await page.goto(place)
  await expect(title(page)).toBeVisible()
  await countStands(page)
  await page.getByRole('button', { name: 'Read aloud' }).click()
  return errors
}

declare global {
  interface Window {
    longestStandMs: number
  }
}

/** Counts how long the playing clock stands. A frame that comes late is the machine's fault, not the clock's. */
const countStands = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.longestStandMs = 0
    let standing = 0
    let t = window.ramus!.t
    let lastMs = performance.now()
    const frame = (nowMs: number): void => {
      const isPlaying = document.querySelector('.play-button')?.getAttribute('title') === 'Pause'
      standing = isPlaying && window.ramus!.t === t ? standing + Math.min(250, nowMs - lastMs) : 0
      window.longestStandMs = Math.max(window.longestStandMs, standing)
      t = window.ramus!.t
      lastMs = nowMs
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })

/** Lets the page's clock run on, a second at a time, until `isSo`. Throws when that takes more than `mostS`. */
async function runUntil(page: Page, isSo: () => Promise<boolean>, mostS = 120): Promise<void> {
  for (let s = 0; s < mostS; s++) {
    if (await isSo()) return
    await page.clock.runFor(1000)
  }
  throw new Error(`voice: still not so after ${mostS} s of the page's clock`)
}

const longestStandMs = (page: Page): Promise<number> => page.evaluate(() => window.longestStandMs)

/** Events whose sentence was not the marked one: words are compared without figures, which are spoken in words. */
async function partings(page: Page): Promise<string[]> {
  const first = (text: string): string =>
    text
      .replace(/[^\p{L} ]/gu, '')
      .split(/ +/)
      .slice(0, 3)
      .join(' ')
  return (await speechLog(page))
    .filter(({ text, marked }) => first(text) !== first(marked) && !marked.includes(text))
    .map(({ kind, text, marked }) => `${kind}: heard “${text}”, marked “${marked}”`)
}

const spoken = async (page: Page): Promise<string[]> => [
  ...new Set((await speechLog(page)).filter(({ kind }) => kind === 'end').map(({ text }) => text)),
]

for (const [name, script] of Object.entries({
  'a slow voice': { lettersPerS: 10 },
  'one that hurries, stumbles and forgets': { lettersPerS: 45, latencyMs: 400, jitter: 0.8, loses: 0.4 },
})) {
  test(`${name} reads the sentence that is marked`, async ({ page }) => {
    const errors = await read(page, script)
    await runUntil(page, async () => (await spoken(page)).length >= 3)
    expect(await timeOf(page)).toBeGreaterThan(0)
    expect(await partings(page)).toEqual([])
    expect(await longestStandMs(page)).toBeLessThanOrEqual(2000)
    expect(errors).toEqual([])
  })
}

test('a voice that dies lets the clock go on within two seconds, and it is said', async ({ page }) => {
  await read(page, { diesAt: 2 })
  await runUntil(page, async () => (await speechLog(page)).some(({ kind }) => kind === 'death'))
  const step = await stepOf(page)
  await runUntil(page, () => page.getByText('The voice has stopped.').isVisible())
  await runUntil(page, async () => (await stepOf(page)) !== step)
  expect(await partings(page)).toEqual([])
  expect(await longestStandMs(page)).toBeLessThanOrEqual(2000)
})

test('voices that come late read; pausing hushes and playing says the sentence again', async ({ page }) => {
  await read(page, { voicesAfterMs: 1500, lettersPerS: 14 })
  await runUntil(page, async () => (await speechLog(page)).length > 2)
  await page.getByRole('button', { name: 'Pause', exact: true }).click()
  const { text } = (await speechLog(page)).at(-1)!
  const count = (await speechLog(page)).length
  await page.clock.runFor(5000)
  expect((await speechLog(page)).length).toBe(count)
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  const begun = async () => (await speechLog(page)).slice(count).find(({ kind }) => kind === 'start')?.text
  await runUntil(page, async () => (await begun()) !== undefined, 5)
  expect(await begun()).toBe(text)
  // What is chosen is remembered on the device.
  expect(await page.evaluate(() => localStorage.getItem('ramus.preferences'))).toContain('"readAloud":true')
})

test('a device without voices says so and goes on', async ({ page }) => {
  await read(page, { hasVoices: false })
  await expect(page.getByText('This device has no voice of its own for English.')).toBeVisible()
  const before = await timeOf(page)
  await page.clock.runFor(2000)
  expect(await timeOf(page)).toBeGreaterThan(before + 1)
  expect(await longestStandMs(page)).toBeLessThanOrEqual(2000)
})

test('folding the text brings the captions, and unfolding takes them away', async ({ page }) => {
  await onKnownDevice(page)
  await withoutModel(page)
  await page.goto(RED_FLAGS)
  const caption = page.locator('.stage-caption')
  await expect(caption).toBeHidden()
  await page.getByRole('button', { name: 'Fold the text' }).click()
  await expect(page.getByRole('button', { name: 'Show the text' })).toBeFocused()
  await expect(caption).toBeVisible()
  await page.getByRole('button', { name: 'Captions', exact: true }).click()
  await expect(caption).toBeHidden()
  await page.getByRole('button', { name: 'Show the text' }).click()
  await expect(page.locator('.step-text')).toBeVisible()
})
