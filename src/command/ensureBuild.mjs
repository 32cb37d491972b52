// Builds the app into dist when its sources have changed, then writes the compressed copies that are served.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { precompress } from './precompress.mjs'

const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json']
/** Makers of committed files, which the build does not read: models, stamps, the commands that write them. */
const NOT_READ = /[\\/]src[\\/](meshgen|command[\\/]made)[\\/]/
/** Hash of the sources that dist was built from; a dotfile, so it is never served. */
const STAMP = '.built-from'

/** Returns the folder that holds the built app. */
export async function ensureBuild(root) {
  const dist = join(root, 'dist')
  const stamp = join(dist, STAMP)
  const hash = sourceHash(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return dist
  process.stdout.write('Building …\n')
  const { build } = await import('vite')
  await build({ root, logLevel: 'error' })
  await precompress(dist, join(root, '.cache', 'packed'))
  writeFileSync(stamp, hash)
  return dist
}

/** One hash over names and contents of all that the build reads. */
export function sourceHash(root) {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    const path = join(root, source)
    if (!existsSync(path)) continue
    for (const file of filesUnder(path).filter((each) => !NOT_READ.test(each)))
      hash.update(file.slice(root.length)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
