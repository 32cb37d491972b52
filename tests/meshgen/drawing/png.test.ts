import { crc32, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { nearestInPalette, palettePng, type Rgb } from '../../../src/meshgen/drawing/png.ts'

const palette: Rgb[] = [
  [0, 0, 0],
  [255, 255, 255],
  [200, 20, 20],
]

describe('palette PNG', () => {
  it('is a file of chunks whose sizes and checksums are right', () => {
    const png = palettePng(3, 2, Uint8Array.from([0, 1, 2, 2, 1, 0]), palette)
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
    const names: string[] = []
    for (let at = 8; at < png.length; ) {
      const size = png.readUInt32BE(at)
      names.push(png.toString('latin1', at + 4, at + 8))
      expect(png.readUInt32BE(at + 8 + size)).toBe(crc32(png.subarray(at + 4, at + 8 + size)))
      if (names.at(-1) === 'IDAT') {
        expect([...inflateSync(png.subarray(at + 8, at + 8 + size))]).toEqual([0, 0, 1, 2, 0, 2, 1, 0])
      }
      at += 12 + size
    }
    expect(names).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND'])
  })

  it('refuses a wrong count of pixels', () => {
    expect(() => palettePng(3, 3, new Uint8Array(6), palette)).toThrow('png: 6 pixels')
  })

  it('finds the nearest colour', () => {
    expect([...nearestInPalette(Float32Array.from([10, 5, 0, 250, 240, 255, 180, 60, 40]), palette)]).toEqual(
      [0, 1, 2],
    )
  })
})
