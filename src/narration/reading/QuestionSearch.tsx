// What people ask, each answer one tap away; a search looks through questions, risks, visits and warning signs, and says
// where our texts have no answer.
import { useState } from 'react'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import type { ReadingCatalogue } from '../../words/reading/readingCatalogue.ts'
import type { WorrySearch } from '../../words/reading/worries.ts'
import { useAudience } from '../panel/audienceContext.ts'
import { answerEntries } from './answerEntries.ts'
import { CitedSources } from './CitedSources.tsx'
import { SearchField } from './SearchField.tsx'
import { searchAnswers } from './searchAnswers.ts'
import './reading.css'

interface QuestionSearchProps {
  readonly texts: ReadingCatalogue
  readonly search: WorrySearch
}

export function QuestionSearch({ texts, search }: QuestionSearchProps) {
  const { words, aftercare } = useCatalogue()
  const audience = useAudience()
  const [asked, setAsked] = useState('')
  const text = texts.beside.answerSearch
  const isAsking = asked.trim() !== ''
  const all = answerEntries(texts, aftercare, audience)
  const { entries, isOpen } = isAsking
    ? searchAnswers(asked, all, search)
    : { entries: all.filter(({ kind }) => kind === 'question'), isOpen: false }
  const isUnanswered = isOpen || entries.length === 0
  return (
    <>
      <SearchField
        label={words.searchQuestions}
        clearLabel={texts.beside.clearSearch}
        value={asked}
        onChange={setAsked}
      />
      <div className={isUnanswered ? 'no-answer' : 'heard'} role="status">
        {isAsking && !isUnanswered && text.found(entries.length)}
        {isAsking && isUnanswered && (
          <>
            <p>{text.noAnswer(asked.trim()).join(' ')}</p>
            {entries.length > 0 && <p className="quiet">{text.near}</p>}
          </>
        )}
      </div>
      <ul className="question-list">
        {entries.map(({ place, kind, title, sentences, sources }) => (
          <li key={place}>
            <details>
              <summary>
                <span>
                  {title}
                  {kind !== 'question' && <span className="quiet">, {text.kinds[kind]}</span>}
                </span>
              </summary>
              <p>{sentences.join(' ')}</p>
              <CitedSources sources={sources} texts={texts} />
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}
