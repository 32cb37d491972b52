// The exploration of this visit with its history. Its code in the choices (`see`, which is the address's) is the truth:
// deeds write it, and history and the stage's overlay follow it. What is shown follows from plan, time and exploration alone.
import { create } from 'zustand'
import type { Done } from '../../explore/doneText.ts'
import type { ExploreAction } from '../../story/exploring/exploration.ts'
import { readExploration, writeExploration } from '../../story/exploring/explorationCode.ts'
import {
  adoptExploration,
  type ExplorationHistory,
  record,
  redo,
  startHistory,
  undo,
} from '../../story/exploring/explorationHistory.ts'
import { drawnOf, explored, peeledSurfaces } from '../../story/exploring/explored.ts'
import { shownBody } from '../state/body.ts'
import { chooseSee, refuse, useChoices } from '../state/choices.ts'
import { showOverlay } from '../state/exploring.ts'

interface Explored {
  readonly history: ExplorationHistory
  /** The last deed and the exploration before it; null for what came by a link. */
  readonly last: { readonly done: Done; readonly before: ExplorationHistory['present'] } | null
}

export const useExplored = create<Explored>(() => ({ history: startHistory(), last: null }))

/** Does something; `slides` while a slider is being moved. */
export function act(action: ExploreAction, slides = false): void {
  const { history } = useExplored.getState()
  move(record(history, action, slides), action)
}

export const undoDeed = (): void => move(undo(useExplored.getState().history), { kind: 'undo' })
export const redoDeed = (): void => move(redo(useExplored.getState().history), { kind: 'redo' })

function move(history: ExplorationHistory, done: Done): void {
  const before = useExplored.getState().history.present
  useExplored.setState({ history, last: { done, before } })
  chooseSee(writeExploration(history.present))
}

/** Takes up a code that was not written here: a link that was opened, or the way back. What it says wrong is named. */
function adopt(see: string): void {
  const { history } = useExplored.getState()
  const { exploration, refused } = readExploration(shownBody(), see)
  const isFirst = history.past.length + history.future.length === 0
  useExplored.setState({
    history: isFirst ? startHistory(exploration) : adoptExploration(history, exploration),
    last: null,
  })
  for (const value of refused) refuse({ field: 'see', value })
  if (refused.length > 0) chooseSee(writeExploration(exploration))
}

/** Null: the story's own picture. */
function heed(see: string | null): void {
  if (see !== null && see !== writeExploration(useExplored.getState().history.present)) adopt(see)
  if (see === null) showOverlay(null)
  else show()
}

let heeded: string | null = null

/** Keeps history and overlay in step with the choices from the moment that exploring is fetched. */
function follow({ see }: { readonly see: string | null }): void {
  if (see === heeded) return
  heeded = see
  heed(see)
}

function show(): void {
  const { present } = useExplored.getState().history
  showOverlay({
    explored: (moment) => explored(moment, present),
    lit: present.chosen ? drawnOf(present.chosen) : [],
    peeled: peeledSurfaces(present),
    section: present.section,
  })
}

useChoices.subscribe(follow)
follow(useChoices.getState())
