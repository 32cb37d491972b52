// What may come next, side by side; the dispute about the evidence among them.
import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/icons.ts'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { NEXT_CARDS, type NextCard } from '../../words/reading/paperText.ts'

const ICONS: Readonly<Record<NextCard, IconName>> = {
  exercise: 'strength',
  repeat: 'repeat',
  otherCauses: 'otherCauses',
  evidence: 'evidence',
}

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
