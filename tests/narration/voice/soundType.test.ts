import { expect, it } from 'vitest'
import { soundType, typeOfBytes } from '../../../src/narration/voice/soundType.ts'

const bytes = (...values: readonly number[]): ArrayBuffer => Uint8Array.from(values).buffer
const WEBM = bytes(0x1a, 0x45, 0xdf, 0xa3, 0x9f)

it('believes what is told first', () => {
  expect(soundType(['', 'audio/ogg; codecs=opus', 'audio/mp4'], WEBM)).toBe('audio/ogg; codecs=opus')
})

it('looks at the bytes when nothing is told', () => {
  expect(soundType(['', ''], WEBM)).toBe('audio/webm')
})

it.each([
  ['OggS', 'audio/ogg', [0x4f, 0x67, 0x67, 0x53, 0]],
  ['ftyp', 'audio/mp4', [0, 0, 0, 32, 0x66, 0x74, 0x79, 0x70]],
  ['RIFF', 'audio/wav', [0x52, 0x49, 0x46, 0x46]],
  ['ID3', 'audio/mpeg', [0x49, 0x44, 0x33, 4]],
  ['a word of nobody’s', '', [0x61, 0x62, 0x63]],
  ['nothing', '', []],
] as const)('knows a file that begins with %s', (_, mime, head) => {
  expect(typeOfBytes(bytes(...head))).toBe(mime)
})
