import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { difference, readPng } from './pngPixels.ts'

const chunk = (name: string, body: Uint8Array): Buffer => {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(body.length)
  return Buffer.concat([size, Buffer.from(name, 'latin1'), body, Buffer.alloc(4)])
}

/** Rows as a file has them: the filter, then bytes. */
function png(width: number, height: number, colour: number, rows: readonly (readonly number[])[]): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, colour, 0, 0, 0], 8)
  const data = deflateSync(Uint8Array.from(rows.flat()))
  return Buffer.concat([
    Buffer.alloc(8),
    chunk('IHDR', head),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

describe('readPng', () => {
  it('reads rows of each filter', () => {
    const file = png(2, 5, 2, [
      [0, 10, 20, 30, 40, 50, 60],
      [1, 1, 2, 3, 1, 1, 1],
      [2, 1, 1, 1, 1, 1, 1],
      [3, 1, 1, 1, 1, 1, 1],
      [4, 1, 1, 1, 1, 1, 1],
    ])
    expect([...readPng(file).rgb]).toEqual([
      ...[10, 20, 30, 40, 50, 60],
      ...[1, 2, 3, 2, 3, 4],
      ...[2, 3, 4, 3, 4, 5],
      ...[2, 2, 3, 3, 4, 5],
      ...[3, 3, 4, 4, 5, 6],
    ])
  })

  it('leaves alpha out', () => expect([...readPng(png(1, 1, 6, [[0, 1, 2, 3, 255]])).rgb]).toEqual([1, 2, 3]))

  it('refuses what it cannot read', () =>
    expect(() => readPng(png(1, 1, 3, [[0, 0]]))).toThrow('colour type 3'))
})

describe('difference', () => {
  it('is a mean, and the share of pixels of another colour, within the box', () => {
    const one = readPng(png(2, 1, 2, [[0, 0, 0, 0, 9, 9, 9]]))
    const other = readPng(png(2, 1, 2, [[0, 30, 0, 0, 200, 0, 0]]))
    expect(difference(one, other, { left: 0, top: 0, width: 1, height: 1 }, 24)).toEqual({
      mean: 10,
      share: 1,
    })
    expect(difference(one, one, { left: 0, top: 0, width: 2, height: 1 }, 24)).toEqual({ mean: 0, share: 0 })
  })
})
