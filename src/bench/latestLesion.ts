// Keeps one answer in step with settings that are being dragged: while one lesion is being solved only the newest wish
// waits, so a slider is never answered with yesterday's settings. A device too slow for the standard grid is answered on
// the coarse one first; once nothing waits, the standard grid follows.
import type { LesionClient } from '../physics/lesionClient.ts'
import type { LesionTimeline } from '../physics/lesionTimeline.ts'
import type { LesionSettings } from '../physics/settings.ts'

export interface LatestState {
  /** The newest answer; null before the first. */
  readonly timeline: LesionTimeline | null
  /** Share done of what is being solved, while it takes several slices; null when nothing is. */
  readonly progress: number | null
  /** Why the last settings have no answer. */
  readonly failure: string | null
  /** The last settings were given up: the answer belongs to those before. */
  readonly isCancelled: boolean
}

export interface LatestLesion {
  readonly state: () => LatestState
  readonly subscribe: (listener: () => void) => () => void
  readonly ask: (settings: LesionSettings) => void
  /** Gives up what is being solved; the last answer stays. */
  readonly cancel: () => void
  /** Cancels, and hears nothing more. */
  readonly close: () => void
}

export function latestLesion(client: Pick<LesionClient, 'solve'>): LatestLesion {
  let state: LatestState = { timeline: null, progress: null, failure: null, isCancelled: false }
  let waiting: LesionSettings | null = null
  let running: AbortController | null = null
  const listeners = new Set<() => void>()

  function tell(change: Partial<LatestState>): void {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  async function run(settings: LesionSettings, resolution: 'auto' | 'standard'): Promise<void> {
    const stop = new AbortController()
    running = stop
    try {
      const timeline = await client.solve(settings, {
        resolution,
        signal: stop.signal,
        onProgress: (progress) => tell({ progress }),
      })
      running = null
      tell({ timeline, progress: null, failure: null, isCancelled: false })
      next(timeline)
    } catch (error) {
      if (stop.signal.aborted) return
      running = null
      tell({ progress: null, failure: error instanceof Error ? error.message : String(error) })
      next(null)
    }
  }

  function next(answered: LesionTimeline | null): void {
    const wish = waiting
    waiting = null
    if (wish) void run(wish, 'auto')
    else if (answered?.resolution === 'coarse') void run(answered.settings, 'standard')
  }

  function stop(): void {
    running?.abort(new Error('latestLesion: given up'))
    running = null
    waiting = null
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ask: (settings) => {
      // A pair of needles takes longer than a hand: what it was for is given up at once.
      const isLong = state.progress !== null
      if (running && !isLong) {
        waiting = settings
        return
      }
      stop()
      if (isLong || state.isCancelled) tell({ progress: null, isCancelled: false })
      void run(settings, 'auto')
    },
    cancel: () => {
      stop()
      tell({ progress: null, isCancelled: true })
    },
    close: () => {
      listeners.clear()
      stop()
    },
  }
}
