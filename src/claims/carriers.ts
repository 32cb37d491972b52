// What carries a number: a source that the sentence cites, a citation's year, or a number of ours.
import { SOURCE_READINGS } from '../anatomy/readings/sourceReadings.ts'
import { SOURCES, type Source, type SourceKey } from '../anatomy/sources.ts'
import type { Claim } from './claim.ts'
import { OWN_NUMBERS } from './ownNumbers.ts'
import { isRoughly, isSame, type Quantity, quantitiesIn } from './quantities.ts'

export interface Carried {
  readonly number: string
  /** A source, a number of ours by its name, or null: nothing carries it. */
  readonly by: SourceKey | `ours: ${string}` | null
  /** What the carrier says. */
  readonly says: string | null
}

interface Fact {
  readonly says: string
  readonly quantities: readonly Quantity[]
}

const facts = new Map<SourceKey, readonly Fact[]>()

/** What a source says, sentence by sentence, its own title and year among them. */
function factsOf(key: SourceKey): readonly Fact[] {
  const known = facts.get(key)
  if (known) return known
  const { citation }: Source = SOURCES[key]
  const made = [...SOURCE_READINGS[key].says, citation].map((says) => ({
    says,
    quantities: quantitiesIn(says, 'en'),
  }))
  facts.set(key, made)
  return made
}

const ABOUT = /(?<!\p{L})(?:about|around|some|nearly|unos|unas|cerca de|alrededor de|casi)(?!\p{L})/iu

const saying = (key: SourceKey, quantity: Quantity, isAbout: boolean): Fact | undefined =>
  factsOf(key).find(({ quantities }) =>
    quantities.some((said) => isSame(said, quantity) || (isAbout && isRoughly(quantity, said))),
  )

/** Whether what carries a number was read on a page; the rest is marked as from memory where it is shown. */
export const isReadSource = (by: string): boolean =>
  (SOURCES[by as SourceKey] as Source | undefined)?.readOn !== undefined

const ALL_KEYS = Object.keys(SOURCES) as SourceKey[]

/** What carries each number of a claim. A label has no sources of its own: any source may carry its numbers. */
export function carriedNumbers({ kind, language, template, sources }: Claim): Carried[] {
  const asked = kind === 'label' ? ALL_KEYS : sources
  return quantitiesIn(template.replace(/\{[^{}]*\}/g, '#'), language).map((quantity) => {
    const number = quantity.text
    for (const key of asked) {
      const fact = saying(key, quantity, ABOUT.test(template))
      if (fact) return { number, by: key, says: fact.says }
    }
    const ours = OWN_NUMBERS.find(({ quantities }) => quantities.some((said) => isSame(said, quantity)))
    return ours ? { number, by: `ours: ${ours.name}`, says: ours.says } : { number, by: null, says: null }
  })
}
