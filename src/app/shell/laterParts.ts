// Parts that a first picture does not need: fetched when the picture stands, or when they are opened before that.
import { laterPart } from '../../ui/laterPart.tsx'

const menu = laterPart(
  () => import('../menu/Menu.tsx'),
  ({ Menu }) => Menu,
)
const sources = laterPart(
  () => import('../story/StepSources.tsx'),
  ({ StepSources }) => StepSources,
)
const explore = laterPart(
  () => import('../explore/ExplorePanel.tsx'),
  ({ ExplorePanel }) => ExplorePanel,
)
const paper = laterPart(
  () => import('../stage/StepPaper.tsx'),
  ({ StepPaper }) => StepPaper,
)
const insets = laterPart(
  () => import('../stage/InsetLayer.tsx'),
  ({ InsetLayer }) => InsetLayer,
)
const readout = laterPart(
  () => import('../story/GeneratorReadout.tsx'),
  ({ GeneratorReadout }) => GeneratorReadout,
)
const bodyNote = laterPart(
  () => import('../bodies/BodyNote.tsx'),
  ({ BodyNote }) => BodyNote,
)

export const LaterMenu = menu.Part
export const LaterExplore = explore.Part
export const LaterStepSources = sources.Part
export const LaterPaper = paper.Part
export const LaterInsets = insets.Part
export const LaterReadout = readout.Part
/** Says which body is shown; only where it is not the typical one. */
export const LaterBodyNote = bodyNote.Part

/** Fetches the parts that everyone may open, so that opening one later needs no network. Failing now is no harm: opening tries again. */
export async function fetchLaterParts(): Promise<void> {
  const results = await Promise.allSettled(
    [menu, sources, explore, paper, insets, readout].map(({ fetch }) => fetch()),
  )
  for (const result of results) {
    if (result.status === 'rejected') console.warn('laterParts: not fetched yet', result.reason)
  }
}
