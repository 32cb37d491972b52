// Where each part of this language's words lies.
import { later } from '../later.ts'
import type { WordsLoaders } from '../wordsParts.ts'

export const loaders: WordsLoaders = {
  story: later(
    () => import('./story.ts'),
    ({ story }) => story,
  ),
  softTissue: later(
    () => import('./softTissue.ts'),
    ({ softWords }) => softWords,
  ),
  reading: later(
    () => import('./reading.ts'),
    ({ reading }) => reading,
  ),
  worries: later(
    () => import('./worryTerms.ts'),
    ({ worrySearch }) => worrySearch,
  ),
  voice: later(
    () => import('./voice.ts'),
    ({ voice }) => voice,
  ),
  explore: later(
    () => import('./explore.ts'),
    ({ exploreText }) => exploreText,
  ),
  bodies: later(
    () => import('./bodies.ts'),
    ({ bodyText }) => bodyText,
  ),
  bench: later(
    () => import('./bench.ts'),
    ({ text }) => text,
  ),
}
