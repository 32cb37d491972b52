// One take at a time from the microphone, and listening to it. The story is silent meanwhile.
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

interface Told {
  readonly onTake: (take: Take | null) => void
  readonly onTrouble: (trouble: MicrophoneTrouble) => void
}

export function useTake({ onTake, onTrouble }: Told) {
  const [state, setState] = useState<'idle' | 'starting' | 'running'>('idle')
  const running = useRef<RunningTake | null>(null)
  const audio = useRef<HTMLAudioElement | null>(null)

  const stop = async (): Promise<void> => {
    const take = running.current
    running.current = null
    if (!take) return
    const taken = await take.stop()
    setState('idle')
    onTake(taken)
  }
  const latestStop = useRef(stop)
  useLayoutEffect(() => {
    latestStop.current = stop
  })

  const start = async (): Promise<void> => {
    playhead.pause()
    audio.current?.pause()
    setState('starting')
    try {
      running.current = await startTake(window)
      setState('running')
    } catch (error) {
      setState('idle')
      if (!(error instanceof MicrophoneError)) throw error
      onTrouble(error.trouble)
    }
  }
  const listen = (take: Take): void => {
    playhead.pause()
    audio.current?.pause()
    const url = URL.createObjectURL(new Blob([take.audio], { type: take.mime }))
    audio.current = new Audio(url)
    audio.current.addEventListener('pause', () => URL.revokeObjectURL(url), { once: true })
    void audio.current.play()
  }

  // Nobody takes so long over a sentence: it was forgotten.
  useEffect(() => {
    if (state !== 'running') return
    const timer = window.setTimeout(() => void latestStop.current(), LONGEST_S * 1000)
    return () => window.clearTimeout(timer)
  }, [state])
  // Who leaves while recording lets the microphone go.
  useEffect(
    () => () => {
      void running.current?.stop()
      audio.current?.pause()
    },
    [],
  )
  return { isRunning: state === 'running', isStarting: state === 'starting', start, stop, listen }
}
