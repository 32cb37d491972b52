// A command as a function: it takes its arguments and gives what a process would (status, output, errors), so that
// tests run it where they are. Its own file ends as a process only where that file is the one that was started.
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface Ran {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** What a person got wrong, as opposed to a fault of the program. */
export class Refusal extends Error {}

/** Collects what `work` says. A refusal ends it with status 2 and one line, behind the command's name. */
export function ran(
  name: string,
  work: (say: (text: string) => void, warn: (text: string) => void) => void,
): Ran {
  const said: string[] = []
  const warned: string[] = []
  try {
    work(
      (text) => said.push(`${text}\n`),
      (text) => warned.push(`${name}: ${text}\n`),
    )
    return { status: 0, stdout: said.join(''), stderr: warned.join('') }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { status: 2, stdout: '', stderr: `${name}: ${error.message}\n` }
  }
}

/** True in the module that Node was started with; `url` is its `import.meta.url`. */
export const isStarted = (url: string): boolean =>
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url)

export function endAs({ status, stdout, stderr }: Ran): void {
  process.stdout.write(stdout)
  process.stderr.write(stderr)
  process.exitCode = status
}
