// What kind of sound file this is: as the recorder's pieces say, else by its first bytes. Firefox forgets the type of a
// recorder once that has stopped.

/** First bytes by which players know a file; text at a byte. */
const SIGNS: readonly { readonly at: number; readonly sign: string; readonly mime: string }[] = [
  { at: 0, sign: '\x1a\x45\xdf\xa3', mime: 'audio/webm' },
  { at: 0, sign: 'OggS', mime: 'audio/ogg' },
  { at: 4, sign: 'ftyp', mime: 'audio/mp4' },
  { at: 0, sign: 'RIFF', mime: 'audio/wav' },
  { at: 0, sign: 'ID3', mime: 'audio/mpeg' },
]

/** The first type that is told; else what the bytes say; empty when neither says anything. */
export const soundType = (told: readonly string[], audio: ArrayBuffer): string =>
  told.find((mime) => mime !== '') ?? typeOfBytes(audio)

export function typeOfBytes(audio: ArrayBuffer): string {
  const head = String.fromCharCode(...new Uint8Array(audio, 0, Math.min(16, audio.byteLength)))
  return SIGNS.find(({ at, sign }) => head.startsWith(sign, at))?.mime ?? ''
}
