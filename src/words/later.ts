// A part of the words as its module gives it, fetched when it is asked for, and again after a failure.
import { anew } from '../fetching/anew.ts'

export function later<M, W>(load: () => Promise<M>, pick: (module: M) => W): () => Promise<W> {
  const again = anew(load)
  return async () => pick(await again())
}
