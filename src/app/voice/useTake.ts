// One take at a time from the microphone, and listening to it. The story is silent meanwhile. Whoever leaves the
// sentence, the page or the sheet lets the microphone go, and it is said.
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import {
  MicrophoneError,
  type MicrophoneTrouble,
  type RunningTake,
  startTake,
  type Take,
} from '../../narration/voice/microphone.ts'
import { LONGEST_S } from '../../narration/voice/ownRecording.ts'
import { playhead } from '../state/story.ts'

export type TakeTrouble = MicrophoneTrouble | 'not played'

interface Told {
  /** What is recorded: another sentence, reader or language is another take. */
  readonly subject: string
  readonly onTake: (take: Take | null) => void
  readonly onTrouble: (trouble: TakeTrouble) => void
  /** The sheet was closed with a take in it: there is no place left here to say so. */
  readonly onLost: () => void
}

export function useTake(told: Told) {
  const [state, setState] = useState<'idle' | 'starting' | 'running'>('idle')
  const running = useRef<RunningTake | null>(null)
  const leaving = useRef<AbortController | null>(null)
  const audio = useRef<HTMLAudioElement | null>(null)
  const latest = useRef(told)
  useLayoutEffect(() => {
    latest.current = told
  })

  const stop = async (): Promise<void> => {
    const take = running.current
    const { onTake, onTrouble } = latest.current
    running.current = null
    leaving.current = null
    if (!take) return
    try {
      onTake(await take.stop())
    } catch (error) {
      onTrouble(troubleOf(error))
    } finally {
      setState('idle')
    }
  }
  const latestStop = useRef(stop)
  useLayoutEffect(() => {
    latestStop.current = stop
  })

  const start = async (): Promise<void> => {
    playhead.pause()
    audio.current?.pause()
    setState('starting')
    const mine = new AbortController()
    leaving.current = mine
    try {
      const onGone = (): void => void latestStop.current()
      const take = await startTake(window, { left: mine.signal, onGone })
      if (mine.signal.aborted) return
      running.current = take
      setState('running')
    } catch (error) {
      if (mine.signal.aborted) return
      leaving.current = null
      setState('idle')
      latest.current.onTrouble(troubleOf(error))
    }
  }
  /** Lets the microphone go without a take; false when it was not on. */
  const leave = (): boolean => {
    const mine = leaving.current
    running.current = null
    leaving.current = null
    mine?.abort()
    return mine !== null
  }
  const latestLeave = useRef(leave)

  const listen = (take: Take): void => {
    playhead.pause()
    audio.current?.pause()
    const url = URL.createObjectURL(new Blob([take.audio], { type: take.mime }))
    const sound = new Audio(url)
    audio.current = sound
    const free = (): void => URL.revokeObjectURL(url)
    sound.addEventListener('pause', free, { once: true })
    sound.play().catch((error: unknown) => {
      free()
      // Listening that was cut short by the next deed is no trouble.
      if (error instanceof DOMException && error.name === 'AbortError') return
      latest.current.onTrouble('not played')
    })
  }

  // Nobody takes so long over a sentence: it was forgotten.
  useEffect(() => {
    if (state !== 'running') return
    const timer = window.setTimeout(() => void latestStop.current(), LONGEST_S * 1000)
    return () => window.clearTimeout(timer)
  }, [state])
  useEffect(() => {
    const onHide = (event: Event): void => {
      if (event.type === 'visibilitychange' && document.visibilityState !== 'hidden') return
      if (!latestLeave.current()) return
      setState('idle')
      latest.current.onTrouble('left')
    }
    document.addEventListener('visibilitychange', onHide)
    window.addEventListener('pagehide', onHide)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      window.removeEventListener('pagehide', onHide)
      audio.current?.pause()
      if (latestLeave.current()) latest.current.onLost()
    }
  }, [])
  const { subject } = told
  const subjectOfTake = useRef(subject)
  useEffect(() => {
    if (subjectOfTake.current === subject) return
    subjectOfTake.current = subject
    if (!latestLeave.current()) return
    setState('idle')
    latest.current.onTrouble('left')
  }, [subject])
  return { isRunning: state === 'running', isStarting: state === 'starting', start, stop, listen }
}

const troubleOf = (error: unknown): MicrophoneTrouble =>
  error instanceof MicrophoneError ? error.trouble : 'failed'
