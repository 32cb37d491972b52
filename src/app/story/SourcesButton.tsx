// "3 sources": what each sentence of the step leans on. A popover on a desktop, a sheet where a hand holds the device.
import { useState } from 'react'
import { type Sentence, sourcesOf } from '../../narration/panel/stepSentences.ts'
import type { Plan } from '../../story/pack.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { Layout } from '../../ui/useLayout.ts'
import { useWords } from '../../words/CatalogueContext.ts'
import { Later } from '../shell/Later.tsx'
import { LaterStepSources } from '../shell/laterParts.ts'

interface SourcesButtonProps {
  readonly plan: Plan
  readonly sentences: readonly Sentence[]
  readonly layout: Layout
}

export function SourcesButton({ plan, sentences, layout }: SourcesButtonProps) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const sources = sourcesOf(sentences)
  const close = () => setOpen(false)
  const label = sources.length > 0 ? words.sources(sources.length) : words.sourcesNone
  const list = (
    <Later>
      <LaterStepSources plan={plan} sentences={sentences} />
    </Later>
  )
  const button = (
    <button
      type="button"
      className={layout === 'phone' ? 'icon-button' : 'word-button'}
      aria-expanded={isOpen}
      aria-haspopup="dialog"
      title={layout === 'phone' ? label : undefined}
      onClick={() => setOpen(!isOpen)}
    >
      <Icon name="sources" />
      {layout !== 'phone' && label}
    </button>
  )
  if (layout === 'desktop') {
    return (
      <Popover trigger={button} title={words.sourcesTitle} isOpen={isOpen} onClose={close}>
        {list}
      </Popover>
    )
  }
  return (
    <>
      {button}
      {isOpen && (
        <Sheet title={words.sourcesTitle} onClose={close}>
          {list}
        </Sheet>
      )}
    </>
  )
}
