// A copy of the project in which mutants are made, so that the files at hand never change.
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { type Mutant, mutate } from './mutant.ts'

const COPIED = [
  'src',
  'tests',
  'public',
  'docs',
  'findings',
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'biome.json',
  '.github',
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'LICENSE',
]

export interface MutantTree {
  readonly folder: string
  /** Makes a mutant, runs, and takes it back whatever happens. */
  readonly with: <T>(mutant: Mutant, run: () => Promise<T>) => Promise<T>
}

/**
 * A second folder of the same files, which take no room. Not one link to the whole: Vite refuses to serve what lies
 * outside the project, and the tests that import it would fail whatever the mutant.
 */
function linkFiles(from: string, to: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) {
      // What vite and vitest write for themselves.
      if (!entry.name.startsWith('.vite')) linkFiles(source, target)
    } else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkOrCopy(source, target)
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    copyFileSync(source, target)
  }
}

/** Copies what tests need into `folder`, anew. */
export function mutantTree(root: string, folder: string): MutantTree {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const name of COPIED.filter((each) => existsSync(join(root, each))))
    cpSync(join(root, name), join(folder, name), { recursive: true })
  linkFiles(join(root, 'node_modules'), join(folder, 'node_modules'))
  return {
    folder,
    with: async (mutant, run) => {
      const path = join(folder, mutant.file)
      const text = readFileSync(path, 'utf8')
      writeFileSync(path, mutate(text, mutant))
      try {
        return await run()
      } finally {
        writeFileSync(path, text)
      }
    },
  }
}
