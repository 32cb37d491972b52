// What each maker's outputs were made from, kept in `stamps` beside this file: `npm run models` and its like write it,
// a test holds it. A stamp that no longer fits says which command makes the files again.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { codeHash, versionOf } from './codeHash.ts'
import type { Maker } from './makers.ts'

interface Stamp {
  readonly command: string
  /** Hash of what the code does. */
  readonly code: string
  /** Version of each package, hash of each file. */
  readonly inputs: Readonly<Record<string, string>>
  readonly outputs: Readonly<Record<string, string>>
}

const stampFile = (root: string, { name }: Maker): string =>
  join(root, 'src', 'command', 'made', 'stamps', `${name}.json`)

/** Called by a command when all its outputs are written. */
export async function writeStamp(root: string, maker: Maker): Promise<void> {
  writeFileSync(stampFile(root, maker), `${JSON.stringify(await stampOf(root, maker), null, 2)}\n`)
}

async function stampOf(root: string, { command, code, inputs, packages, outputs }: Maker): Promise<Stamp> {
  return {
    command,
    code: await codeHash(root, code),
    inputs: {
      ...Object.fromEntries(packages.map((name) => [name, versionOf(root, name)])),
      ...hashesOf(root, inputs),
    },
    outputs: hashesOf(root, outputs),
  }
}

/** What no longer fits, one sentence each, with the command that mends it. */
export async function staleness(root: string, maker: Maker): Promise<string[]> {
  const remedy = `run ${maker.command}`
  const path = stampFile(root, maker)
  if (!existsSync(path)) return [`${maker.outputs[0]} carries no stamp; ${remedy}`]
  const then: Stamp = JSON.parse(readFileSync(path, 'utf8'))
  const now = await stampOf(root, maker)
  const changed =
    then.code === now.code ? [] : [`the code of ${maker.code[0]}, or what it imports, has changed`]
  const said = [
    ...changed,
    ...differences(then.inputs, now.inputs).map((file) => `${file}, which is read, has changed`),
  ].map((what) => `${maker.outputs[0]} is stale: ${what}; ${remedy}`)
  return [
    ...said,
    ...differences(then.outputs, now.outputs).map((file) => `${file} is not what was made; ${remedy}`),
  ]
}

const differences = (a: Stamp['inputs'], b: Stamp['inputs']): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => a[key] !== b[key])

function hashesOf(root: string, paths: readonly string[]): Record<string, string> {
  const hashes = paths
    .flatMap((path) => filesOf(join(root, path)))
    .map((file): [string, string] => [
      relative(root, file).split(sep).join('/'),
      createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 32),
    ])
  return Object.fromEntries(hashes)
}

/** The file itself, the files of a folder, or nothing where there is neither. */
export function filesOf(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
