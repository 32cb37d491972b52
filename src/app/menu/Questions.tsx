import { QUESTIONS } from '../../narration/catalogue/reading/questions.ts'
import { ReadingPage } from './ReadingPage.tsx'

/** What people ask, each answer one tap away. */
export function Questions() {
  return (
    <ReadingPage>
      {({ questions }) => (
        <ul className="question-list">
          {QUESTIONS.map(({ id }) => (
            <li key={id}>
              <details>
                <summary>{questions[id].question}</summary>
                <p>{questions[id].answer.join(' ')}</p>
              </details>
            </li>
          ))}
        </ul>
      )}
    </ReadingPage>
  )
}
