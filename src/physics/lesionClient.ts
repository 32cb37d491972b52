// The page's side: a lesion as a promise, with progress and cancel.
import type { LesionReply, LesionRequest, WantedResolution } from './lesionProtocol.ts'
import type { LesionTimeline } from './lesionTimeline.ts'
import type { LesionSettings } from './settings.ts'

/** The part of a Worker that is used, so that a test can stand in for one. */
export interface LesionPort {
  postMessage(request: LesionRequest): void
  onmessage: ((event: MessageEvent<LesionReply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  terminate(): void
}

export interface SolveOptions {
  readonly resolution?: WantedResolution
  /** Share done, 0…1. */
  readonly onProgress?: (share: number) => void
  /** Aborting it cancels the work; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal
}

export interface LesionClient {
  readonly solve: (settings: LesionSettings, options?: SolveOptions) => Promise<LesionTimeline>
  /** Ends the worker; what is still asked for is rejected. */
  readonly close: () => void
}

interface Asked {
  readonly resolve: (timeline: LesionTimeline) => void
  readonly reject: (reason: unknown) => void
  readonly onProgress: ((share: number) => void) | undefined
}

/** A client of a worker made by the caller: `new Worker(new URL('…/lesionWorker.ts', import.meta.url), { type: 'module' })`. */
export function lesionClient(port: LesionPort): LesionClient {
  const asked = new Map<number, Asked>()
  let lastId = 0

  port.onmessage = ({ data: reply }) => {
    const request = asked.get(reply.id)
    // An answer that crossed its own cancel on the way.
    if (request === undefined) return
    switch (reply.kind) {
      case 'progress':
        request.onProgress?.(reply.share)
        return
      case 'solved':
        asked.delete(reply.id)
        request.resolve(reply.timeline)
        return
      case 'failed':
        asked.delete(reply.id)
        request.reject(new Error(reply.message))
        return
      default:
        reply satisfies never
    }
  }
  port.onerror = (event) => rejectAll(new Error(`lesionClient: the worker failed: ${event.message}`))

  function rejectAll(reason: Error): void {
    for (const { reject } of asked.values()) reject(reason)
    asked.clear()
  }

  return {
    solve: (settings, { resolution = 'auto', onProgress, signal } = {}) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(signal.reason)
          return
        }
        const id = ++lastId
        asked.set(id, { resolve, reject, onProgress })
        signal?.addEventListener('abort', () => {
          if (!asked.delete(id)) return
          port.postMessage({ kind: 'cancel', id })
          reject(signal.reason)
        })
        port.postMessage({ kind: 'solve', id, settings, resolution })
      }),
    close: () => {
      port.terminate()
      rejectAll(new Error('lesionClient: closed'))
    },
  }
}
