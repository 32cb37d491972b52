// What a word stands for, opened in place below its sentence.
import { Icon } from '../../ui/Icon.tsx'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { useAudience } from './audienceContext.ts'
import type { WordRun } from './stepSentences.ts'

interface ExplanationProps {
  readonly run: WordRun
  readonly onClose: () => void
}

export function Explanation({ run, onClose }: ExplanationProps) {
  const { names, words, glossary } = useCatalogue()
  const audience = useAudience()
  const subject = run.link?.subjects[0]
  const entry = run.term ? glossary[run.term] : null
  const thing = subject ? names.nameOf(subject, audience) : null
  return (
    <span className="explanation" role="note">
      <span className="explanation-name">
        {thing?.name ?? entry?.term}
        {thing?.second && <span className="quiet">, {thing.second}</span>}
      </span>
      {subject && <span>{names.describe(subject, audience)}</span>}
      {entry && <span className={subject ? 'quiet' : undefined}>{entry.definition}</span>}
      <button type="button" className="icon-button" title={words.glossaryClose} onClick={onClose}>
        <Icon name="close" small />
      </button>
    </span>
  )
}
