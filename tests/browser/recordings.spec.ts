// Recordings in place of the device's voice: a person's own, made here, and files beside the app.
import { expect, type Page, test } from '@playwright/test'
import { onKnownDevice, stepOf, title, withoutModel } from './app.ts'
import config from './playwright.config.ts'
import { GOOD, speechLog, withScriptedSpeech } from './scriptedSpeech.ts'

const launchOptions = config.use!.launchOptions!
test.use({
  launchOptions: {
    ...launchOptions,
    args: [
      ...launchOptions.args!,
      '--use-fake-device-for-media-stream',
      '--autoplay-policy=no-user-gesture-required',
    ],
  },
})

const RED_FLAGS = '/?joints=L4-L5&side=right&step=rec.02.redflags&t=0&lang=en'

const pageMs = (page: Page): Promise<number> => page.evaluate(() => performance.now())

async function open(page: Page): Promise<void> {
  await onKnownDevice(page)
  await withoutModel(page)
  await withScriptedSpeech(page, GOOD)
  await page.goto(RED_FLAGS)
  await expect(title(page)).toHaveText('When to call')
}

test('a refused microphone is named; what is recorded is kept, exported, and played in place of the voice', async ({
  page,
  context,
}) => {
  await open(page)
  const first = (await page.locator('.sentence[data-current] > .marked').textContent())!
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('button', { name: 'Voice' }).click()
  const recorder = page.getByRole('region', { name: 'Record your own voice' })
  await expect(recorder.getByText(first)).toBeVisible()
  await recorder.getByRole('button', { name: 'Record this sentence' }).click()
  await expect(recorder.getByText('The microphone is not allowed here.')).toBeVisible()

  await context.grantPermissions(['microphone'])
  await recorder.getByRole('button', { name: 'Record this sentence' }).click()
  await expect(recorder.getByText('Recording', { exact: true })).toBeVisible()
  // The microphone hears in real time: a take of most of a second.
  const begunMs = await pageMs(page)
  await expect.poll(async () => (await pageMs(page)) - begunMs, { intervals: [100] }).toBeGreaterThan(800)
  await recorder.getByRole('button', { name: 'Stop' }).click()
  await expect(recorder.getByText(/^1 of \d+ sentences/)).toBeVisible()

  // Out as a file, away, and in again.
  const download = page.waitForEvent('download')
  await recorder.getByRole('button', { name: 'Save as a file' }).click()
  const file = await (await download).path()
  await recorder.getByRole('button', { name: 'Remove all' }).click()
  await recorder.getByRole('button', { name: 'Yes, remove all of them' }).click()
  await expect(recorder.getByText(/^0 of/)).toBeVisible()
  await recorder.getByLabel('Open a file').setInputFiles(file)
  await expect(recorder.getByText('1 recording taken in.')).toBeVisible()

  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Read aloud' }).click()
  // The first sentence is the person's own; the device reads on from the second.
  await expect.poll(async () => (await speechLog(page)).length, { timeout: 60_000 }).toBeGreaterThan(0)
  const [heard] = await speechLog(page)
  expect(heard!.marked).not.toBe(first)
  expect(heard!.marked.length).toBeGreaterThan(0)
})

/** Silence of a length as a WAV file: 8 kHz, 8 bits. */
function silence(seconds: number): Buffer {
  const samples = Math.round(seconds * 8000)
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + samples, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(8000, 24)
  header.writeUInt32LE(8000, 28)
  header.writeUInt16LE(1, 32)
  header.writeUInt16LE(8, 34)
  header.write('data', 36)
  header.writeUInt32LE(samples, 40)
  return Buffer.concat([header, Buffer.alloc(samples, 128)])
}

/** Sentences follow each other quickly: the sound plays in real time. */
const SENTENCE_S = 0.35
const cueTime = (sentence: number): string => `00:0${(sentence * SENTENCE_S).toFixed(3)}`

async function withFiles(page: Page, audio: Buffer | null): Promise<void> {
  const base = 'en/patient/rec.02.redflags'
  await page.route('**/narration/files.json', (route) =>
    route.fulfill({ json: [`${base}.mp3`, `${base}.vtt`] }),
  )
  await page.route('**/*.mp3', (route) => {
    if (!audio) return route.fulfill({ status: 404, body: '' })
    // In pieces, as the real server gives it: otherwise no browser can seek in it.
    const from = Number(/bytes=(\d+)-/.exec(route.request().headers().range ?? '')?.[1] ?? 0)
    const range = `bytes ${from}-${audio.length - 1}/${audio.length}`
    return route.fulfill({
      status: 206,
      contentType: 'audio/wav',
      headers: { 'accept-ranges': 'bytes', 'content-range': range },
      body: audio.subarray(from),
    })
  })
  await open(page)
  const texts = await page.locator('.sentence > .marked').allTextContents()
  const cues = texts.map((text, i) => `${cueTime(i)} --> ${cueTime(i + 0.9)}\n${text}\n`)
  await page.route('**/*.vtt', (route) => route.fulfill({ body: ['WEBVTT\n', ...cues].join('\n') }))
  await page.getByRole('button', { name: 'Read aloud' }).click()
}

test('a recorded step is the clock, and no other voice reads it', async ({ page }) => {
  await withFiles(page, silence(3))
  const recorded = await page.locator('.sentence > .marked').allTextContents()
  expect(recorded.length).toBeGreaterThan(2)
  await expect.poll(() => stepOf(page), { timeout: 60_000 }).not.toBe('rec.02.redflags')
  await expect.poll(async () => (await speechLog(page)).length).toBeGreaterThan(0)
  for (const { marked } of await speechLog(page)) expect(recorded).not.toContain(marked)
})

test('a recording that is not there is said, and the device reads', async ({ page }) => {
  await withFiles(page, null)
  await expect(page.getByText('A recording could not be played.')).toBeVisible()
  await expect.poll(async () => (await speechLog(page)).length).toBeGreaterThan(0)
})
