// From gathered light to what a file holds: the stage's own tone curve (ACES, as three writes it) and sRGB, in numbers.
import { EXPOSURE } from '../stage/room.ts'

const INPUT = [
  [0.59719, 0.35458, 0.04823],
  [0.076, 0.90834, 0.01566],
  [0.0284, 0.13383, 0.83777],
] as const
const OUTPUT = [
  [1.60475, -0.53108, -0.07367],
  [-0.10208, 1.10813, -0.00605],
  [-0.00327, -0.07276, 1.07602],
] as const

const curve = (v: number): number =>
  (v * (v + 0.0245786) - 0.000090537) / (v * (0.983729 * v + 0.432951) + 0.238081)

type Rgb = readonly [number, number, number]

/** Linear light → linear picture, 0…1. */
export function filmic([r, g, b]: Rgb): Rgb {
  const [x, y, z] = [r, g, b].map((v) => (v * EXPOSURE) / 0.6) as [number, number, number]
  const bent = INPUT.map(([i, j, k]) => curve(i * x + j * y + k * z)) as [number, number, number]
  return OUTPUT.map(([i, j, k]) =>
    Math.min(1, Math.max(0, i * bent[0] + j * bent[1] + k * bent[2])),
  ) as unknown as Rgb
}

export const srgb = (v: number): number => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055)

/**
 * Pixels of a file from gathered light. `light`: premultiplied red, green, blue, alpha, linear, rows from below.
 * `plain`: how much of each pixel (alpha, same layout) is drawn in plain colours that the tone curve leaves alone.
 * Returns rows from above, not premultiplied.
 */
export function picturePixels(
  light: Float32Array,
  plain: Float32Array,
  width: number,
  height: number,
): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(width * height * 4)
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const from = 4 * ((height - 1 - row) * width + column)
      const to = 4 * (row * width + column)
      const alpha = light[from + 3]!
      if (alpha <= 0) continue
      const share = Math.min(1, plain[from + 3]! / alpha)
      const own: Rgb = [light[from]! / alpha, light[from + 1]! / alpha, light[from + 2]! / alpha]
      const bent = share < 1 ? filmic(own) : own
      for (let k = 0; k < 3; k++) pixels[to + k] = 255 * srgb(bent[k]! * (1 - share) + own[k]! * share)
      pixels[to + 3] = 255 * alpha
    }
  }
  return pixels
}
