// What a command says while it works and how it ends, as a function that tests can call: exit code 2 and one line for
// what a person handed in and cannot be used; a fault of the program goes through.
import { Refused } from './refused.ts'

export interface Voice {
  readonly say: (text: string) => void
  readonly warn: (line: string) => void
}

/** The exit code. */
export async function spoken(name: string, { warn }: Voice, work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    warn(`${name}: ${error.message}`)
    return 2
  }
}
