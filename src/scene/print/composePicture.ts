// The printed plate: the stage's ground, the model with its shadow on it, names, and a line below.
import { paintNames } from './paintNames.ts'

/** Shadow of the model on the ground, page pixels: as the stage's own sheet draws it. */
const SHADOW = { x: 18, y: 26, blur: 30 } as const
/** A strip below the picture for the line. */
const FOOT_PX = 13
const FOOT_STRIP_PX = 40
const FOOT_MARGIN_PX = 20

export interface Plate {
  readonly pixels: ImageData
  readonly stage: HTMLElement
  /** Pixels of the file for one of the page. */
  readonly ratio: number
  /** Written below. */
  readonly foot: string
}

/** A PNG file. Throws when the browser cannot make one. */
export async function composePicture({ pixels, stage, ratio, foot }: Plate): Promise<Blob> {
  const model = new OffscreenCanvas(pixels.width, pixels.height)
  model.getContext('2d')!.putImageData(pixels, 0, 0)
  const plate = document.createElement('canvas')
  plate.width = pixels.width
  plate.height = pixels.height + Math.round(FOOT_STRIP_PX * ratio)
  const context = plate.getContext('2d')
  if (!context) throw new Error('composePicture: the browser gives no canvas')
  const tokens = getComputedStyle(stage)
  const token = (name: string): string => tokens.getPropertyValue(name).trim()
  context.fillStyle = token('--stage')
  context.fillRect(0, 0, plate.width, plate.height)
  context.save()
  context.shadowColor = token('--shadow')
  context.shadowOffsetX = SHADOW.x * ratio
  context.shadowOffsetY = SHADOW.y * ratio
  // A canvas blurs by twice the deviation that a style sheet names.
  context.shadowBlur = 2 * SHADOW.blur * ratio
  context.drawImage(model, 0, 0)
  context.restore()
  paintNames(context, stage, ratio)
  context.fillStyle = token('--paper')
  context.fillRect(0, pixels.height, plate.width, plate.height - pixels.height)
  context.scale(ratio, ratio)
  context.font = `${FOOT_PX}px ${tokens.fontFamily}`
  context.fillStyle = token('--ink-2')
  context.fillText(foot, FOOT_MARGIN_PX, (pixels.height + plate.height) / 2 / ratio + FOOT_PX / 3)
  return new Promise((resolve, reject) =>
    plate.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('composePicture: the browser made no file'))
    }, 'image/png'),
  )
}
