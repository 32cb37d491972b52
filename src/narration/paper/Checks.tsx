// A card of what is checked before or after a needle, as short lists.
import { useCatalogue } from '../../words/CatalogueContext.ts'
import type { CheckCard } from '../../words/reading/checks.ts'

/** What is agreed, asked, shown and looked at before or after a needle. */
export function Checks({ card }: { readonly card: CheckCard }) {
  const { checks } = useCatalogue()
  const { title, groups } = checks[card]
  return (
    <section className="checks">
      <h2 className="heading">{title}</h2>
      <div className="checks-groups">
        {groups.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <ul>
              {group.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
