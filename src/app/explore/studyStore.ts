// The exploration of this visit with its history, kept in step with the address (choices.see) and the stage's overlay.
// What is shown follows from plan, time and exploration alone.
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
import { chooseSee, refuse } from '../state/choices.ts'
import { showOverlay } from '../state/exploring.ts'

interface Study {
  readonly history: ExplorationHistory
  /** The last deed and the exploration before it; null for what came by a link. */
  readonly last: { readonly done: Done; readonly before: ExplorationHistory['present'] } | null
}

export const useStudy = create<Study>(() => ({ history: startHistory(), last: null }))

/** Does something; `slides` while a slider is being moved. */
export function act(action: ExploreAction, slides = false): void {
  const { history } = useStudy.getState()
  move(record(history, action, slides), action)
}

export const undoDeed = (): void => move(undo(useStudy.getState().history), { kind: 'undo' })
export const redoDeed = (): void => move(redo(useStudy.getState().history), { kind: 'redo' })

function move(history: ExplorationHistory, done: Done): void {
  const before = useStudy.getState().history.present
  useStudy.setState({ history, last: { done, before } })
  show()
  chooseSee(writeExploration(history.present))
}

/** Takes up what the address says: a link that was opened, or the way back. What it says wrong is named. */
export function adoptSee(see: string): void {
  const { history } = useStudy.getState()
  if (see !== writeExploration(history.present)) {
    const { exploration, refused } = readExploration(shownBody(), see)
    const isFirst = history.past.length + history.future.length === 0
    useStudy.setState({
      history: isFirst ? startHistory(exploration) : adoptExploration(history, exploration),
      last: null,
    })
    for (const value of refused) refuse({ field: 'see', value })
    if (refused.length > 0) chooseSee(writeExploration(exploration))
  }
  show()
}

function show(): void {
  const { present } = useStudy.getState().history
  showOverlay({
    explored: (moment) => explored(moment, present),
    lit: present.chosen ? drawnOf(present.chosen) : [],
    peeled: peeledSurfaces(present),
    section: present.section,
  })
}
