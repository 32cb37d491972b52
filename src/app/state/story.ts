// The plan of what is chosen, and the clock that runs through it. A new choice makes a new plan; the person stays at
// the same step of it.
import { create } from 'zustand'
import { makePlan, type Plan } from '../../procedure/plan.ts'
import { Playhead } from '../../procedure/playhead.ts'
import { findPlace, placeAt } from '../address/placeInPlan.ts'
import { type Choices, openPicker, useChoices } from './choices.ts'

/** The one clock of the app. */
export const playhead = new Playhead(0)

interface Story {
  /** Null until a story is opened; kept while its joints are being changed. */
  readonly plan: Plan | null
}

export const useStory = create<Story>(() => ({ plan: null }))

/** Keeps plan and clock in step with the choices; returns the way to stop. */
export function followChoices(): () => void {
  follow(useChoices.getState())
  return useChoices.subscribe(follow)
}

function follow(choices: Choices): void {
  if (choices.view === 'start') {
    if (useStory.getState().plan === null) return
    playhead.pause()
    playhead.retime(0, 0)
    useStory.setState({ plan: null })
    return
  }
  if (choices.view === 'joints') {
    if (playhead.playing) playhead.pause()
    return
  }
  if (choices.joints.length === 0) {
    // The last joint was taken out in the picture: without one there is no story to tell.
    openPicker()
    return
  }
  const before = useStory.getState().plan
  if (before && tellsOf(before, choices)) return
  const plan = makePlan(choices)
  const t = before ? findPlace(plan, placeAt(before, playhead.t)).t : 0
  useStory.setState({ plan })
  playhead.retime(plan.durationS, t)
}

const tellsOf = (plan: Plan, { joints, side, cut }: Choices): boolean =>
  plan.side === side && plan.cut === cut && plan.joints.join() === joints.join()
