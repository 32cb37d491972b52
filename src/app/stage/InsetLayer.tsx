// The small drawings over the picture. Which one is on renders; how far its story has come does not.
import { useMemo, useRef } from 'react'
import { SIDES, suffixOf } from '../../anatomy/levels.ts'
import type { DrawingNames } from '../../narration/insets/drawing.ts'
import { Inset } from '../../narration/insets/Inset.tsx'
import { INSETS, type InsetKind } from '../../story/moment.ts'
import type { Plan } from '../../story/pack.ts'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import type { StoryCatalogue } from '../../words/storyCatalogue.ts'
import { useEveryMoment, useMoment } from '../clock/moments.ts'
import { useChoices } from '../state/choices.ts'

export function InsetLayer({ plan }: { readonly plan: Plan }) {
  const { names, words } = useCatalogue()
  const audience = useChoices((choices) => choices.audience)
  const shown = useMoment(plan, ({ insets }) => insets.map(({ kind }) => kind).join('|'))
  const root = useRef<HTMLDivElement>(null)
  const sides = useMemo(
    () => SIDES.filter((side) => plan.subjects.some((id) => id.endsWith(`.${suffixOf(side)}`))),
    [plan],
  )
  const drawingNames = useMemo(() => namesOfDrawings(names, words, audience), [names, words, audience])
  useEveryMoment(plan, ({ insets }) => {
    for (const { kind, opacity, progress } of insets) {
      const frame = root.current?.querySelector<HTMLElement>(`[data-kind="${kind}"]`)
      frame?.style.setProperty('opacity', opacity.toFixed(3))
      frame?.style.setProperty('--p', progress.toFixed(4))
    }
  })
  const kinds = shown === '' ? [] : (shown.split('|') as InsetKind[])
  return (
    <div ref={root} className="inset-layer" aria-hidden="true">
      {INSETS.filter((kind) => kinds.includes(kind)).map((kind) => (
        <div key={kind} className="inset-frame" data-kind={kind} data-covers-stage>
          <Inset kind={kind} sides={sides} names={drawingNames} />
        </div>
      ))}
    </div>
  )
}

function namesOfDrawings(
  { nameOf }: StoryCatalogue['names'],
  words: StoryCatalogue['words'],
  audience: Parameters<StoryCatalogue['names']['nameOf']>[1],
): DrawingNames {
  return {
    brain: nameOf('brain.stylised', audience).name,
    cord: nameOf('cord.dorsal_horn', audience).name,
    joint: words.insetJoint,
    still: words.insetLegStill,
    twitch: words.insetTwitch,
    cell: words.insetCell,
    heated: words.statusHeated,
    fades: words.insetFades,
    back: words.back,
    front: words.front,
  }
}
