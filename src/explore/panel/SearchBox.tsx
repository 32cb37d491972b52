// A field with its answers below: arrow keys go through them, Enter takes one, Escape clears.
import { type KeyboardEvent, type Ref, useId, useMemo, useState } from 'react'
import { latinName } from '../../anatomy/latinNames.ts'
import type { StructureId } from '../../anatomy/structures.ts'
import { Icon } from '../../ui/Icon.tsx'
import { isComposing } from '../../ui/keyboardOwner.ts'
import type { ExploreText } from '../../words/exploreText.ts'
import type { TermsOf } from '../../words/structureTerms.ts'
import { EXPLORE_ICONS } from '../exploreIcons.ts'
import { findStructures, type Leaning } from '../search/findStructures.ts'
import type { IndexedStructure } from '../search/structureIndex.ts'

interface SearchBoxProps {
  readonly text: ExploreText
  readonly index: readonly IndexedStructure[]
  readonly leaning: Leaning
  readonly termsOf: TermsOf
  readonly input: Ref<HTMLInputElement>
  readonly onFind: (id: StructureId) => void
}

/** Answers that are listed. */
const MOST_ANSWERS = 5

export function SearchBox({ text, index, leaning, termsOf, input, onFind }: SearchBoxProps) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const answers = useMemo(() => findStructures(index, typed, MOST_ANSWERS, leaning), [index, typed, leaning])
  const isAsking = typed.trim() !== ''
  const take = (found: StructureId | undefined): void => {
    if (!found) return
    setTyped('')
    onFind(found)
  }
  const press = (event: KeyboardEvent): void => {
    // A word that is being composed takes its own Enter and Escape.
    if (isComposing(event.nativeEvent)) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && answers.length > 0) setAt((at + step + answers.length) % answers.length)
    else if (event.key === 'Enter') take(answers[at])
    else if (event.key === 'Escape' && isAsking) setTyped('')
    else return
    event.preventDefault()
  }
  return (
    <search className="explore-search">
      <label className="heard" htmlFor={`${id}field`}>
        {text.search}
      </label>
      <div className="explore-field">
        <Icon path={EXPLORE_ICONS.search} />
        <input
          ref={input}
          id={`${id}field`}
          type="text"
          role="combobox"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder={text.search}
          aria-expanded={answers.length > 0}
          aria-controls={`${id}list`}
          aria-describedby={`${id}hint`}
          aria-activedescendant={answers[at] ? `${id}${at}` : undefined}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setAt(0)
          }}
          onKeyDown={press}
        />
        {isAsking && (
          <button
            type="button"
            className="icon-button"
            aria-label={text.clearSearch}
            onClick={() => setTyped('')}
          >
            <Icon path={EXPLORE_ICONS.close} />
          </button>
        )}
      </div>
      <p id={`${id}hint`} className="footnote explore-hint" hidden={isAsking}>
        {text.searchHint}
      </p>
      {/* Focus stays in the field, which names the answer that is on; the keys are the field's. */}
      <div
        id={`${id}list`}
        role="listbox"
        className="explore-answers"
        aria-label={text.search}
        hidden={answers.length === 0}
      >
        {answers.map((found, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div
            key={found}
            id={`${id}${i}`}
            role="option"
            className="explore-answer"
            aria-selected={i === at}
            onClick={() => take(found)}
            onPointerMove={() => setAt(i)}
          >
            <b>{termsOf(found).name}</b>
            <span className="quiet" lang="la">
              {latinName(found)}
            </span>
          </div>
        ))}
      </div>
      <p className="explore-nothing" role="status">
        {isAsking && answers.length === 0 ? text.nothing(typed.trim()) : ''}
        {answers.length > 0 && <span className="heard">{text.found(answers.length)}</span>}
      </p>
    </search>
  )
}
