// Where `npm run models` writes, and how it tells of what it wrote.
import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { ModelMesh } from './glb/modelMesh.ts'
import { writeGlb } from './glb/writeGlb.ts'
import { triangleCount } from './mesh/triangleMesh.ts'

const ROOT = join(import.meta.dirname, '..', '..')
export const PUBLIC = join(ROOT, 'public')
const MODELS = join(PUBLIC, 'models')
export const BODIES = join(MODELS, 'bodies')
export const SOLVED = join(ROOT, 'src', 'anatomy', 'solved')
/** Processes side by side. */
export const WORKERS = Math.max(1, Math.min(4, availableParallelism()))

const started = performance.now()
export const say = (text: string): void => {
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${text}`)
}

/** `name` below the folder of the models. */
export async function writeModel(name: string, meshes: readonly ModelMesh[]): Promise<void> {
  const file = await writeGlb(meshes)
  const path = join(MODELS, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, file)
  const triangles = meshes.reduce((sum, mesh) => sum + triangleCount(mesh), 0)
  say(
    `${name}: ${triangles} triangles, ${file.length} bytes, gzip ${gzipSync(file).length}, brotli ${brotliCompressSync(file).length}`,
  )
}

export async function writeSolved(name: string, solved: object): Promise<void> {
  const text = `${JSON.stringify(solved)}\n`
  await writeFile(join(SOLVED, name), text)
  say(`${name}: ${text.length} bytes, gzip ${gzipSync(text).length}`)
}
