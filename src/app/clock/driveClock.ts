// The one driver of the one clock: while the story plays it passes real time on, frame by frame; while it rests, no
// frame is asked for. A hidden tab pauses the story, so nobody misses a sentence.
import type { Playhead } from '../../story/playhead.ts'

/** A longer gap between two frames is a stall, not time that was watched. */
const LONGEST_STEP_S = 0.25

export interface FrameSource {
  readonly requestAnimationFrame: (callback: (nowMs: number) => void) => number
  readonly cancelAnimationFrame: (handle: number) => void
  readonly document: Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>
}

/** Starts driving; returns the way to stop. */
export function driveClock(playhead: Playhead, source: FrameSource = window): () => void {
  let handle: number | null = null
  let lastMs: number | null = null

  const frame = (nowMs: number): void => {
    handle = null
    const elapsedS = lastMs === null ? 0 : Math.min(LONGEST_STEP_S, (nowMs - lastMs) / 1000)
    lastMs = nowMs
    playhead.advance(elapsedS)
    follow()
  }
  const follow = (): void => {
    if (playhead.playing && handle === null) handle = source.requestAnimationFrame(frame)
    if (!playhead.playing) lastMs = null
  }
  const pauseWhenHidden = (): void => {
    if (source.document.hidden) playhead.pause()
  }

  const unsubscribe = playhead.subscribe(follow)
  source.document.addEventListener('visibilitychange', pauseWhenHidden)
  follow()
  return () => {
    unsubscribe()
    source.document.removeEventListener('visibilitychange', pauseWhenHidden)
    if (handle !== null) source.cancelAnimationFrame(handle)
  }
}
