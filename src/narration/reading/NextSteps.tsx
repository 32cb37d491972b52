// What if it does not work: how findings are read, what may come next, and what else there is.
import { CHOICES } from '../../words/reading/besideText.ts'
import { QUESTIONS } from '../../words/reading/questions.ts'
import type { ReadingCatalogue } from '../../words/reading/readingCatalogue.ts'
import { DECISION_ROWS, type DecisionRowId } from '../../words/reading/rulesets.ts'
import { useAudience } from '../panel/audienceContext.ts'
import { Alternatives } from './Alternatives.tsx'
import { CitedSources } from './CitedSources.tsx'
import './reading.css'

const AFTER_TEST: readonly DecisionRowId[] = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd8', 'd9']
const AFTER_HEAT: readonly DecisionRowId[] = ['d10', 'd11']
const NOT_WORK = QUESTIONS.find(({ id }) => id === 'not_work')!

export function NextSteps({ texts }: { readonly texts: ReadingCatalogue }) {
  const words = texts.beside.next
  return (
    <div className="reading">
      <section>
        <h3 className="heading">{texts.questions.not_work.question}</h3>
        <p className="reading-lead spoken">{texts.questions.not_work.answer.join(' ')}</p>
        <CitedSources sources={NOT_WORK.sources} texts={texts} />
      </section>
      <section>
        <h3 className="heading">{words.choicesTitle}</h3>
        <ul className="risk-list">
          {CHOICES.map(({ id, sources }) => (
            <li key={id}>
              <h4>{words.choices[id].title}</h4>
              <p className="spoken">{words.choices[id].patient.join(' ')}</p>
              <CitedSources sources={sources} texts={texts} />
            </li>
          ))}
        </ul>
      </section>
      <Alternatives texts={texts} />
      <Findings title={words.heatTitle} ids={AFTER_HEAT} texts={texts} />
      <Findings title={words.testTitle} ids={AFTER_TEST} texts={texts} />
    </div>
  )
}

interface FindingsProps {
  readonly title: string
  readonly ids: readonly DecisionRowId[]
  readonly texts: ReadingCatalogue
}

/** Findings and how sources read them: in full for clinicians and students, in a few sentences for patients. */
function Findings({ title, ids, texts }: FindingsProps) {
  const audience = useAudience()
  const words = texts.beside.next
  return (
    <section>
      <h3 className="heading">{title}</h3>
      <ul className="risk-list">
        {DECISION_ROWS.filter(({ id }) => ids.includes(id)).map(({ id, sources }) => {
          const { finding, reading, next, patient } = texts.decisionRows[id]
          return (
            <li key={id}>
              {audience === 'patient' ? (
                <p className="spoken">{patient.join(' ')}</p>
              ) : (
                <dl className="finding">
                  <dt>{words.finding}</dt>
                  <dd>{finding}</dd>
                  <dt>{words.reading}</dt>
                  <dd>{reading}</dd>
                  <dt>{words.next}</dt>
                  <dd>{next}</dd>
                </dl>
              )}
              <CitedSources sources={sources} texts={texts} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
