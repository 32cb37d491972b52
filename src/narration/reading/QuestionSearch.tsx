// What people ask, each answer one tap away; a search looks through questions and answers.
import { useState } from 'react'
import { useWords } from '../../words/CatalogueContext.ts'
import { QUESTIONS } from '../../words/reading/questions.ts'
import type { ReadingCatalogue } from '../../words/reading/readingCatalogue.ts'
import { CitedSources } from './CitedSources.tsx'
import { SearchField } from './SearchField.tsx'
import { findsText } from './searchText.ts'
import './reading.css'

export function QuestionSearch({ texts }: { readonly texts: ReadingCatalogue }) {
  const words = useWords()
  const [asked, setAsked] = useState('')
  const found = QUESTIONS.filter(({ id }) => {
    const { question, answer } = texts.questions[id]
    return findsText(`${question} ${answer.join(' ')}`, asked)
  })
  return (
    <>
      <SearchField
        label={words.searchQuestions}
        clearLabel={texts.beside.clearSearch}
        value={asked}
        onChange={setAsked}
      />
      <p className={found.length > 0 ? 'heard' : undefined} role="status">
        {asked.trim() !== '' &&
          (found.length > 0 ? texts.beside.questionsFound(found.length) : words.searchNothing(asked.trim()))}
      </p>
      <ul className="question-list">
        {found.map(({ id, sources }) => (
          <li key={id}>
            <details>
              <summary>{texts.questions[id].question}</summary>
              <p>{texts.questions[id].answer.join(' ')}</p>
              <CitedSources sources={sources} texts={texts} />
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}
