// One guideline, review or trial: what it is, its numbers as a plain picture, what it says.
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

export function EvidenceItem({ row, texts }: EvidenceItemProps) {
  const audience = useAudience()
  const words = texts.beside.evidence
  const { id, kind, outcome, shares, effects, sources } = row
  const { title, strength, ...tellings } = texts.evidence[id]
  return (
    <article className="evidence-item" aria-label={title}>
      <h4>
        <KindMark kind={kind} />
        {title}
      </h4>
      <p className="quiet">{evidenceFacts(row, words).join(', ')}</p>
      {strength && (
        <p className="evidence-strength">
          <span className="quiet">{words.strength}:</span> {strength}
        </p>
      )}
      {effects?.map((effect) => (
        <EffectInterval key={effect.points} effect={effect} words={words} />
      ))}
      {shares && (
        <figure>
          {outcome && <figcaption>{words.outcome[outcome]}</figcaption>}
          <ShareBars shares={shares} words={words} />
        </figure>
      )}
      <p className="evidence-said spoken">{sentencesFor(tellings, audience).join(' ')}</p>
      <CitedSources sources={sources} texts={texts} />
    </article>
  )
}
