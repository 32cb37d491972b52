// Waiting for a picture of the app to come to rest, and turning it into a small file.
import type { Page } from '@playwright/test'

/** Waits until no frame has been drawn for a while: the camera has come to rest and fine parts are in. */
export async function pictureRests(page: Page): Promise<void> {
  for (let last = -1, still = 0; still < 4; ) {
    await page.waitForTimeout(300)
    const frames = await page.evaluate(() => window.ramus?.picture.frames ?? 0)
    still = frames === last ? still + 1 : 0
    last = frames
  }
}

/** PNG → WebP of that width and quality (0…1), by Chromium's own encoder. */
export async function toWebp(page: Page, png: Buffer, widthPx: number, quality: number): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ([data, width, wanted]) => {
      const bytes = Uint8Array.from(atob(String(data)), (char) => char.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const height = Math.round((bitmap.height * Number(width)) / bitmap.width)
      const canvas = new OffscreenCanvas(Number(width), height)
      const context = canvas.getContext('2d')!
      context.imageSmoothingQuality = 'high'
      context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality: Number(wanted) })
      const view = new Uint8Array(await blob.arrayBuffer())
      return btoa(Array.from(view, (byte) => String.fromCharCode(byte)).join(''))
    },
    [png.toString('base64'), widthPx, quality] as const,
  )
  return Buffer.from(base64, 'base64')
}
