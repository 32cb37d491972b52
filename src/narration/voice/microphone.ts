// Records from the microphone. Thin: asks, records, hands over the sound. Whatever happens, the microphone is let go.
import { soundLengthS } from './soundLength.ts'
import { soundType } from './soundType.ts'
import { withinTime } from './withinTime.ts'

/** Why nothing can be recorded. `left`: the person was gone before it began. */
export type MicrophoneTrouble = 'not here' | 'refused' | 'none' | 'in use' | 'failed' | 'left'

export class MicrophoneError extends Error {
  readonly trouble: MicrophoneTrouble
  constructor(trouble: MicrophoneTrouble, cause?: unknown) {
    super(`microphone: ${trouble}`, { cause })
    this.trouble = trouble
  }
}

export interface Take {
  readonly mime: string
  readonly lengthS: number
  readonly audio: ArrayBuffer
}

export interface RunningTake {
  /** Ends it; null when nothing was heard of the microphone. */
  readonly stop: () => Promise<Take | null>
}

export interface TakeWishes {
  /** Aborted when the person leaves: the microphone is let go at once, and what was recorded is dropped. */
  readonly left: AbortSignal
  /** The microphone has ended by itself: unplugged, or taken away. */
  readonly onGone: () => void
}

const TROUBLE_OF: Readonly<Record<string, MicrophoneTrouble>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'in use',
  AbortError: 'in use',
}

/** A recorder that has not handed over its sound by then does not, ms. */
const HANDOVER_LIMIT_MS = 4000

/** Starts recording; rejects with a MicrophoneError that says why not, and then the microphone is off. */
export async function startTake(
  window: Window & typeof globalThis,
  { left, onGone }: TakeWishes,
): Promise<RunningTake> {
  const stream = await askedFor(window)
  const letGo = (): void => {
    for (const track of stream.getTracks()) track.stop()
  }
  // Who closed the sheet while the browser still asked has said no.
  if (left.aborted) {
    letGo()
    throw new MicrophoneError('left')
  }
  left.addEventListener('abort', letGo, { once: true })
  try {
    return recorded(window, stream, letGo, onGone)
  } catch (error) {
    letGo()
    throw new MicrophoneError('failed', error)
  }
}

async function askedFor({ navigator, MediaRecorder }: Window & typeof globalThis): Promise<MediaStream> {
  const { mediaDevices } = navigator
  if (!mediaDevices?.getUserMedia || !MediaRecorder) throw new MicrophoneError('not here')
  try {
    return await mediaDevices.getUserMedia({ audio: { echoCancellation: true, noiseSuppression: true } })
  } catch (error) {
    const name = error instanceof DOMException ? error.name : ''
    throw new MicrophoneError(TROUBLE_OF[name] ?? 'failed', error)
  }
}

function recorded(
  window: Window & typeof globalThis,
  stream: MediaStream,
  letGo: () => void,
  onGone: () => void,
): RunningTake {
  const recorder = new window.MediaRecorder(stream)
  const pieces: Blob[] = []
  const types: string[] = []
  recorder.ondataavailable = ({ data }) => {
    pieces.push(data)
    types.push(data.type, recorder.mimeType)
  }
  recorder.onerror = onGone
  const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve, { once: true }))
  for (const track of stream.getTracks()) track.addEventListener('ended', onGone, { once: true })
  const startedMs = window.performance.now()
  recorder.start()
  return {
    stop: async () => {
      const byClockS = (window.performance.now() - startedMs) / 1000
      try {
        if (recorder.state !== 'inactive') recorder.stop()
        await withinTime(stopped, HANDOVER_LIMIT_MS, 'microphone: the recorder did not stop')
      } catch (error) {
        throw new MicrophoneError('failed', error)
      } finally {
        letGo()
      }
      const audio = await new Blob(pieces).arrayBuffer()
      if (audio.byteLength === 0) return null
      const lengthS = (await soundLengthS(window, audio)) ?? byClockS
      return { mime: soundType([...types, recorder.mimeType], audio), lengthS, audio }
    },
  }
}
