import type { EvidenceWords } from '../catalogue/reading/besideText.ts'
import type { EvidenceId, EvidenceRow } from '../catalogue/reading/evidence.ts'
import type { ReadingCatalogue } from '../catalogue/reading/readingCatalogue.ts'
import { useAudience } from '../panel/audienceContext.ts'
import { CitedSources } from './CitedSources.tsx'
import { EffectInterval } from './EffectInterval.tsx'
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
      <p className="quiet">{factsOf(row, words).join(', ')}</p>
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

/** "trial, 31 people, after 8 weeks". */
function factsOf({ kind, people, followUp }: EvidenceRow, words: EvidenceWords): string[] {
  const facts = [words.kinds[kind]]
  if (people !== undefined)
    facts.push(kind === 'trial running' ? words.planned(people) : words.people(people))
  if (followUp === 'short term') facts.push(words.shortTerm)
  else if (followUp) facts.push(words.after(followUp.count, followUp.unit))
  return facts
}
