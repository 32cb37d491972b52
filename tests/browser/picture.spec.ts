import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { PICTURE } from './app.ts'
import { goTo, test } from './stage.ts'

// One bone alone: the picture is drawn some fifty times, by hand.
const HERE =
  '/?joints=L4-L5&side=right&step=ana.02.level&t=6&who=student&lang=en&see=only:bone.L5,name:bone.L5.sp,bone.L5.tp.R'

/** Size of a picture; its ground's luminance (0…255); how much of it is not ground, and that part's mean luminance. */
function look(page: Page, png: Buffer) {
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const { width, height } = bitmap
    const context = new OffscreenCanvas(width, height).getContext('2d')!
    context.drawImage(bitmap, 0, 0)
    const { data: pixels } = context.getImageData(0, 0, width, height)
    const light = (i: number): number =>
      0.2126 * pixels[4 * i]! + 0.7152 * pixels[4 * i + 1]! + 0.0722 * pixels[4 * i + 2]!
    const ground = light(0)
    let count = 0
    let sum = 0
    for (let i = 0; i < width * height; i++) {
      if (Math.abs(light(i) - ground) < 24) continue
      count++
      sum += light(i)
    }
    return { width, height, ground, share: count / (width * height), mean: sum / count }
  }, png.toString('base64'))
}

test.afterEach(({ stage }) => stage.setViewportSize(test.info().project.use.viewport!))

test(
  'the picture can be saved as a file, lit and named, and the stage goes on',
  PICTURE,
  async ({ stage: page }) => {
    await page.setViewportSize({ width: 900, height: 400 })
    await goTo(page, HERE)
    const picture = () => page.evaluate(() => ({ ...window.ramus!.picture }))
    const isBoneAlone = async (): Promise<boolean> => {
      const { triangles } = await picture()
      return triangles > 10_000 && triangles < 100_000
    }
    // From here on the picture is the one to be saved.
    await expect.poll(isBoneAlone).toBe(true)
    const saved = page.waitForEvent('download')
    const button = page.getByRole('button', { name: 'Save this picture' })
    await button.click()
    await expect(page.getByRole('button', { name: 'Making the picture' })).toBeVisible()
    const download = await saved
    expect(download.suggestedFilename()).toBe('ramus.png')
    const png = await readFile(await download.path())
    const stage = (await page.locator('.stage').boundingBox())!
    const { width, height, ground, share, mean } = await look(page, png)
    expect(width).toBe(2 * Math.round(stage.width))
    expect(height).toBe(2 * Math.round(stage.height) + 80)
    expect(ground).toBeGreaterThan(200)
    // A bone and two names: neither an empty plate nor a full one, neither black nor blown out.
    expect(share).toBeGreaterThan(0.03)
    expect(share).toBeLessThan(0.6)
    expect(mean).toBeGreaterThan(90)
    expect(mean).toBeLessThan(205)
    await expect(button).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: 'The picture is saved.' })).toBeAttached()
    // The stage draws as before when something moves.
    const { frames } = await picture()
    await page.getByRole('button', { name: 'From the side' }).click()
    await expect.poll(async () => (await picture()).frames).toBeGreaterThan(frames)
    await expect.poll(isBoneAlone).toBe(true)
  },
)
