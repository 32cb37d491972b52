// All sentences that the product prints, in every language, and all that is wrong with them.
import { SOURCE_READINGS } from '../anatomy/readings/sourceReadings.ts'
import { SOURCES, type Source, type SourceKey } from '../anatomy/sources.ts'
import { LANGUAGES, type Language } from '../words/language.ts'
import type { ReadingCatalogue } from '../words/reading/readingCatalogue.ts'
import type { StoryCatalogue } from '../words/storyCatalogue.ts'
import { differencesOfLanguages, disagreements } from './agreed.ts'
import { type Carried, carriedNumbers } from './carriers.ts'
import type { Claim } from './claim.ts'
import { type Fault, faultsOf } from './faults.ts'
import { pictureClaims } from './pictureClaims.ts'
import { readingClaims } from './readingClaims.ts'
import { storyClaims } from './storyClaims.ts'

/** A source as it stands under a sentence: where it is to be found, how far and when it was read, what it says. */
export interface SourceTold {
  readonly key: SourceKey
  readonly where: string
  readonly read: string
  readonly readOn: string | null
  readonly says: readonly string[]
}

export interface ClaimTold extends Claim {
  readonly numbers: readonly Carried[]
  readonly told: readonly SourceTold[]
}

export interface ClaimCheck {
  readonly claims: readonly ClaimTold[]
  readonly faults: readonly Fault[]
}

export const allClaims = (
  stories: Readonly<Record<Language, StoryCatalogue>>,
  readings: Readonly<Record<Language, ReadingCatalogue>>,
): Claim[] => [
  ...LANGUAGES.flatMap((language) => [
    ...storyClaims(stories[language]),
    ...readingClaims(stories[language], readings[language]),
  ]),
  ...pictureClaims(),
]

export function checkClaims(claims: readonly Claim[]): ClaimCheck {
  return {
    claims: claims.map((claim) => ({
      ...claim,
      numbers: carriedNumbers(claim),
      told: claim.sources.map(sourceTold),
    })),
    faults: [
      ...claims.flatMap((claim) => faultsOf(claim)),
      ...disagreements(claims),
      ...differencesOfLanguages(claims),
    ],
  }
}

function sourceTold(key: SourceKey): SourceTold {
  const { citation, doi, pmid, pmc, readOn }: Source = SOURCES[key]
  const { read, says } = SOURCE_READINGS[key]
  const identifiers = [doi && `doi ${doi}`, pmid && `PMID ${pmid}`, pmc].filter(Boolean)
  const where = [citation, ...identifiers].join(' ')
  return { key, where, read, readOn: readOn ?? null, says }
}
