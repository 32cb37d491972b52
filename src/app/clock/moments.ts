// The Moment that is on, read by everything that follows the clock. Components render only when what they read of it
// changes; whatever changes with every frame is written to the page directly.
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import type { Moment } from '../../story/moment.ts'
import type { Plan } from '../../story/pack.ts'
import { sample } from '../../story/sample.ts'
import { playhead } from '../state/story.ts'

const LAST = new WeakMap<Plan, { readonly t: number; readonly moment: Moment }>()

/** `sample`, keeping the last answer: picture, panel and transport ask for the same time in the same frame. */
export function momentAt(plan: Plan, t: number): Moment {
  const last = LAST.get(plan)
  if (last && last.t === t) return last.moment
  const moment = sample(plan, t)
  LAST.set(plan, { t, moment })
  return moment
}

const subscribe = (listener: () => void): (() => void) => playhead.subscribe(listener)

/** A plain value of the Moment that is on; renders again only when the value is another one. */
export function useMoment<T extends string | number | boolean | null>(
  plan: Plan,
  read: (moment: Moment) => T,
): T {
  return useSyncExternalStore(subscribe, () => read(momentAt(plan, playhead.t)))
}

/** Calls back now and whenever the clock has moved, without rendering. */
export function useEveryMoment(plan: Plan, follow: (moment: Moment) => void): void {
  const latest = useRef(follow)
  useLayoutEffect(() => {
    latest.current = follow
    follow(momentAt(plan, playhead.t))
  })
  useEffect(() => playhead.subscribe(() => latest.current(momentAt(plan, playhead.t))), [plan])
}

export const usePlaying = (): boolean => useSyncExternalStore(subscribe, () => playhead.playing)

export const useSpeed = () => useSyncExternalStore(subscribe, () => playhead.speed)
