// Every chapter and every step of this story, each one tap away.
import { useEffect, useRef } from 'react'
import type { Plan } from '../../story/pack.ts'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { titleOf } from '../../words/titles.ts'
import { useMoment } from '../clock/moments.ts'
import { playhead } from '../state/story.ts'
import { nerveOfStep } from '../story/nerveOfStep.ts'
import { chaptersOf } from '../transport/chapters.ts'
import { clockText } from '../transport/clockText.ts'

interface StepListProps {
  readonly plan: Plan
  readonly onGo: () => void
}

export function StepList({ plan, onGo }: StepListProps) {
  const catalogue = useCatalogue()
  const { titles } = catalogue
  const current = useMoment(plan, ({ step }) => step.index)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <ol className="step-list" ref={list}>
      {chaptersOf(plan).map(({ chapter, steps }) => (
        <li key={chapter}>
          <h3 className="heading">{titles.chapters[chapter]}</h3>
          <ol>
            {steps.map((step) => {
              const nerve = nerveOfStep(plan, step, catalogue)
              return (
                <li key={step.key}>
                  <button
                    type="button"
                    className="step-list-item"
                    aria-current={step.index === current ? 'step' : undefined}
                    onClick={() => {
                      playhead.seek(step.startS)
                      onGo()
                    }}
                  >
                    <span>
                      {titleOf(titles, step)}
                      {nerve && <span className="quiet">, {nerve}</span>}
                    </span>
                    <span className="quiet">{clockText(step.startS)}</span>
                  </button>
                </li>
              )
            })}
          </ol>
        </li>
      ))}
    </ol>
  )
}
