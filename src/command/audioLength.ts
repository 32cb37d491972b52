// How long an audio file is, read from its own headers: MP3 (frames), M4A (mvhd box), Ogg (last granule).

/** MPEG-1 and MPEG-2/2.5 layer III, kbit/s by index; sample rates by version. ISO/IEC 11172-3 and 13818-3. */
const KBITS = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const
const HERTZ = { 3: [44100, 48000, 32000], 2: [22050, 24000, 16000], 0: [11025, 12000, 8000] } as const

/** Seconds; null when the bytes are not of this kind or hold no sound. */
export function audioLengthS(bytes: Uint8Array, ending: string): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  switch (ending) {
    case 'mp3':
      return mp3LengthS(view)
    case 'm4a':
      return m4aLengthS(view, 0, view.byteLength)
    case 'ogg':
      return oggLengthS(bytes, view)
    default:
      return null
  }
}

function mp3LengthS(view: DataView): number | null {
  let at = 0
  if (
    view.byteLength > 10 &&
    view.getUint8(0) === 0x49 &&
    view.getUint8(1) === 0x44 &&
    view.getUint8(2) === 0x33
  ) {
    const size = [6, 7, 8, 9].reduce((sum, i) => (sum << 7) | (view.getUint8(i) & 0x7f), 0)
    at = 10 + size
  }
  let lengthS = 0
  while (at + 4 <= view.byteLength) {
    const header = view.getUint32(at)
    const version = (header >>> 19) & 3
    const kbits = KBITS[version === 3 ? 1 : 2][(header >>> 12) & 15]
    const hertz = HERTZ[version as 3]?.[(header >>> 10) & 3]
    const isFrame = header >>> 21 === 0x7ff && version !== 1 && ((header >>> 17) & 3) === 1
    if (!isFrame || !kbits || !hertz) break
    const samples = version === 3 ? 1152 : 576
    lengthS += samples / hertz
    at += Math.floor(((samples / 8) * kbits * 1000) / hertz) + ((header >>> 9) & 1)
  }
  return lengthS > 0 ? lengthS : null
}

function m4aLengthS(view: DataView, from: number, to: number): number | null {
  for (let at = from; at + 8 <= to; ) {
    const size = view.getUint32(at)
    const kind = view.getUint32(at + 4)
    if (size < 8 || at + size > to) return null
    if (kind === 0x6d6f6f76 /* moov */) return m4aLengthS(view, at + 8, at + size)
    if (kind === 0x6d766864 /* mvhd */) {
      const isLong = view.getUint8(at + 8) === 1
      const scale = view.getUint32(at + (isLong ? 28 : 20))
      const length = isLong ? Number(view.getBigUint64(at + 32)) : view.getUint32(at + 24)
      return scale > 0 && length > 0 ? length / scale : null
    }
    at += size
  }
  return null
}

/** Opus counts at 48 kHz whatever it was made from (RFC 7845); Vorbis says its rate in its first packet. */
function oggLengthS(bytes: Uint8Array, view: DataView): number | null {
  const latin = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to))
  if (bytes.length < 58 || latin(0, 4) !== 'OggS') return null
  const hertz =
    latin(28, 36) === 'OpusHead' ? 48000 : latin(29, 35) === 'vorbis' ? view.getUint32(40, true) : 0
  for (let at = bytes.length - 27; at >= 0; at--) {
    if (bytes[at] !== 0x4f || latin(at, at + 4) !== 'OggS') continue
    const samples = Number(view.getBigInt64(at + 6, true))
    return hertz > 0 && samples > 0 ? samples / hertz : null
  }
  return null
}
