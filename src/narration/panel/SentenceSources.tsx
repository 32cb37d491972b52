// Sentence by sentence, the sources as branches of each: what they say, how to find them, whether they were checked.
import type { SourceKey } from '../../anatomy/sources.ts'
import { citationStatus } from '../../story/citationStatus.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/CatalogueContext.ts'
import { SourceEntry } from './SourceEntry.tsx'
import './sourceList.css'

/** A sentence and what it leans on; an instruction may lean on nothing. */
export interface CitedSentence {
  readonly plain: string
  readonly sources: readonly SourceKey[]
}

interface SentenceSourcesProps {
  readonly sentences: readonly CitedSentence[]
  /** What each source says; null while these words are on their way. */
  readonly says: Readonly<Record<SourceKey, string>> | null
  /** Said of a sentence whose sources were seen only in part; null with `says`. */
  readonly partlyChecked: string | null
}

export function SentenceSources({ sentences, says, partlyChecked }: SentenceSourcesProps) {
  const words = useWords()
  return (
    <>
      <ol className="sentence-sources">
        {sentences.map((sentence) => {
          const isPartly = citationStatus(sentence) === 'partly checked'
          return (
            <li key={sentence.plain}>
              <p className="source-claim spoken">{sentence.plain}</p>
              {sentence.sources.length === 0 && <p className="quiet">{words.sourcesNone}</p>}
              {isPartly && partlyChecked && (
                <p className="source-status quiet">
                  <Icon name="fromMemory" small />
                  {partlyChecked}
                </p>
              )}
              <ul className="source-branches">
                {sentence.sources.map((key) => (
                  <li key={key}>
                    <SourceEntry sourceKey={key} says={says?.[key] ?? null} />
                  </li>
                ))}
              </ul>
            </li>
          )
        })}
      </ol>
      <p className="footnote">{words.sourceAbstractNote}</p>
    </>
  )
}
