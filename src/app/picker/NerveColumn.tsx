// The nerves that serve the chosen joints, each once, branching from its joints. Without a choice: the rule.
import { suffixOfNerve } from '../../anatomy/innervation.ts'
import { JOINTS, type SideChoice } from '../../anatomy/levels.ts'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { nervePlace } from '../../words/lumbarPlanText.ts'
import { type NervePlace, rowOf } from './pickerGeometry.ts'

interface NerveColumnProps {
  readonly places: readonly NervePlace[]
  readonly side: SideChoice
}

export function NerveColumn({ places, side }: NerveColumnProps) {
  const { words, names } = useCatalogue()
  if (places.length === 0) {
    return (
      <div className="nerve-column nerve-rule">
        <h2 className="nerve-rule-title spoken">{words.pickerRuleTitle}</h2>
        <p className="quiet">{words.pickerRule}</p>
        <p className="quiet nerve-letter">{words.pickerLetterHelp}</p>
      </div>
    )
  }
  return (
    <div className="nerve-column">
      <svg
        key={places.map(({ level }) => level).join()}
        className="nerve-ties"
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {['nerve-case', 'nerve-core'].map((layer) => (
          <g key={layer} className={layer}>
            {places.flatMap(({ level, row, serves }) =>
              serves.map((joint) => <path key={`${level} ${joint}`} d={branch(rowOf(joint), row)} />),
            )}
          </g>
        ))}
      </svg>
      <ul className="nerve-list" aria-label={words.pickerNerves}>
        {places.map(({ level, nerves, row, serves }) => {
          return (
            <li key={level} className="nerve-row" style={{ '--at': `${(100 * row) / JOINTS.length}%` }}>
              <span className="nerve-dot" />
              <span className="nerve-name">{names.nameOf(nerves[0]!, 'clinician').name}</span>
              <span className="quiet">
                {nervePlace(nerves[0]!, words)}
                {serves.length > 1 && `, ${words.pickerShared}`}
                {side === 'both' &&
                  nerves
                    .map((id) => `, ${suffixOfNerve(id) === 'R' ? words.choiceRight : words.choiceLeft}`)
                    .join('')}
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function branch(fromRow: number, toRow: number): string {
  const from = (100 * fromRow) / JOINTS.length
  const to = (100 * toRow) / JOINTS.length
  return `M0 ${from.toFixed(2)}C38 ${from.toFixed(2)} 36 ${to.toFixed(2)} 100 ${to.toFixed(2)}`
}
