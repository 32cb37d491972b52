// A copy of the project in which mutants are made, so that the files at hand never change.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
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
  readonly with: <T>(mutant: Mutant, run: () => T) => T
}

/** Copies what tests need into `folder`, anew. */
export function mutantTree(root: string, folder: string): MutantTree {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const name of COPIED.filter((each) => existsSync(join(root, each))))
    cpSync(join(root, name), join(folder, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir')
  return {
    folder,
    with: (mutant, run) => {
      const path = join(folder, mutant.file)
      const text = readFileSync(path, 'utf8')
      writeFileSync(path, mutate(text, mutant))
      try {
        return run()
      } finally {
        writeFileSync(path, text)
      }
    },
  }
}
