// Which tests could see a mutant, nearest first: those it names, the test of the file's own name, those of its folder,
// those of its wing. Each group is run only when the one before saw nothing.
import { dirname } from 'node:path'
import type { Mutant } from './mutant.ts'

/** `tests` are the unit test files there are, from the repository's root. */
export function testsFor({ file, tests: named }: Mutant, tests: readonly string[]): string[][] {
  const own = file.replace(/^src\//, 'tests/').replace(/\.(ts|tsx|mjs)$/, '')
  const wing = own.split('/').slice(0, 2).join('/')
  const under = (folder: string): string[] => tests.filter((test) => test.startsWith(`${folder}/`))
  const groups = [
    [
      ...named.flatMap((name) => (tests.includes(name) ? [name] : under(name))),
      ...tests.filter((test) => /\.test\.(ts|tsx|mjs)$/.test(test) && test.startsWith(`${own}.test.`)),
    ],
    under(dirname(own)),
    under(wing),
  ]
  const before = new Set<string>()
  return groups
    .map((group) =>
      group.filter((test) => {
        const isNew = !before.has(test)
        before.add(test)
        return isNew
      }),
    )
    .filter((group) => group.length > 0)
}
