import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readSurface } from '../../../src/meshgen/intake/readSurface.ts'
import { ellipsoidMesh } from '../ellipsoidMesh.ts'
import { asciiPly, asciiStl, binaryStl, glb, legacyVtk, plainObj } from './programFiles.ts'

const ball = ellipsoidMesh([3, 2, 1], 4)
const text = (...parts: readonly string[]): Uint8Array => new TextEncoder().encode(parts.join('\n'))
const at = (offset: number, mark: string): Uint8Array => {
  const bytes = new Uint8Array(400)
  bytes.set(text(mark), offset)
  return bytes
}

describe('a file', () => {
  it.each([
    ['OBJ', plainObj(ball, '')],
    ['OBJ', gzipSync(plainObj(ball, '# from a scanner'))],
    ['STL, binary', binaryStl(ball, 'solid but binary')],
    ['STL, ASCII', asciiStl(ball, 'ball')],
    ['PLY, ASCII', asciiPly(ball, '')],
    ['VTK legacy 4.2, ASCII', legacyVtk(ball, '4.2', false, '')],
    ['VTK legacy 5.1, binary', legacyVtk(ball, '5.1', true, '')],
  ])('is known by its content: %s', async (format, bytes) => {
    const surface = await readSurface(bytes)
    expect(surface.format).toBe(format)
    expect(surface.indices).toHaveLength(ball.indices.length)
  })

  it('is known by its content: GLB', async () => {
    expect((await readSurface(gzipSync(await glb([['a', ball]])))).format).toBe('GLB')
  })

  it.each([
    ['an empty file', new Uint8Array(), 'the file is empty'],
    ['NRRD', text('NRRD0004', 'type: short'), 'NRRD: an image, no surface'],
    ['NIfTI', at(344, 'n+1\0'), 'NIfTI: an image, no surface'],
    ['DICOM', at(128, 'DICM'), 'DICOM: an image, no surface'],
    ['3MF', text('PK\x03\x04'), 'a ZIP archive or 3MF. Save it as STL or OBJ'],
    ['glTF in text', text('{"asset":{"version":"2.0"}}'), 'Save it as one binary .glb'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 118, 0]), 'Save it as plain text (UTF-8)'],
    ['damaged gzip', new Uint8Array([0x1f, 0x8b, 1, 2, 3]), 'gzip: '],
    ['binary STL cut short', binaryStl(ball, '').subarray(0, 900), 'a binary STL that is cut short'],
    [
      'a letter',
      text('Dear colleague,', 'find the bone attached.'),
      'in no format known here. Read are: OBJ',
    ],
  ])('is refused: %s', async (_, bytes, said) => {
    await expect(readSurface(bytes)).rejects.toThrow(said)
  })
})
