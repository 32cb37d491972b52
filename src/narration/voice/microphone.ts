// Records from the microphone. Thin: asks, records, hands over the sound, lets the microphone go.

/** Why nothing can be recorded. */
export type MicrophoneTrouble = 'not here' | 'refused' | 'none' | 'in use'

export class MicrophoneError extends Error {
  readonly trouble: MicrophoneTrouble
  constructor(trouble: MicrophoneTrouble) {
    super(`microphone: ${trouble}`)
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

const TROUBLE_OF: Readonly<Record<string, MicrophoneTrouble>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'in use',
  AbortError: 'in use',
}

/** Starts recording; rejects with a MicrophoneError that says why not. */
export async function startTake(window: Window & typeof globalThis): Promise<RunningTake> {
  const { mediaDevices } = window.navigator
  if (!mediaDevices?.getUserMedia || !window.MediaRecorder) throw new MicrophoneError('not here')
  const stream = await mediaDevices
    .getUserMedia({ audio: { echoCancellation: true, noiseSuppression: true } })
    .catch((error: unknown) => {
      const trouble = error instanceof DOMException ? TROUBLE_OF[error.name] : undefined
      throw trouble ? new MicrophoneError(trouble) : error
    })
  const recorder = new window.MediaRecorder(stream)
  const pieces: Blob[] = []
  recorder.ondataavailable = ({ data }) => pieces.push(data)
  const startedMs = window.performance.now()
  recorder.start()
  return {
    stop: async () => {
      const lengthS = (window.performance.now() - startedMs) / 1000
      if (recorder.state !== 'inactive') {
        const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve, { once: true }))
        recorder.stop()
        await stopped
      }
      for (const track of stream.getTracks()) track.stop()
      const sound = new Blob(pieces, { type: recorder.mimeType })
      return sound.size > 0 ? { mime: recorder.mimeType, lengthS, audio: await sound.arrayBuffer() } : null
    },
  }
}
