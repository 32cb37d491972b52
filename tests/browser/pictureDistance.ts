// How far a picture of the stage is from a kept one: both small, compared block by block, so that another software
// renderer's edges pass and a thing that is missing, moved or of another colour does not.
import type { Page } from '@playwright/test'

/** Width that pictures are kept at, px; their height goes with it, in whole blocks. */
const KEPT_WIDTH = 378
/** Side of a block, px: a needle crosses some of them. */
const BLOCK_PX = 6

export interface Distance {
  /** Mean difference over the picture, 0…255. */
  readonly mean: number
  /** The mean difference of the block that differs most, 0…255. */
  readonly worst: number
  /** Middle of that block, share of width and height. */
  readonly at: readonly [number, number]
}

interface Encoded {
  readonly base64: string
  readonly type: 'image/png' | 'image/webp'
}

/** Makes a screenshot as small as kept pictures are, as WebP. */
export async function shrunk(page: Page, png: Buffer): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ({ base64, width, block }) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
      const whole = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const height = block * Math.round((width * whole.height) / whole.width / block)
      const bitmap = await createImageBitmap(whole, {
        resizeWidth: width,
        resizeHeight: height,
        resizeQuality: 'high',
      })
      const canvas = new OffscreenCanvas(width, height)
      canvas.getContext('2d')!.drawImage(bitmap, 0, 0)
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.9 })
      const out = new Uint8Array(await blob.arrayBuffer())
      let text = ''
      for (const byte of out) text += String.fromCharCode(byte)
      return btoa(text)
    },
    { base64: png.toString('base64'), width: KEPT_WIDTH, block: BLOCK_PX },
  )
  return Buffer.from(base64, 'base64')
}

/** Both are looked at in the size of the first, made small enough. */
export function distance(page: Page, a: Buffer, b: Buffer): Promise<Distance> {
  const encoded = (bytes: Buffer): Encoded => ({
    base64: bytes.toString('base64'),
    type: bytes.subarray(8, 12).toString() === 'WEBP' ? 'image/webp' : 'image/png',
  })
  return page.evaluate(
    async ({ pictures, mostWidth, block }) => {
      const bitmaps = await Promise.all(
        pictures.map(({ base64, type }) =>
          createImageBitmap(
            new Blob([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], { type }),
          ),
        ),
      )
      const width = block * Math.round(Math.min(mostWidth, bitmaps[0]!.width) / block)
      const height = block * Math.round((width * bitmaps[0]!.height) / bitmaps[0]!.width / block)
      const pixels = await Promise.all(
        bitmaps.map(async (whole) => {
          const bitmap = await createImageBitmap(whole, {
            resizeWidth: width,
            resizeHeight: height,
            resizeQuality: 'high',
          })
          const context = new OffscreenCanvas(width, height).getContext('2d')!
          context.drawImage(bitmap, 0, 0)
          return context.getImageData(0, 0, width, height).data
        }),
      )
      const [first, second] = pixels as [Uint8ClampedArray, Uint8ClampedArray]
      let sum = 0
      let worst = 0
      let at: [number, number] = [0, 0]
      for (let top = 0; top < height; top += block)
        for (let left = 0; left < width; left += block) {
          let own = 0
          for (let y = top; y < top + block; y++)
            for (let x = left; x < left + block; x++)
              for (let channel = 0; channel < 3; channel++) {
                const i = 4 * (y * width + x) + channel
                own += Math.abs(first[i]! - second[i]!)
              }
          sum += own
          const mean = own / (3 * block * block)
          if (mean > worst) {
            worst = mean
            at = [(left + block / 2) / width, (top + block / 2) / height]
          }
        }
      return { mean: sum / (3 * width * height), worst, at }
    },
    { pictures: [encoded(a), encoded(b)], mostWidth: KEPT_WIDTH, block: BLOCK_PX },
  )
}
