// The one loader of words: a part of them in a language, fetched when it is first asked for. A language that nobody
// asks for costs nothing.
import { loaders as en } from './en/loaders.ts'
import { loaders as es } from './es/loaders.ts'
import type { Language } from './language.ts'
import type { WordsLoaders, WordsPart, WordsParts } from './wordsParts.ts'

const LOADERS: Readonly<Record<Language, WordsLoaders>> = { en, es }

const coming = new Map<string, Promise<unknown>>()

/** Each part once: asking again gives the same promise. Rejects when it cannot be fetched; then asking again fetches again. */
export function loadWords<P extends WordsPart>(language: Language, part: P): Promise<WordsParts[P]> {
  const key = `${language} ${part}`
  const known = coming.get(key) as Promise<WordsParts[P]> | undefined
  if (known) return known
  const words: Promise<WordsParts[P]> = LOADERS[language][part]()
  coming.set(key, words)
  words.catch(() => coming.delete(key))
  return words
}
