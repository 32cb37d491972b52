import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { comparisonSheet } from '../../../src/meshgen/compare/comparisonSheet.ts'
import { ellipsoidMesh } from '../ellipsoidMesh.ts'

const ball = ellipsoidMesh([20, 20, 20], 24)
const sheet = (mm: number): Buffer =>
  comparisonSheet(ball, ellipsoidMesh([22, 22, 22], 24), new Float64Array(ball.positions.length / 3).fill(mm))

/** Red, green, blue of a pixel of a palette PNG whose rows are not filtered. */
function pixelAt(png: Buffer, x: number, y: number): number[] {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  const width = chunks.get('IHDR')!.readUInt32BE(0)
  const index = inflateSync(chunks.get('IDAT')!)[y * (width + 1) + 1 + x]!
  return [...chunks.get('PLTE')!.subarray(3 * index, 3 * index + 3)]
}

describe('picture of a comparison', () => {
  it('shows ours blue where it lies inside and red where it stands out', () => {
    const [inside, outside] = [-3, 3].map((mm) => pixelAt(sheet(mm), 105, 465) as [number, number, number])
    expect(inside![2]).toBeGreaterThan(inside![0] + 60)
    expect(outside![0]).toBeGreaterThan(outside![2] + 60)
  })

  it('shows four views of three bones on paper', () => {
    const png = sheet(0)
    const paper = pixelAt(png, 2, 2)
    for (const row of [0, 1, 2])
      for (const column of [0, 1, 2, 3])
        expect(pixelAt(png, 105 + 210 * column, 93 + 186 * row), `${row} ${column}`).not.toEqual(paper)
    expect(pixelAt(png, 209, 185)).toEqual(paper)
  })
})
