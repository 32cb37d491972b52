// A step that is told on paper: the stage becomes the work area, and the spine comes back with one tap.
import { useRef, useState } from 'react'
import type { WorkAreaKind } from '../../story/moment.ts'
import type { Plan } from '../../story/pack.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/CatalogueContext.ts'
import { useEveryMoment, useMoment } from '../clock/moments.ts'
import { Later } from '../shell/Later.tsx'
import { LaterPaper } from '../shell/laterParts.ts'

export function WorkAreaLayer({ plan }: { readonly plan: Plan }) {
  const words = useWords()
  const kind = useMoment(plan, ({ workArea }): WorkAreaKind | null => workArea?.kind ?? null)
  const [aside, setAside] = useState<WorkAreaKind | null>(null)
  const root = useRef<HTMLElement>(null)
  useEveryMoment(plan, ({ workArea }) => {
    root.current?.style.setProperty('opacity', (workArea?.opacity ?? 0).toFixed(3))
    root.current?.style.setProperty('--p', (workArea?.progress ?? 0).toFixed(4))
  })
  if (!kind) return null
  const isAside = aside === kind
  return (
    <>
      {!isAside && (
        // Scrolls where the stage is small; then keys must reach it.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        <section ref={root} className="work-area" tabIndex={0} aria-label={words.workArea}>
          <Later>
            <LaterPaper kind={kind} />
          </Later>
        </section>
      )}
      <button
        type="button"
        className="work-area-switch word-button"
        onClick={() => setAside(isAside ? null : kind)}
      >
        <Icon name={isAside ? 'chart' : 'spine'} />
        <span>{isAside ? words.onPaper : words.onTheSpine}</span>
      </button>
    </>
  )
}
