// Nothing lies about: what is exported is used by another file, and every word of the interface is shown somewhere.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { text as benchText } from '../src/words/en/bench.ts'
import { words } from '../src/words/en/interface.ts'

const ROOT = join(import.meta.dirname, '..')

const filesIn = (folder: string): { readonly path: string; readonly code: string }[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .map((path) => ({
      path: `${folder}/${path.replaceAll('\\', '/')}`,
      code: readFileSync(join(ROOT, folder, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''),
    }))

const SRC = filesIn('src')
const ALL = [
  ...SRC,
  ...filesIn('tests'),
  { path: 'vite.config.ts', code: readFileSync(join(ROOT, 'vite.config.ts'), 'utf8') },
]

/** Sources of texts that are printed without them: what is read to find a claim's source, not code. */
const DATA = /_SOURCES$/
/** Vocabularies, which are whole whether each word is used or not, and what a pack may begin from. */
const OFFERED = ['src/anatomy/levels.ts', 'src/anatomy/frame.ts', 'src/story/effects.ts']

/** Values that a file exports; types are exported for their readers. */
const exportsOf = (code: string): string[] =>
  [...code.matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm)].map(([, name]) => name!)

/** Every word of code, and the files it stands in. */
const placesOf = (
  files: readonly { readonly path: string; readonly code: string }[],
): Map<string, Set<string>> => {
  const places = new Map<string, Set<string>>()
  for (const { path, code } of files)
    for (const [word] of code.matchAll(/\w+/g)) {
      const known = places.get(word)
      if (known) known.add(path)
      else places.set(word, new Set([path]))
    }
  return places
}

describe('dead code', () => {
  it('has no export that no other file names', () => {
    const places = placesOf(ALL)
    const dead = SRC.flatMap(({ path, code }) =>
      exportsOf(code)
        .filter((name) => !DATA.test(name) && !OFFERED.includes(path) && places.get(name)!.size === 1)
        .map((name) => `${path}: ${name}`),
    )
    expect(dead).toEqual([])
  })

  it('sees an export', () => {
    expect(exportsOf('export const A = 1\nconst B = 2\nexport async function c() {}')).toEqual(['A', 'c'])
    expect(
      placesOf([
        { path: 'a', code: 'A' },
        { path: 'b', code: 'A + 1' },
      ]).get('A')?.size,
    ).toBe(2)
  })

  it('has no package that nothing imports, runs or builds on, but the one that a decision keeps', () => {
    const { dependencies, devDependencies, scripts } = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    )
    const names = Object.keys({ ...dependencies, ...devDependencies })
    const peers = names.flatMap((name) => {
      const own = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'))
      return Object.keys(own.peerDependencies ?? {})
    })
    const commands = Object.values<string>(scripts)
      .join(' ')
      .split(/[\s/]+/)
    const unused = names.filter(
      (name) =>
        !name.startsWith('@types/') &&
        !peers.includes(name) &&
        !commands.includes(name.split('/').at(-1)!) &&
        !ALL.some(({ code }) => code.includes(name)),
    )
    const decision = readFileSync(join(ROOT, 'docs/decisions/026-libraries.md'), 'utf8').replace(/\s+/g, ' ')
    expect(unused.filter((name) => !decision.includes(`${name} stays a dependency`))).toEqual([])
  })

  it.each([
    ['interface', words],
    ['lesion bench', benchText],
  ])('shows every word of the %s', (_, texts) => {
    const shown = SRC.filter(({ path }) => !/^src\/words\/\w\w\//.test(path)).map(({ code }) => code)
    const unused = Object.keys(texts).filter((key) => {
      const used = new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\s*[,}]|'${key}'`)
      return !shown.some((code) => used.test(code))
    })
    expect(unused).toEqual([])
  })
})
