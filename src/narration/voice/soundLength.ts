// How long a recording lasts, s: from the file itself. A recorder begins late and stops early, so a clock beside it is
// up to half off.
import { withinTime } from './withinTime.ts'

/** The rate is of no matter for a length. */
const RATE_HZ = 44_100
/** A browser that has not decoded a sentence by then does not, ms. */
const LIMIT_MS = 4000

/** Null where the browser cannot decode it. */
export async function soundLengthS(
  window: Pick<typeof globalThis, 'OfflineAudioContext'>,
  audio: ArrayBuffer,
): Promise<number | null> {
  if (!window.OfflineAudioContext) return null
  try {
    // Decoding takes the buffer away from whoever holds it: it gets a copy.
    const decoding = new window.OfflineAudioContext(1, 1, RATE_HZ).decodeAudioData(audio.slice(0))
    const { duration } = await withinTime(decoding, LIMIT_MS, 'soundLength: not decoded')
    return duration > 0 ? duration : null
  } catch (error) {
    // Not every browser decodes all that it records; then the clock beside it must do.
    console.warn('soundLength: the recording was not decoded', error)
    return null
  }
}
