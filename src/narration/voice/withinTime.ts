// Waits for an answer, but not for ever: databases, decoders and networks are known never to answer.

/** What was asked did not answer in time. */
export class NoAnswer extends Error {
  constructor(what: string, limitMs: number) {
    super(`${what} within ${limitMs} ms`)
  }
}

/** The answer, or a rejection with NoAnswer after so many ms; a later answer is nobody's. */
export function withinTime<T>(answer: Promise<T>, limitMs: number, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer(what, limitMs)), limitMs)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
