// One hundred people: solid, hatched, hollow. The middle group is not confirmed, no more.
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { PEOPLE_100 } from '../../words/reading/people100.ts'

const GROUPS = ['bothTests', 'firstOnly', 'notFirst'] as const
type Group = (typeof GROUPS)[number]

const PEOPLE: readonly Group[] = GROUPS.flatMap((group) =>
  Array.from({ length: PEOPLE_100[group] }, () => group),
)

export function People100() {
  const { people100 } = useCatalogue()
  return (
    <section className="people100">
      <h2 className="heading">{people100.title}</h2>
      <p className="quiet">{people100.scaled}</p>
      <div className="people100-grid" aria-hidden="true">
        <Hatch />
        {PEOPLE.map((group, i) => (
          // A person of this picture is a place in it, nothing else.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Person key={i} group={group} place={i} />
        ))}
      </div>
      <dl className="people100-key">
        {GROUPS.map((group) => (
          <div key={group}>
            <dt>
              <Person group={group} />
              <b>{PEOPLE_100[group]}</b>
            </dt>
            <dd>{people100[group]}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{people100.meaning.join(' ')}</p>
    </section>
  )
}

function Person({ group, place = 0 }: { readonly group: Group; readonly place?: number }) {
  return (
    <svg
      className="person"
      data-group={group}
      style={{ '--at': place / PEOPLE.length }}
      viewBox="0 0 18 26"
      aria-hidden="true"
    >
      <circle cx="9" cy="6" r="4.6" />
      <path d="M2 24V19C2 14.6 5 12.6 9 12.6S16 14.6 16 19V24Z" />
    </svg>
  )
}

/** The hatching of the middle group, once for all its figures. */
function Hatch() {
  return (
    <svg className="people100-hatch" width="0" height="0" aria-hidden="true">
      <pattern
        id="people100-hatch"
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 0V4" />
      </pattern>
    </svg>
  )
}
