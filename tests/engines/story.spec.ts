// Ten checks, the same in each engine: loads, plays, scrubs, section, bench, language, back, saved picture, graphics lost and
// back, no graphics at all. They share one page; each goes to its own place first.
import { expect } from '@playwright/test'
import type { EnginePage } from '../../src/command/engines/enginePage.ts'
import { openEngine } from '../../src/command/engines/openEngine.ts'
import { SIZE, test } from './engine.ts'
import {
  click,
  frames,
  goTo,
  parameter,
  pictureReady,
  pictureStands,
  stepOf,
  timeOf,
  title,
  wait,
} from './found.ts'
import { stagePicture } from './stagePicture.ts'

const SHOT = '/?joints=L4-L5&side=right&step=blk.06.inject@nerve.mb.L3.R&t=2&who=patient&lang=en'
const SHOT_STEP = 'blk.06.inject@nerve.mb.L3.R'

/** Whatever the thumb was set to by a click in its middle, it is no longer 80 °C. */
const SET = /(?<!80)C,90s/

/** On a device on which the first-run note has been read. */
async function open(page: EnginePage, base: string, address: string): Promise<void> {
  await page.open(base)
  await page.evaluate(() => localStorage.setItem('ramus.preferences', '{"firstRunRead":true}'))
  await page.open(base + address)
}

/** Loads the page where that has not been done yet (a check that failed closes its browser). */
async function stageAt(page: EnginePage, base: string, address: string): Promise<void> {
  const isThere = await page.evaluate(() => window.ramus !== undefined)
  if (isThere) await goTo(page, address)
  else await open(page, base, address)
  await pictureReady(page)
}

const noErrors = async (page: EnginePage): Promise<void> => expect(await page.takeErrors()).toEqual([])

test('loads: words, then the picture, at the moment that the link names', async ({ tab: page, base }) => {
  await open(page, base, SHOT)
  await pictureReady(page)
  expect(await title(page)).toBe('The numbing shot')
  expect(await stepOf(page)).toBe(SHOT_STEP)
  await expect.poll(() => page.evaluate(() => window.ramus!.picture.triangles)).toBeGreaterThan(50_000)
  await noErrors(page)
})

test('plays: time runs, frames are drawn, a sentence is marked, and it pauses', async ({
  tab: page,
  base,
}) => {
  await stageAt(page, base, SHOT)
  const [from, drawn] = [await timeOf(page), await frames(page)]
  await click(page, 'button', 'Play')
  await expect.poll(() => timeOf(page)).toBeGreaterThan(from + 1)
  expect(await frames(page)).toBeGreaterThan(drawn)
  expect(await page.evaluate(() => document.querySelectorAll('[data-current]').length)).toBeGreaterThan(0)
  await click(page, 'button', 'Pause')
  const paused = await timeOf(page)
  await pictureStands(page)
  expect(await timeOf(page)).toBe(paused)
  await noErrors(page)
})

test('scrubs: the track is dragged to the last step, and keys lead back', async ({ tab: page, base }) => {
  await stageAt(page, base, SHOT)
  const { left, top, width, height } = await wait(page, 'slider', 'Place in the story')
  const y = top + height - 12
  await page.drag([
    [left + 0.5 * width, y],
    [left + 0.8 * width, y],
    [left + 0.999 * width, y],
  ])
  await expect.poll(() => stepOf(page)).toBe('rec.04.repeat')
  await page.press('Home')
  await expect.poll(() => stepOf(page)).not.toBe('rec.04.repeat')
  await noErrors(page)
})

test('section: the cut is in the link and in the picture', async ({ tab: page, base }) => {
  await stageAt(page, base, `${SHOT}&see=only:bone.L4`)
  await wait(page, 'heading', 'Explore')
  await pictureStands(page)
  const drawn = await frames(page)
  await click(page, 'radio', 'Axial')
  await expect.poll(() => parameter(page, 'see')).toMatch(/^only:bone\.L4,cut:axial@-?\d/)
  await expect.poll(() => frames(page)).toBeGreaterThan(drawn)
  await noErrors(page)
})

test('bench: an answer, another setting, and the story takes it', async ({ tab: page, base }) => {
  await open(page, base, '/?view=bench&joints=L4-L5&bench=18G,10mm,80C,90s,body')
  await expect.poll(() => title(page)).toBe('Lesion bench')
  const wide = (): Promise<string> =>
    page.evaluate(() => document.querySelectorAll('.bench-numbers dd')[1]?.textContent ?? '')
  await expect.poll(wide).toBe('10.0 mm')
  await click(page, 'slider', 'Set temperature')
  await page.press('ArrowRight')
  await expect.poll(wide).not.toBe('10.0 mm')
  await expect.poll(() => parameter(page, 'bench')).toMatch(SET)
  await click(page, 'button', 'Use in the story')
  await expect.poll(() => stepOf(page)).toContain('rfa.05.heat')
  await expect.poll(() => parameter(page, 'heat')).toMatch(SET)
  await noErrors(page)
})

test('language: Spanish, at the same moment', async ({ tab: page, base }) => {
  await stageAt(page, base, SHOT)
  const t = await timeOf(page)
  await click(page, 'button', 'Menu')
  await click(page, 'button', 'Settings')
  await click(page, 'radio', 'Español')
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('es')
  await expect.poll(() => title(page)).not.toBe('The numbing shot')
  expect(await timeOf(page)).toBe(t)
  await noErrors(page)
})

test('back: from the story to the picker, to the start', async ({ tab: page, base }) => {
  await open(page, base, '/?view=joints&joints=L4-L5&side=left')
  await expect.poll(() => title(page)).toBe('Which joints?')
  await click(page, 'button', 'Show these nerves')
  await expect.poll(() => title(page)).toBe('Your low back')
  expect(await parameter(page, 'side')).toBe('left')
  await page.back()
  await expect.poll(() => title(page)).toBe('Which joints?')
  expect(await parameter(page, 'joints')).toBe('L4-L5')
  await noErrors(page)
})

interface Saved {
  readonly name: string
  readonly width: number
  readonly height: number
  /** Part of the picture that is not its ground, and the mean luminance there, 0…255. */
  readonly share: number
  readonly mean: number
}

test('saved picture: a file that holds a model', async ({ tab: page, base }) => {
  await open(page, base, `${SHOT}&see=only:bone.L5`)
  await pictureReady(page)
  await pictureStands(page)
  // Engines put downloads in different places or ask: the file is taken where the page hands it over.
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      const { href, download } = this
      Object.assign(window, {
        saved: fetch(href).then(async (file) => ({ download, file: await file.blob() })),
      })
    }
  })
  await click(page, 'button', 'Save this picture')
  await expect
    .poll(
      () =>
        page.evaluate(() =>
          [...document.querySelectorAll('[role=status]')].some((each) =>
            each.textContent.includes('The picture is saved.'),
          ),
        ),
      { timeout: 150_000 },
    )
    .toBe(true)
  const saved = await page.evaluate(async (): Promise<Saved> => {
    const { download, file } = await (
      window as Window & { saved?: Promise<{ download: string; file: Blob }> }
    ).saved!
    const bitmap = await createImageBitmap(file)
    const { width, height } = bitmap
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d')!
    context.drawImage(bitmap, 0, 0)
    const { data } = context.getImageData(0, 0, width, height)
    const light = (i: number): number =>
      0.2126 * data[4 * i]! + 0.7152 * data[4 * i + 1]! + 0.0722 * data[4 * i + 2]!
    const ground = light(0)
    let count = 0
    let sum = 0
    for (let i = 0; i < width * height; i++) {
      if (Math.abs(light(i) - ground) < 24) continue
      count++
      sum += light(i)
    }
    return { name: download, width, height, share: count / (width * height), mean: sum / count }
  })
  expect(saved.name).toBe('ramus.png')
  expect(saved.width).toBeGreaterThan(1000)
  // One bone and its names: neither an empty plate nor a full one, neither black nor blown out.
  expect(saved.share).toBeGreaterThan(0.03)
  expect(saved.share).toBeLessThan(0.6)
  expect(saved.mean).toBeGreaterThan(90)
  expect(saved.mean).toBeLessThan(205)
  await noErrors(page)
})

test('graphics lost and back: the same step, time and picture', async ({ tab: page, base }) => {
  await open(page, base, SHOT)
  await pictureReady(page)
  await pictureStands(page)
  const before = { url: await page.url(), t: await timeOf(page), picture: await stagePicture(page) }
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.stage-canvas canvas')!
    const graphics = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!
    canvas.addEventListener('webglcontextlost', () => void setTimeout(() => graphics.restoreContext()), {
      once: true,
    })
    Object.assign(window, { lostCanvas: canvas })
    graphics.loseContext()
  })
  // Another canvas takes its place, with everything in it.
  await expect
    .poll(() =>
      page.evaluate(() => (window as Window & { lostCanvas?: HTMLElement }).lostCanvas!.isConnected),
    )
    .toBe(false)
  await pictureReady(page)
  await expect(async () => {
    await pictureStands(page)
    const { mean, share } = before.picture.differenceTo(await stagePicture(page))
    expect(mean).toBeLessThan(0.2)
    expect(share).toBeLessThan(0.002)
  }).toPass({ timeout: 60_000 })
  expect([await stepOf(page), await timeOf(page), await page.url()]).toEqual([
    SHOT_STEP,
    before.t,
    before.url,
  ])
  await noErrors(page)
})

test('no graphics: says so, draws in lines, and every word is there', async ({ engine, base }) => {
  const page = await openEngine(engine, { ...SIZE, webgl: false })
  try {
    await open(page, base, SHOT)
    await expect
      .poll(() => page.evaluate(() => document.querySelector('[role=alert]')?.textContent ?? ''))
      .toContain('This browser cannot draw 3D. You can still read every step.')
    expect(await page.evaluate(() => document.querySelectorAll('.plate').length)).toBeGreaterThan(0)
    expect(await title(page)).toBe('The numbing shot')
    await page.press('End')
    await expect.poll(() => title(page)).toBe('Keep a pain diary')
    await noErrors(page)
  } finally {
    await page.close()
  }
})
