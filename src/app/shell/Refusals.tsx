import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/CatalogueContext.ts'
import { dismissRefusals, useChoices } from '../state/choices.ts'
import './refusals.css'

/** Names what of a link could not be read. The rest of it has been kept. */
export function Refusals() {
  const words = useWords()
  const refused = useChoices((choices) => choices.refused)
  if (refused.length === 0) return null
  return (
    <aside className="refusals" role="alert" aria-label={words.refusedTitle}>
      <Icon name="warning" />
      <ul>
        {refused.map(({ field, value }) => (
          <li key={`${field} ${value}`}>{words.refused(field, value)}</li>
        ))}
      </ul>
      <button
        type="button"
        className="icon-button"
        aria-label={words.dismiss}
        title={words.dismiss}
        onClick={dismissRefusals}
      >
        <Icon name="close" />
      </button>
    </aside>
  )
}
