// The whole step, the current sentence on its wash. A tap on a sentence plays from it; a linked word explains itself.
import { Fragment, type KeyboardEvent, useRef, useState } from 'react'
import type { Subject } from '../../story/moment.ts'
import { useWords } from '../../words/CatalogueContext.ts'
import { Explanation } from './Explanation.tsx'
import type { Sentence, WordRun } from './stepSentences.ts'
import './stepText.css'
import { useTapOnSentence } from './useTapOnSentence.ts'

interface StepTextProps {
  readonly sentences: readonly Sentence[]
  readonly current: number
  /** What is lit in the picture right now: words that stand for it answer. */
  readonly lit: Subject | null
  readonly onPlayFrom: (startS: number) => void
  readonly onLight: (subjects: readonly Subject[]) => void
}

interface Explained {
  readonly plain: string
  readonly run: number
}

const isAt = (explained: Explained | null, { plain }: Sentence, run: number): boolean =>
  explained?.plain === plain && explained.run === run

export function StepText({ sentences, current, lit, onPlayFrom, onLight }: StepTextProps) {
  const words = useWords()
  // Known by its sentence's words: another reader or language tells the same step in other sentences.
  const [explained, setExplained] = useState<Explained | null>(null)
  const root = useRef<HTMLDivElement>(null)
  useTapOnSentence(root, (i) => {
    const sentence = sentences[i]
    if (sentence) onPlayFrom(sentence.startS)
  })
  return (
    <div className="step-text spoken" ref={root}>
      {sentences.map((sentence, i) => (
        <Fragment key={sentence.plain}>
          <span className="sentence" data-sentence={i} data-current={i === current || undefined}>
            <button
              type="button"
              className="play-from"
              aria-label={words.sentencePlayFrom(i + 1)}
              onClick={() => onPlayFrom(sentence.startS)}
            />
            <span className="marked">
              {sentence.runs.map((run, j) =>
                run.link || run.term ? (
                  <LinkedWord
                    // Runs have no identity but their place.
                    // biome-ignore lint/suspicious/noArrayIndexKey: the list never reorders
                    key={j}
                    run={run}
                    isLit={lit !== null && (run.link?.subjects.includes(lit) ?? false)}
                    isOpen={isAt(explained, sentence, j)}
                    onToggle={() =>
                      setExplained(isAt(explained, sentence, j) ? null : { plain: sentence.plain, run: j })
                    }
                    onLight={onLight}
                  />
                ) : (
                  run.text
                ),
              )}
            </span>
          </span>
          {explained?.plain === sentence.plain && (
            <Explanation run={sentence.runs[explained.run]!} onClose={() => setExplained(null)} />
          )}{' '}
        </Fragment>
      ))}
    </div>
  )
}

interface LinkedWordProps {
  readonly run: WordRun
  readonly isLit: boolean
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onLight: (subjects: readonly Subject[]) => void
}

function LinkedWord({ run, isLit, isOpen, onToggle, onLight }: LinkedWordProps) {
  const words = useWords()
  const subjects = run.link?.subjects ?? []
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onToggle()
  }
  return (
    // A real button cannot break across lines, and these words must.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      tabIndex={0}
      className="linked"
      data-mark={run.link?.mark ?? 'plain'}
      data-lit={isLit || undefined}
      aria-expanded={isOpen}
      title={words.glossaryOpen(run.text)}
      onClick={onToggle}
      onKeyDown={press}
      onPointerEnter={() => onLight(subjects)}
      onPointerLeave={() => onLight([])}
      onFocus={() => onLight(subjects)}
      onBlur={() => onLight([])}
    >
      {run.text}
    </span>
  )
}
