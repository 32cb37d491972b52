// PNG files as engines write screenshots (eight bits a channel, not interlaced) → pixels; and how far two are apart.
import { inflateSync } from 'node:zlib'

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue of each pixel, row by row from the top, 0…255. */
  readonly rgb: Uint8Array
}

/** Bytes of a pixel by the PNG colour type: grey, true colour, grey and alpha, true colour and alpha. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 }

export function readPng(file: Buffer): Pixels {
  const width = file.readUInt32BE(16)
  const height = file.readUInt32BE(20)
  const [depth, colour, , , interlaced] = file.subarray(24, 29)
  const channels = CHANNELS[colour!]
  if (depth !== 8 || !channels || interlaced !== 0)
    throw new Error(`pngPixels: depth ${depth}, colour type ${colour}, interlaced ${interlaced} is not read`)
  const parts: Buffer[] = []
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const rows = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels)
  const rgb = new Uint8Array(3 * width * height)
  for (let i = 0; i < width * height; i++)
    for (let k = 0; k < 3; k++) rgb[3 * i + k] = rows[channels * i + k]!
  return { width, height, rgb }
}

/** Each row names how it was written: as it is, or as the difference from left, above, both or the nearer (PNG, 9). */
function unfilter(packed: Buffer, rowBytes: number, height: number, step: number): Uint8Array {
  const rows = new Uint8Array(rowBytes * height)
  for (let y = 0; y < height; y++) {
    const filter = packed[y * (rowBytes + 1)]!
    for (let x = 0; x < rowBytes; x++) {
      const at = y * rowBytes + x
      const left = x >= step ? rows[at - step]! : 0
      const above = y > 0 ? rows[at - rowBytes]! : 0
      const corner = x >= step && y > 0 ? rows[at - rowBytes - step]! : 0
      const guess = [0, left, above, (left + above) >> 1, nearest(left, above, corner)][filter]
      if (guess === undefined) throw new Error(`pngPixels: row ${y} has filter ${filter}`)
      rows[at] = packed[y * (rowBytes + 1) + 1 + x]! + guess
    }
  }
  return rows
}

function nearest(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? above : corner
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Mean difference (0…255) and share of pixels that are off by more than `far` in any channel, within a box. */
export function difference(
  one: Pixels,
  other: Pixels,
  box: Box,
  far: number,
): { mean: number; share: number } {
  if (one.width !== other.width || one.height !== other.height)
    throw new Error(
      `pngPixels: ${one.width} × ${one.height} beside ${other.width} × ${other.height} is no pair of pictures`,
    )
  let sum = 0
  let off = 0
  for (let y = box.top; y < box.top + box.height; y++)
    for (let x = box.left; x < box.left + box.width; x++) {
      const at = 3 * (y * one.width + x)
      const apart = [0, 1, 2].map((k) => Math.abs(one.rgb[at + k]! - other.rgb[at + k]!))
      sum += (apart[0]! + apart[1]! + apart[2]!) / 3
      if (Math.max(...apart) > far) off++
    }
  const count = box.width * box.height
  return { mean: sum / count, share: off / count }
}
