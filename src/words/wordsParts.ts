// The parts that the words of a language come in.
import type { BenchText } from './benchText.ts'
import type { BodyText } from './bodyText.ts'
import type { ExploreText } from './exploreText.ts'
import type { ReadingCatalogue } from './reading/readingCatalogue.ts'
import type { WorrySearch } from './reading/worries.ts'
import type { SoftWords } from './softNames.ts'
import type { StoryCatalogue } from './storyCatalogue.ts'
import type { VoiceText } from './voiceText.ts'

/** The parts that words come in: what a first picture needs, and what is fetched later. */
export interface WordsParts {
  readonly story: StoryCatalogue
  readonly softTissue: SoftWords
  /** What is read beside the story. */
  readonly reading: ReadingCatalogue
  /** What a search among the reading compares with. */
  readonly worries: WorrySearch
  readonly voice: VoiceText
  readonly explore: ExploreText
  readonly bodies: BodyText
  readonly bench: BenchText
}
export type WordsPart = keyof WordsParts

/** What each language folder's `loaders.ts` gives. */
export type WordsLoaders = { readonly [P in WordsPart]: () => Promise<WordsParts[P]> }
