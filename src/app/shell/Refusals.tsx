// Names what of a link could not be read. The rest of it has been kept.
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/CatalogueContext.ts'
import { dismissRefusals, useChoices } from '../state/choices.ts'
import './refusals.css'

/** Values that are named one by one. */
const MOST_TOLD = 3
/** Letters of a value that are shown: enough to know it again. */
const LONGEST_SHOWN = 48

const shortened = (value: string): string =>
  value.length <= LONGEST_SHOWN ? value : `${value.slice(0, LONGEST_SHOWN - 1)}…`

export function Refusals() {
  const words = useWords()
  const refused = useChoices((choices) => choices.refused)
  if (refused.length === 0) return null
  return (
    <aside className="refusals" role="alert" aria-label={words.refusedTitle}>
      <Icon name="warning" />
      <ul>
        {refused.slice(0, MOST_TOLD).map(({ field, value }) => (
          <li key={`${field} ${value}`}>{words.refused(field, shortened(value))}</li>
        ))}
        {refused.length > MOST_TOLD && <li>{words.refusedMore(refused.length - MOST_TOLD)}</li>}
      </ul>
      <button type="button" className="icon-button" title={words.dismiss} onClick={dismissRefusals}>
        <Icon name="close" />
      </button>
    </aside>
  )
}
