// Arrows run one way: what each wing of src may import, packages included. Type-only imports count.
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Wing → wings and packages it may import, besides its own files. `node:` stands for any Node built-in. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  math: [],
  fetching: [],
  anatomy: ['math'],
  physics: ['math'],
  story: ['math', 'anatomy', 'physics'],
  packs: ['math', 'anatomy', 'physics', 'story'],
  // Targets are solved for the procedure's own needles.
  meshgen: [
    'math',
    'anatomy',
    'packs',
    'node:',
    '@gltf-transform/core',
    '@gltf-transform/extensions',
    '@gltf-transform/functions',
    'meshoptimizer',
  ],
  words: ['math', 'anatomy', 'physics', 'story', 'packs', 'fetching', 'react'],
  ui: ['math', 'words', 'fetching', 'react', '@phosphor-icons/core'],
  bench: ['math', 'anatomy', 'physics', 'story', 'packs', 'words', 'ui', 'react', '@phosphor-icons/core'],
  scene: [
    'math',
    'anatomy',
    'physics',
    'story',
    'fetching',
    'react',
    'three',
    '@react-three/fiber',
    '@react-three/drei',
    'three-mesh-bvh',
  ],
  explore: ['math', 'anatomy', 'physics', 'story', 'words', 'ui', 'react', '@phosphor-icons/core'],
  narration: ['math', 'anatomy', 'story', 'packs', 'words', 'ui', 'react', '@phosphor-icons/core'],
  app: [
    'math',
    'anatomy',
    'physics',
    'story',
    'packs',
    'scene',
    'narration',
    'explore',
    'bench',
    'words',
    'ui',
    'fetching',
    'react',
    'react-dom',
    'zustand',
  ],
  claims: ['anatomy', 'physics', 'story', 'packs', 'words'],
  command: [
    'math',
    'anatomy',
    'physics',
    'story',
    'packs',
    'meshgen',
    'narration',
    'words',
    'claims',
    'bench',
    'node:',
    'esbuild',
    'sirv',
    'syllable',
    'subset-font',
    'vite',
    'vitest',
    'ws',
    '@playwright/test',
  ],
}

/** The only files of these wings that may name a pack: who chooses it, what is chosen in it, and its own heat. */
const PACK_DOORS: Readonly<Record<'app' | 'narration', readonly string[]>> = {
  app: [
    'app/address/address.ts',
    'app/bench/BenchPage.tsx',
    'app/bench/tellHeat.ts',
    'app/heat/storyLesion.ts',
    'app/procedure.ts',
    'app/start/StartScreen.tsx',
    'app/state/choices.ts',
  ],
  narration: ['narration/transcript/allTranscripts.ts'],
}

const SRC = join(import.meta.dirname, '..', 'src')
const FROM =
  /(?:^|[\s;}])(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|(?<![\w-])import\s*\(?\s*['"]([^'"]+)['"]/g

interface Import {
  readonly file: string
  readonly wing: string
  readonly target: string
  /** Fetched when it is asked for, not with the file. */
  readonly isLater: boolean
}

const imports: Import[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
  .flatMap((path) => {
    const file = path.split(sep).join('/')
    const text = readFileSync(join(SRC, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    return [...text.matchAll(FROM)].map((match) => ({
      file,
      wing: file.split('/')[0]!,
      target: match[1] ?? match[2]!,
      isLater: /import\s*\(/.test(match[0]),
    }))
  })

/** The wing of a relative import, or the package's name. */
function reached({ file, target }: Import): string {
  if (target.startsWith('node:')) return 'node:'
  if (target.startsWith('.')) return posix.join(posix.dirname(file), target).split('/')[0]!
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')
}

/**
 * Sets of files that reach each other by imports, each sorted. What is fetched later may lead back: the menu opens the
 * bench, and the bench has the menu.
 */
function circles(found: readonly Import[]): string[][] {
  const next = new Map<string, string[]>()
  for (const { file, target, isLater } of found) {
    if (!target.startsWith('.') || isLater) continue
    next.set(file, [...(next.get(file) ?? []), posix.join(posix.dirname(file), target)])
  }
  const reach = new Map([...next.keys()].map((file) => [file, reachedFrom(file, next)] as const))
  const sets = [...reach].flatMap(([file, there]) =>
    there.has(file) ? [[...there].filter((other) => reach.get(other)?.has(file)).sort()] : [],
  )
  return [...new Map(sets.map((files) => [files.join(), files])).values()]
}

function reachedFrom(start: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set<string>()
  const waiting = [...(next.get(start) ?? [])]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    waiting.push(...(next.get(file) ?? []))
  }
  return seen
}

describe('architecture', () => {
  it('reads imports in every wing', () => {
    expect(imports.length).toBeGreaterThan(20)
  })

  it('knows every wing', () => {
    const wings = new Set(imports.map(({ wing }) => wing))
    expect([...wings].filter((wing) => !(wing in MAY_IMPORT))).toEqual([])
  })

  it('lets arrows run one way only', () => {
    const breaches = imports
      .filter((found) => {
        const to = reached(found)
        return to !== found.wing && !MAY_IMPORT[found.wing]?.includes(to)
      })
      .map(({ file, target }) => `${file} imports ${target}`)
    expect(breaches).toEqual([])
  })

  it('lets app and narration meet a pack at few doors, and through the plan everywhere else', () => {
    const doors = new Set(
      imports
        .filter((found) => (found.wing === 'app' || found.wing === 'narration') && reached(found) === 'packs')
        .map(({ file }) => file),
    )
    expect([...doors].sort()).toEqual([...PACK_DOORS.app, ...PACK_DOORS.narration])
  })

  it('has no circles of imports, type-only ones counted', () => {
    expect(circles(imports)).toEqual([])
  })

  it('sees a circle', () => {
    const chain = (...files: string[]): Import[] =>
      files.slice(1).map((to, i) => ({
        file: files[i]!,
        wing: 'math',
        target: `./${to.split('/')[1]}`,
        isLater: false,
      }))
    expect(circles(chain('math/a.ts', 'math/b.ts', 'math/c.ts'))).toEqual([])
    expect(circles(chain('math/a.ts', 'math/b.ts', 'math/c.ts', 'math/b.ts'))).toEqual([
      ['math/b.ts', 'math/c.ts'],
    ])
    const [there, back] = chain('math/a.ts', 'math/b.ts', 'math/a.ts')
    expect(circles([there!, { ...back!, isLater: true }])).toEqual([])
  })

  it('has no file named for nothing', () => {
    const vague = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .map((path) => relative('.', path))
      .filter((path) => /(^|[\\/])(utils?|helpers?|types|index|misc|common)\.(ts|tsx)$/.test(path))
    expect(vague).toEqual([])
  })

  it('says in each wing’s README which wings it may import', () => {
    const said = Object.keys(MAY_IMPORT).map((wing) => {
      const text = readFileSync(join(SRC, wing, 'README.md'), 'utf8')
      const line = /\*\*May import\.\*\* ([^.]*)\./.exec(text)?.[1] ?? 'no line'
      return `${wing}: ${line.replace(/\s+/g, ' ')}`
    })
    const wings = Object.entries(MAY_IMPORT).map(([wing, may]) => {
      const others = may.filter((name) => name in MAY_IMPORT).join(', ')
      return `${wing}: ${others || 'nothing'}`
    })
    expect(said).toEqual(wings)
  })

  it('keeps each wing’s README to a dozen lines', () => {
    const long = Object.keys(MAY_IMPORT).filter(
      (wing) =>
        readFileSync(join(SRC, wing, 'README.md'), 'utf8')
          .trim()
          .split('\n').length > 16,
    )
    expect(long).toEqual([])
  })

  it('begins every file with what it owns', () => {
    const silent = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(ts|tsx|mjs|mts)$/.test(path))
      .filter((path) => !/^(#!.*\n)?\/[/*]/.test(readFileSync(join(SRC, path), 'utf8')))
    expect(silent).toEqual([])
  })
})
