// The story's words once the names of the soft tissue are there.
import type { Language } from './language.ts'
import { loadWords } from './loadWords.ts'
import { namesWithSoft } from './softNames.ts'
import type { StoryCatalogue } from './storyCatalogue.ts'

/** The story's words with the soft tissue's names among them. Rejects when those cannot be fetched. */
export async function withSoftTissue(language: Language, story: StoryCatalogue): Promise<StoryCatalogue> {
  const softWords = await loadWords(language, 'softTissue')
  return { ...story, names: namesWithSoft(story.names, softWords) }
}
