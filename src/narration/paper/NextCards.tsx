import { useCatalogue } from '../CatalogueContext.ts'
import { NEXT_CARDS, type NextCard } from '../catalogue/reading/paperText.ts'
import { Icon } from '../Icon.tsx'
import type { IconName } from '../icons.ts'

const ICONS: Readonly<Record<NextCard, IconName>> = {
  exercise: 'strength',
  repeat: 'repeat',
  otherCauses: 'otherCauses',
  evidence: 'evidence',
}

/** What may come next, side by side; the dispute about the evidence among them. */
export function NextCards() {
  const { nextCards } = useCatalogue()
  return (
    <ul className="next-cards">
      {NEXT_CARDS.map((card) => (
        <li key={card}>
          <Icon name={ICONS[card]} />
          <div>
            <h2 className="heading">{nextCards[card].title}</h2>
            {nextCards[card].patient.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}
