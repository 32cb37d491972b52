// Undo and redo. Each step is a whole exploration, so going back is exact. Moving a slider is one step, not a hundred.
import { type Exploration, type ExploreAction, explore, isSameExploration, UNTOUCHED } from './exploration.ts'

export interface ExplorationHistory {
  readonly past: readonly Exploration[]
  readonly present: Exploration
  readonly future: readonly Exploration[]
  /** The action that led here, while another one of its kind would still belong to the same step. */
  readonly sliding: 'cut' | null
}

/** Steps that are kept. */
const MOST_STEPS = 200

export const startHistory = (present: Exploration = UNTOUCHED): ExplorationHistory => ({
  past: [],
  present,
  future: [],
  sliding: null,
})

/** After an action. `slides` tells that more of the same will follow in one gesture. */
export function record(
  history: ExplorationHistory,
  action: ExploreAction,
  slides = false,
): ExplorationHistory {
  const present = explore(history.present, action)
  if (isSameExploration(present, history.present)) return history
  const sliding = slides && action.kind === 'cut' ? 'cut' : null
  // Choosing another thing changes what is lit, not what is shown: nothing to undo.
  const isStep = !isSameExploration({ ...present, chosen: null }, { ...history.present, chosen: null })
  if (!isStep) return { ...history, present, sliding: null }
  if (sliding && history.sliding === sliding) return { ...history, present, future: [] }
  return {
    past: [...history.past, history.present].slice(-MOST_STEPS),
    present,
    future: [],
    sliding,
  }
}

/** Another exploration from outside (a link, the back button), as one step. */
export function adoptExploration(history: ExplorationHistory, present: Exploration): ExplorationHistory {
  if (isSameExploration(present, history.present)) return history
  return {
    past: [...history.past, history.present].slice(-MOST_STEPS),
    present,
    future: [],
    sliding: null,
  }
}

export function undo(history: ExplorationHistory): ExplorationHistory {
  const present = history.past.at(-1)
  if (!present) return history
  return {
    past: history.past.slice(0, -1),
    present,
    future: [history.present, ...history.future],
    sliding: null,
  }
}

export function redo(history: ExplorationHistory): ExplorationHistory {
  const [present, ...future] = history.future
  if (!present) return history
  return { past: [...history.past, history.present], present, future, sliding: null }
}
