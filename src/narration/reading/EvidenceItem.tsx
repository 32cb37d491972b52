import type { EvidenceId, EvidenceRow } from '../../words/reading/evidence.ts'
import type { ReadingCatalogue } from '../../words/reading/readingCatalogue.ts'
import { useAudience } from '../panel/audienceContext.ts'
import { CitedSources } from './CitedSources.tsx'
import { EffectInterval } from './EffectInterval.tsx'
import { evidenceFacts } from './evidenceFacts.ts'
import { KindMark } from './KindMark.tsx'
import { ShareBars } from './ShareBars.tsx'
import { sentencesFor } from './sentencesFor.ts'

interface EvidenceItemProps {
  readonly row: EvidenceRow & { readonly id: EvidenceId }
  readonly texts: ReadingCatalogue
}

/** One guideline, review or trial: what it is, its numbers as a plain picture, what it says. */
export function EvidenceItem({ row, texts }: EvidenceItemProps) {
  const audience = useAudience()
  const words = texts.beside.evidence
  const { id, kind, outcome, shares, effect, sources } = row
  return (
    <article className="evidence-item" aria-label={texts.evidence[id].title}>
      <h4>
        <KindMark kind={kind} />
        {texts.evidence[id].title}
      </h4>
      <p className="quiet">{evidenceFacts(row, words).join(', ')}</p>
      {effect && <EffectInterval effect={effect} words={words} />}
      {shares && (
        <figure>
          {outcome && <figcaption>{words.outcome[outcome]}</figcaption>}
          <ShareBars shares={shares} words={words} />
        </figure>
      )}
      <p className="evidence-said spoken">{sentencesFor(texts.evidence[id], audience).join(' ')}</p>
      <CitedSources sources={sources} texts={texts} />
    </article>
  )
}
