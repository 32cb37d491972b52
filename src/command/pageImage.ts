// Waiting for a picture of the app to come to rest, and turning it into a small file.
import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** How many frames there were, and since when. */
    lastFrame?: { count: number; atMs: number }
  }
}

/** A frame that software graphics draw may take most of a second. */
const REST_MS = 1200

/** Waits until no frame has been drawn for a while: the camera has come to rest and fine parts are in. */
export async function pictureRests(page: Page, restMs = REST_MS): Promise<void> {
  await page.evaluate(() => {
    window.lastFrame = { count: -1, atMs: 0 }
  })
  await page.waitForFunction(
    (wantedMs) => {
      const last = window.lastFrame!
      const count = window.ramus?.picture.frames ?? 0
      if (count !== last.count) {
        last.count = count
        last.atMs = performance.now()
      }
      return performance.now() - last.atMs >= wantedMs
    },
    restMs,
    { polling: 100, timeout: 120_000 },
  )
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
