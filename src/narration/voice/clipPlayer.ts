// Plays recordings of sentences: one at a time, a stretch of a file each. A sentence that goes on where the last one
// ended is not cut: the file plays on.

import type { Clip } from './voiceLine.ts'
import type { Failure } from './voiceState.ts'

export interface ClipPlayer {
  readonly play: (clip: Clip, rate: number, onFailure: (why: Failure) => void) => void
  /** Seconds of the clip still to come; null until it is heard. 0: over. */
  readonly remainingS: () => number | null
  readonly stop: () => void
}

/** Nearer than this the file already is where it should be, s. */
const NEAR_S = 0.3
/** A file that plays on past its sentence for longer than this rests, s. */
const OVERRUN_S = 0.12

export function clipPlayer(audio: HTMLAudioElement): ClipPlayer {
  let clip: Clip | null = null
  let fail: (why: Failure) => void = () => {}
  audio.addEventListener('error', () => clip && fail('broken'))
  return {
    play: (next, rate, onFailure) => {
      const isOther = clip?.url !== next.url
      clip = next
      fail = onFailure
      if (isOther) audio.src = next.url
      audio.playbackRate = rate
      if (isOther || audio.ended || Math.abs(audio.currentTime - next.fromS) > NEAR_S)
        audio.currentTime = next.fromS
      audio.play().catch((error: unknown) => {
        if (clip !== next) return
        if (!(error instanceof DOMException)) throw error
        // A play that was overtaken by the next one is no failure.
        if (error.name !== 'AbortError')
          onFailure(error.name === 'NotAllowedError' ? 'not allowed' : 'broken')
      })
    },
    remainingS: () => {
      if (!clip || audio.readyState < 2 || audio.seeking) return null
      if (audio.ended) return 0
      if (audio.currentTime > clip.toS + OVERRUN_S) audio.pause()
      // “Playing” is not yet heard: only a place that has moved is.
      return audio.currentTime <= clip.fromS ? null : Math.max(0, clip.toS - audio.currentTime)
    },
    stop: () => {
      clip = null
      audio.pause()
    },
  }
}
