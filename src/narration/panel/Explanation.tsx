import { useCatalogue } from '../CatalogueContext.ts'
import type { Subject } from '../catalogue/names.ts'
import { Icon } from '../Icon.tsx'
import { useAudience } from './audienceContext.ts'
import type { Mark } from './markOf.ts'

interface ExplanationProps {
  readonly subject: Subject | null
  readonly mark: Mark
  readonly onClose: () => void
}

/** What a word stands for, opened in place below its sentence. */
export function Explanation({ subject, mark, onClose }: ExplanationProps) {
  const { names, words } = useCatalogue()
  const audience = useAudience()
  if (!subject) return null
  const { name, second } = names.nameOf(subject, audience)
  return (
    <span className="explanation" role="note" data-mark={mark}>
      <span className="explanation-name">
        {name}
        {second && <span className="quiet">, {second}</span>}
      </span>
      <span>{names.describe(subject, audience)}</span>
      <button
        type="button"
        className="icon-button"
        aria-label={words.glossaryClose}
        title={words.glossaryClose}
        onClick={onClose}
      >
        <Icon name="close" small />
      </button>
    </span>
  )
}
