// Where each part of this language's words lies.
import type { WordsLoaders } from '../wordsParts.ts'

export const loaders: WordsLoaders = {
  story: async () => (await import('./story.ts')).story,
  softTissue: async () => (await import('./softTissue.ts')).softWords,
  reading: async () => (await import('./reading.ts')).reading,
  voice: async () => (await import('./voice.ts')).voice,
  explore: async () => (await import('./explore.ts')).exploreText,
  bodies: async () => (await import('./bodies.ts')).bodyText,
  bench: async () => (await import('./bench.ts')).text,
}
