// The plan of what is chosen, and the clock that runs through it. A new choice makes a new plan; the person stays at
// the same step of it.
import { create } from 'zustand'
import { anew } from '../../fetching/anew.ts'
import type { HeatLesion } from '../../story/heatLesion.ts'
import { makePlan } from '../../story/plan.ts'
import { Playhead } from '../../story/playhead.ts'
import { findPlace, placeAt } from '../address/placeInPlan.ts'
import { PROCEDURE, type ProcedurePlan } from '../procedure.ts'
import { type BodyLoader, fetchBody, followBody, shownBody } from './body.ts'
import { type Choices, openPicker, refuse, setHeat, useChoices } from './choices.ts'

/** The one clock of the app. */
export const playhead = new Playhead(0)

interface Story {
  /** Null until a story is opened; kept while its joints are being changed. */
  readonly plan: ProcedurePlan | null
  /** The heat that was asked for is being computed; until then the plan tells the one before. */
  readonly isHeatPending: boolean
}

export const useStory = create<Story>(() => ({ plan: null, isHeatPending: false }))

export type HeatSolver = (
  text: string,
) => Promise<{ readonly lesion: HeatLesion; readonly rejected: readonly string[] }>

const fetchSolver = anew(() => import('../heat/storyLesion.ts'))

const solveInWorker: HeatSolver = async (text) => (await fetchSolver()).solveStoryLesion(text)

/** Lesions solved so far, by the text that asked for them; a few, since each holds its fields. */
const SOLVED = new Map<string, HeatLesion>()
const MOST_SOLVED = 4

/** Keeps plan and clock in step with the choices; returns the way to stop. */
export function followChoices(solve: HeatSolver = solveInWorker, load: BodyLoader = fetchBody): () => void {
  const heed = (choices: Choices): void => {
    followBody(choices.body, load, () => follow(useChoices.getState(), solve))
    follow(choices, solve)
  }
  heed(useChoices.getState())
  return useChoices.subscribe(heed)
}

function follow(choices: Choices, solve: HeatSolver): void {
  if (choices.view === 'start') {
    if (useStory.getState().plan === null) return
    playhead.pause()
    playhead.retime(0, 0)
    useStory.setState({ plan: null })
    return
  }
  if (choices.view !== 'story') {
    if (playhead.playing) playhead.pause()
    return
  }
  if (choices.joints.length === 0 || choices.isSideOpen) {
    // Without a joint there is no story to tell (the last one was taken out in the picture), nor on a side nobody chose.
    openPicker()
    return
  }
  const before = useStory.getState().plan
  const lesion = lesionFor(choices.heat, solve) ?? before?.lesion ?? PROCEDURE.usualLesion()
  if (before && tellsOf(before, choices, lesion)) return
  const plan = makePlan(PROCEDURE, shownBody(), choices, lesion)
  const t =
    before === null
      ? 0
      : hasStepsOf(before, choices)
        ? playhead.t
        : findPlace(plan, placeAt(before, playhead.t)).t
  useStory.setState({ plan })
  playhead.retime(plan.durationS, t)
}

const tellsOf = (plan: ProcedurePlan, choices: Choices, lesion: HeatLesion | null): boolean =>
  plan.body === shownBody() && plan.lesion === lesion && hasStepsOf(plan, choices)

/** Another body or heat leaves all times as they are. */
const hasStepsOf = (plan: ProcedurePlan, { joints, side, cut }: Choices): boolean =>
  plan.side === side && plan.cut === cut && plan.joints.join() === joints.join()

let pending: string | null = null

/** The lesion of a heat; null while it is being solved. Once it is, the choices are followed again. */
function lesionFor(heat: string | null, solve: HeatSolver): HeatLesion | null {
  if (heat === null) return PROCEDURE.usualLesion()
  const known = SOLVED.get(heat)
  if (known) return known
  if (pending === heat) return null
  pending = heat
  useStory.setState({ isHeatPending: true })
  solve(heat)
    .then(({ lesion, rejected }) => {
      for (const value of rejected) refuse({ field: 'heat', value })
      if (SOLVED.size >= MOST_SOLVED) SOLVED.delete(SOLVED.keys().next().value!)
      SOLVED.set(heat, lesion)
    })
    .catch((error: unknown) => {
      console.warn('story: the heat was not computed', error)
      refuse({ field: 'heat', value: heat })
      if (useChoices.getState().heat === heat) setHeat(null)
    })
    .finally(() => {
      if (pending !== heat) return
      pending = null
      useStory.setState({ isHeatPending: false })
      follow(useChoices.getState(), solve)
    })
  return null
}
