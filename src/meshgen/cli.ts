// `npm run models`: shapes → both model files, nerve curves, targets, landmarks and line drawings, all committed.
import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { plateSvg } from './drawing/plate.ts'
import { spinePlates } from './drawing/spinePlates.ts'
import { writeGlb } from './glb/writeGlb.ts'
import { solveLandmarks } from './landmarks/solveLandmarks.ts'
import { triangleCount } from './mesh/triangleMesh.ts'
import { modelJobs } from './modelJobs.ts'
import { solvedCurves } from './nerves/solvedCurves.ts'
import { buildSpine } from './shapes/spine.ts'
import { sideBySide } from './sideBySide.ts'
import { solvedTargets } from './targets/solvedTargets.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const MODELS = join(ROOT, 'public', 'models')
const SOLVED = join(ROOT, 'src', 'anatomy', 'solved')
const WORKERS = Math.max(1, Math.min(4, availableParallelism()))

const started = performance.now()
const say = (text: string): void => {
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${text}`)
}

const spine = buildSpine()
const jobs = modelJobs(spine)
say(`${jobs.length} pieces, ${WORKERS} workers`)
const pieces = await sideBySide(jobs, WORKERS, (job, left) => {
  const name = job.kind === 'nerve' ? `nerve ${job.level} ${job.suffix}` : `${job.kind} ${job.index}`
  say(`${name.padEnd(14)} ${left} left`)
})

await mkdir(MODELS, { recursive: true })
const light = pieces.flatMap((piece) => piece.light)
const fine = pieces.flatMap((piece) => piece.fine)
const strands = pieces.flatMap((piece) => piece.strands)
const targets = pieces.flatMap((piece) => piece.targets)

for (const [name, meshes] of [
  ['lumbar-spine.glb', light],
  ['lumbar-spine.fine.glb', fine],
] as const) {
  const file = await writeGlb(meshes)
  await writeFile(join(MODELS, name), file)
  const triangles = meshes.reduce((sum, mesh) => sum + triangleCount(mesh), 0)
  say(
    `${name}: ${triangles} triangles, ${file.length} bytes, gzip ${gzipSync(file).length}, brotli ${brotliCompressSync(file).length}`,
  )
}

const plates = spinePlates(spine)
for (const [name, solved] of [
  ['nerves.json', solvedCurves(strands)],
  ['targets.json', solvedTargets(targets)],
  ['landmarks.json', solveLandmarks(spine, light, strands)],
  ['plates.json', plates],
] as const) {
  const text = `${JSON.stringify(solved)}\n`
  await writeFile(join(SOLVED, name), text)
  say(`${name}: ${text.length} bytes, gzip ${gzipSync(text).length}`)
}
await writeFile(join(ROOT, 'public', 'spine-drawing.svg'), plateSvg(plates.start))
await writeFile(join(ROOT, 'public', 'spine-posterior.svg'), plateSvg(plates.posterior))
say('done')
