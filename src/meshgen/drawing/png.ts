// Pictures of few colours as PNG files: eight bits a pixel, each the place of its colour in a palette.
import { deflateSync } from 'node:zlib'

export type Rgb = readonly [number, number, number]

const SIGNATURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})

/** The checksum of a PNG chunk (ISO 3309). */
function crc(bytes: Uint8Array): number {
  let c = 0xffffffff
  for (const byte of bytes) c = CRC_TABLE[(c ^ byte) & 0xff]! ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

function chunk(name: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(body.length)
  check.writeUInt32BE(crc(named))
  return Buffer.concat([size, named, check])
}

/** `pixels`: row by row from the top, each an index into `palette` (at most 256 colours, 0…255 each). */
export function palettePng(
  width: number,
  height: number,
  pixels: Uint8Array,
  palette: readonly Rgb[],
): Buffer {
  if (pixels.length !== width * height)
    throw new Error(`png: ${pixels.length} pixels for ${width} × ${height}`)
  if (palette.length > 256) throw new Error(`png: ${palette.length} colours, at most 256`)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}

/** For each pixel (red, green, blue, 0…255) the place of the nearest colour of the palette. */
export function nearestInPalette(rgb: Float32Array, palette: readonly Rgb[]): Uint8Array {
  const known = new Map<number, number>()
  const pixels = new Uint8Array(rgb.length / 3)
  for (let i = 0; i < pixels.length; i++) {
    const [r, g, b] = [Math.round(rgb[3 * i]!), Math.round(rgb[3 * i + 1]!), Math.round(rgb[3 * i + 2]!)]
    const key = (r * 256 + g) * 256 + b
    let at = known.get(key)
    if (at === undefined) {
      let best = Infinity
      at = 0
      for (let k = 0; k < palette.length; k++) {
        const [pr, pg, pb] = palette[k]!
        const square = (pr - r) ** 2 + (pg - g) ** 2 + (pb - b) ** 2
        if (square < best) [best, at] = [square, k]
      }
      known.set(key, at)
    }
    pixels[i] = at
  }
  return pixels
}
