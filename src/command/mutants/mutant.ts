// A mutant: one small change of behaviour that some test must see. The lists are kept in tests/mutants, one file a wing.

export interface Mutant {
  /** The wing and a number: `scene.07`. */
  readonly id: string
  readonly wing: string
  /** From the repository's root. */
  readonly file: string
  /** What is wrong once it is made, for who reads the list of survivors. */
  readonly wrong: string
  /** Stands in the file once; `replace` takes its place. */
  readonly find: string
  readonly replace: string
  /** Tests that see it where no test of the same name does: files or folders of tests. */
  readonly tests: readonly string[]
}

/** What a list writes down: file, what goes wrong, the text and what takes its place; tests where they lie elsewhere. */
export type MutantLine =
  | readonly [file: string, wrong: string, find: string, replace: string]
  | readonly [file: string, wrong: string, find: string, replace: string, tests: readonly string[]]

export const mutantsOf = (wing: string, lines: readonly MutantLine[]): Mutant[] =>
  lines.map(([file, wrong, find, replace, tests = []], i) => ({
    id: `${wing}.${String(i + 1).padStart(2, '0')}`,
    wing,
    file,
    wrong,
    find,
    replace,
    tests,
  }))

/** The file's text with the mutant made. Throws when its text stands there not once but never or several times. */
export function mutate(text: string, { id, file, find, replace }: Mutant): string {
  const times = text.split(find).length - 1
  if (times !== 1) throw new Error(`mutants: ${id}: "${find}" stands ${times} times in ${file}, not once`)
  return text.replace(find, () => replace)
}
