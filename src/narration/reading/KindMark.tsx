// Square: guideline; diamond: review; disc: trial; ring: trial under way. The word stands beside it.
import type { EvidenceRow } from '../../words/reading/evidence.ts'

const SHAPES: Readonly<Record<EvidenceRow['kind'], string>> = {
  guideline: 'M3 3H15V15H3Z',
  review: 'M9 1.5 16.5 9 9 16.5 1.5 9Z',
  trial: 'M9 2.5a6.5 6.5 0 1 1-.01 0Z',
  'trial running': 'M9 2.5a6.5 6.5 0 1 1-.01 0Z',
}

export function KindMark({ kind }: { readonly kind: EvidenceRow['kind'] }) {
  return (
    <svg className="kind-mark" data-kind={kind} width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path d={SHAPES[kind]} />
    </svg>
  )
}
