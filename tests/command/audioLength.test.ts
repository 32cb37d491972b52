import { describe, expect, it } from 'vitest'
import { audioLengthS } from '../../src/command/audioLength.ts'

/** Silent MPEG-1 layer III frames, 128 kbit/s, 44.1 kHz, with a tag of ten bytes before them. */
function mp3(frames: number): Uint8Array {
  const frame = new Uint8Array(417)
  frame.set([0xff, 0xfb, 0x90, 0x00])
  const bytes = new Uint8Array(20 + frames * frame.length)
  bytes.set([0x49, 0x44, 0x33, 3, 0, 0, 0, 0, 0, 10])
  for (let i = 0; i < frames; i++) bytes.set(frame, 20 + i * frame.length)
  return bytes
}

function m4a(scale: number, length: number): Uint8Array {
  const bytes = new Uint8Array(16 + 8 + 32)
  const view = new DataView(bytes.buffer)
  const box = (at: number, size: number, kind: string): void => {
    view.setUint32(at, size)
    bytes.set(
      [...kind].map((sign) => sign.charCodeAt(0)),
      at + 4,
    )
  }
  box(0, 16, 'ftyp')
  box(16, 40, 'moov')
  box(24, 32, 'mvhd')
  view.setUint32(24 + 20, scale)
  view.setUint32(24 + 24, length)
  return bytes
}

function ogg(samples: number): Uint8Array {
  const page = (granule: number, packet: string): number[] => {
    const header = new Uint8Array(28)
    header.set([0x4f, 0x67, 0x67, 0x53])
    new DataView(header.buffer).setBigInt64(6, BigInt(granule), true)
    return [...header, ...[...packet].map((sign) => sign.charCodeAt(0))]
  }
  return Uint8Array.from([...page(0, 'OpusHead'), ...page(samples, 'sound that is not sound')])
}

describe('audioLengthS', () => {
  it('counts the frames of an MP3 behind its tag', () => {
    expect(audioLengthS(mp3(100), 'mp3')).toBeCloseTo((100 * 1152) / 44100, 9)
  })

  it('reads the length that an M4A tells', () => {
    expect(audioLengthS(m4a(44100, 88200), 'm4a')).toBe(2)
  })

  it('reads the last place of an Ogg', () => {
    expect(audioLengthS(ogg(72000), 'ogg')).toBe(1.5)
  })

  it.each(['mp3', 'm4a', 'ogg', 'wav'])('is null for what is no %s', (ending) => {
    expect(audioLengthS(new TextEncoder().encode('x'.repeat(200)), ending)).toBeNull()
    expect(audioLengthS(new Uint8Array(0), ending)).toBeNull()
  })
})
