// Exploring's words in both languages, and a keeper of an exploration for tests that press its buttons.
import {
  type Exploration,
  type ExploreAction,
  explore,
  UNTOUCHED,
} from '../../../src/story/exploring/exploration.ts'
import { exploreText as en } from '../../../src/words/en/explore.ts'
import { exploreText as es } from '../../../src/words/es/explore.ts'

export const EXPLORE_TEXTS = { en, es } as const

/** What is left after some deeds. */
export const exploredBy = (...deeds: readonly ExploreAction[]): Exploration =>
  deeds.reduce(explore, UNTOUCHED)
