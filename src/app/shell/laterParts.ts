// Parts that a first picture does not need: fetched when the picture stands, or when they are opened before that.
import { lazy } from 'react'

const LOADERS = {
  menu: () => import('../menu/Menu.tsx'),
  sources: () => import('../story/StepSources.tsx'),
  explore: () => import('../explore/ExplorePanel.tsx'),
  paper: () => import('../stage/StepPaper.tsx'),
} as const

export const LaterMenu = lazy(async () => ({ default: (await LOADERS.menu()).Menu }))
export const LaterExplore = lazy(async () => ({ default: (await LOADERS.explore()).ExplorePanel }))
export const LaterStepSources = lazy(async () => ({ default: (await LOADERS.sources()).StepSources }))
export const LaterPaper = lazy(async () => ({ default: (await LOADERS.paper()).StepPaper }))

/** Says which body is shown; only where it is not the typical one. */
export const LaterBodyNote = lazy(async () => ({
  default: (await import('../bodies/BodyNote.tsx')).BodyNote,
}))

/** Fetches all of the parts above that everyone may open, so that opening one later needs no network. Failing now is no harm: opening tries again. */
export async function fetchLaterParts(): Promise<void> {
  const results = await Promise.allSettled(Object.values(LOADERS).map((load) => load()))
  for (const result of results) {
    if (result.status === 'rejected') console.warn('laterParts: not fetched yet', result.reason)
  }
}
