// What can go wrong, how often as far as it is known, what it can do, and who needs extra care.
import type { Cited } from '../../words/reading/cited.ts'
import { HARMS, type HarmId, type HarmRow } from '../../words/reading/harms.ts'
import { QUESTIONS, type QuestionId } from '../../words/reading/questions.ts'
import type { ReadingCatalogue } from '../../words/reading/readingCatalogue.ts'
import { CONTRAINDICATIONS, SITUATIONS, type SituationText } from '../../words/reading/situations.ts'
import { useAudience } from '../panel/audienceContext.ts'
import { CitedSources } from './CitedSources.tsx'
import { PeopleArray } from './PeopleArray.tsx'
import { sentencesFor } from './sentencesFor.ts'
import './reading.css'

const ROWS: readonly (HarmRow & { readonly id: HarmId })[] = HARMS

const ABOUT_BENEFIT: readonly QuestionId[] = ['when_relief', 'how_long_last', 'not_work']
const BENEFITS = QUESTIONS.filter(({ id }) => ABOUT_BENEFIT.includes(id))

export function Risks({ texts }: { readonly texts: ReadingCatalogue }) {
  const audience = useAudience()
  const words = texts.beside.risks
  return (
    <div className="reading">
      <section>
        <h3 className="heading">{words.harmsTitle}</h3>
        <p className="quiet">{words.intro.join(' ')}</p>
        <ul className="risk-list">
          {ROWS.map(({ id, frequency, people, sources }) => (
            <li key={id}>
              <h4>{texts.harms[id].name}</h4>
              <span className="risk-frequency">{words.frequency[frequency]}</span>
              {people && (
                <PeopleArray count={people[0]} of={people[1]} label={words.people(people[0], people[1])} />
              )}
              <p className="spoken">{sentencesFor(texts.harms[id], audience).join(' ')}</p>
              <p className="spoken">
                <strong>{words.caught}:</strong> {sentencesFor(texts.harms[id].caught, audience).join(' ')}
              </p>
              <CitedSources sources={sources} texts={texts} />
            </li>
          ))}
        </ul>
      </section>
      <Benefits texts={texts} />
      <CareList title={words.careTitle} rows={SITUATIONS} said={texts.situations} texts={texts} />
      <CareList
        title={words.waitTitle}
        rows={CONTRAINDICATIONS}
        said={texts.contraindications}
        texts={texts}
      />
    </div>
  )
}

/** What it can do, told with the dispute about it. */
function Benefits({ texts }: { readonly texts: ReadingCatalogue }) {
  const audience = useAudience()
  return (
    <section>
      <h3 className="heading">{texts.beside.risks.benefitTitle}</h3>
      <p className="reading-lead spoken">{sentencesFor(texts.evidenceInShort, audience).join(' ')}</p>
      <ul className="risk-list">
        {BENEFITS.map(({ id, sources }) => (
          <li key={id}>
            <h4>{texts.questions[id].question}</h4>
            <p className="spoken">{texts.questions[id].answer.join(' ')}</p>
            <CitedSources sources={sources} texts={texts} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface CareListProps<Id extends string> {
  readonly title: string
  readonly rows: readonly (Cited & { readonly id: Id })[]
  readonly said: Readonly<Record<Id, SituationText>>
  readonly texts: ReadingCatalogue
}

function CareList<Id extends string>({ title, rows, said, texts }: CareListProps<Id>) {
  const audience = useAudience()
  return (
    <section>
      <h3 className="heading">{title}</h3>
      <ul className="risk-list">
        {rows.map(({ id, sources }) => (
          <li key={id}>
            <h4>{said[id].name}</h4>
            <p className="spoken">{sentencesFor(said[id], audience).join(' ')}</p>
            <CitedSources sources={sources} texts={texts} />
          </li>
        ))}
      </ul>
    </section>
  )
}
