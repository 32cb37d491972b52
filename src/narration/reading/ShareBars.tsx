// One bar for each group, 0 to 100 %, with its number and, where they were counted, its people.
import type { EvidenceWords } from '../../words/reading/besideText.ts'
import type { Share } from '../../words/reading/evidence.ts'

interface ShareBarsProps {
  readonly shares: readonly Share[]
  readonly words: EvidenceWords
}

export function ShareBars({ shares, words }: ShareBarsProps) {
  return (
    <ul className="share-bars">
      {shares.map(({ group, percent, people, isFullRelief }) => (
        <li key={group} data-group={group}>
          <span className="share-name">
            {words.groups[group]}
            {isFullRelief && <b className="share-stricter">{words.fullRelief}</b>}
          </span>
          <span className="share-track" aria-hidden="true">
            <span className="share-bar" style={{ '--share': percent / 100 }} />
          </span>
          <span className="share-number">
            {people && <span className="share-count">{words.ofPeople(...people)} </span>}
            <b>{words.percent(percent)}</b>
          </span>
        </li>
      ))}
    </ul>
  )
}
