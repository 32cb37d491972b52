// The words of the story, explained plainly.
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { GLOSSARY_TERMS } from '../../words/reading/glossaryTerms.ts'

export function GlossaryPage() {
  const { glossary } = useCatalogue()
  return (
    <dl className="glossary-list">
      {GLOSSARY_TERMS.map((term) => (
        <div key={term}>
          <dt>{glossary[term].term}</dt>
          <dd>{glossary[term].definition}</dd>
        </div>
      ))}
    </dl>
  )
}
