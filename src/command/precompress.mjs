// Writes a Brotli and a gzip copy beside every file that gets smaller by it, at the strongest setting: the server
// sends these copies as they are. What has been packed before is kept by its hash: strong packing takes long, and most
// files of a build are those of the build before.
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const COMPRESSIBLE = /\.(html|js|css|svg|json|webmanifest|glb|bin|txt|wasm)$/

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

const PACKERS = {
  br: (content) =>
    toBrotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gz: (content) => toGzip(content, { level: constants.Z_BEST_COMPRESSION }),
}

/**
 * @param {string} folder the built app
 * @param {string} kept where packed files are kept from one build to the next
 */
export async function precompress(folder, kept) {
  mkdirSync(kept, { recursive: true })
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    COMPRESSIBLE.test(path),
  )
  await Promise.all(files.map((path) => compressFile(join(folder, path), kept)))
}

async function compressFile(path, kept) {
  const content = await readFile(path)
  const hash = createHash('sha256').update(content).digest('hex')
  for (const [ending, pack] of Object.entries(PACKERS)) {
    const packed = await packedBefore(join(kept, `${hash}.${ending}`), () => pack(content))
    if (packed.length < content.length) await writeFile(`${path}.${ending}`, packed)
  }
}

/** Written under another name first: a run that is broken off, or beside this one, leaves no half a file to read. */
async function packedBefore(path, pack) {
  if (existsSync(path)) return readFile(path)
  const packed = await pack()
  const half = `${path}.${randomUUID()}`
  await writeFile(half, packed)
  await rename(half, path)
  return packed
}
