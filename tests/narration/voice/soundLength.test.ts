import { afterEach, expect, it, vi } from 'vitest'
import { soundLengthS } from '../../../src/narration/voice/soundLength.ts'

const AUDIO = Uint8Array.from([1, 2, 3]).buffer

const decoder = (decodeAudioData: (audio: ArrayBuffer) => Promise<{ duration: number }>) =>
  ({
    OfflineAudioContext: class {
      decodeAudioData = decodeAudioData
    },
  }) as unknown as typeof globalThis

afterEach(() => void vi.restoreAllMocks())

it('is what the file says, and the file is still whole', async () => {
  const detaching = decoder(async (audio) => {
    structuredClone(audio, { transfer: [audio] })
    return { duration: 2.9 }
  })
  expect(await soundLengthS(detaching, AUDIO)).toBe(2.9)
  expect(AUDIO.byteLength).toBe(3)
})

it.each([
  ['cannot decode it', () => Promise.reject(new DOMException('', 'EncodingError'))],
  ['finds nothing in it', async () => ({ duration: 0 })],
])('is not known when the browser %s', async (_, decode) => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  expect(await soundLengthS(decoder(decode), AUDIO)).toBeNull()
})

it('is not known where nothing decodes', async () => {
  expect(await soundLengthS({} as typeof globalThis, AUDIO)).toBeNull()
})
