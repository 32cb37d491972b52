// What exploring tells the stage. The exploration itself, its history and its panel are fetched when they are asked for
// (explore/); until they are there the story's own picture stands.
import { create } from 'zustand'
import type { StructureId } from '../../anatomy/structures.ts'
import { anew } from '../../fetching/anew.ts'
import type { ExploreDeed, Print, StageExploring } from '../../scene/stage/stageContract.ts'
import type { Moment } from '../../story/moment.ts'
import { openLayer } from '../../ui/openLayers.ts'
import { chooseSee, useChoices } from './choices.ts'

export interface StageOverlay extends StageExploring {
  /** The Moment as explored. Pure. */
  readonly explored: (moment: Moment) => Moment
}

interface Exploring {
  readonly overlay: StageOverlay | null
  /** Makes a file of the picture; null where no picture stands. */
  readonly print: Print | null
}

export const useExploring = create<Exploring>(() => ({ overlay: null, print: null }))

/** An exploration in which nothing has been done, as explorationCode writes it. */
const UNTOUCHED_CODE = 'open'

/** Where the last exploration of this visit was left, so that coming back finds it again. */
let left: string | null = null

/** Says that exploring is over, where it was begun here: a link that begins with it has the story nowhere below. */
let endLayer: (() => void) | null = null

export function startExploring(): void {
  chooseSee(left ?? UNTOUCHED_CODE)
  endLayer = openLayer(stopExploring, true)
}

export function stopExploring(): void {
  endLayer?.()
  endLayer = null
  left = useChoices.getState().see
  chooseSee(null)
}

const fetchStore = anew(() => import('../explore/exploreStore.ts'))

/** Something done to a thing in the picture; starts exploring where it had not begun. Settles once it is done. */
export async function askDeed(deed: ExploreDeed | 'choose', id: StructureId): Promise<void> {
  const { see } = useChoices.getState()
  if (see === null && deed === 'choose') return
  if (see === null) startExploring()
  const { act } = await fetchStore()
  act({ kind: deed, id })
}

export const showOverlay = (overlay: StageOverlay | null): void => useExploring.setState({ overlay })

export const holdPrinter = (print: Print | null): void => useExploring.setState({ print })
