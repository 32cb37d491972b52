// `npm run models`: shapes → model files, nerve curves, targets, landmarks and line drawings, all committed.
// `-- --only soft` makes the soft tissue again, round the bones and nerves that are committed; `-- --only bodies` the
// variants of the body, from the committed pieces of the typical one.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { VARIANTS } from '../anatomy/bodies.ts'
import { SOFT_TISSUE, type SoftId } from '../anatomy/softTissue.ts'
import { BONES } from '../anatomy/structures.ts'
import { bodyFile, type TypicalData } from './bodies/bodyFile.ts'
import { type BodyJob, bodyJobs } from './bodies/bodyJobs.ts'
import { plateSvg } from './drawing/plate.ts'
import { spinePlates } from './drawing/spinePlates.ts'
import type { ModelMesh } from './glb/modelMesh.ts'
import { writeGlb } from './glb/writeGlb.ts'
import { solveLandmarks } from './landmarks/solveLandmarks.ts'
import { assertBonesApart } from './measure/leastGap.ts'
import { triangleCount } from './mesh/triangleMesh.ts'
import { type ModelJob, type ModelPiece, modelJobs } from './modelJobs.ts'
import { solvedCurves } from './nerves/solvedCurves.ts'
import { buildSpine } from './shapes/spine.ts'
import { sideBySide } from './sideBySide.ts'
import { softAnchors } from './soft/softAnchors.ts'
import { solvedTargets } from './targets/solvedTargets.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const MODELS = join(ROOT, 'public', 'models')
const BODIES = join(MODELS, 'bodies')
const SOLVED = join(ROOT, 'src', 'anatomy', 'solved')
const WORKERS = Math.max(1, Math.min(4, availableParallelism()))

const started = performance.now()
const say = (text: string): void => {
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${text}`)
}

const only = process.argv[process.argv.indexOf('--only') + 1]
const all = !process.argv.includes('--only')
if (!all && only !== 'soft' && only !== 'bodies') {
  throw new Error(`models: --only takes "soft" or "bodies", got "${only}"`)
}
await mkdir(BODIES, { recursive: true })
if (all) await makeSpine()
if (all || only === 'soft') await makeSoftTissue()
if (all || only === 'bodies') await makeBodies()
say('done')

async function writeModel(name: string, meshes: readonly ModelMesh[]): Promise<void> {
  const file = await writeGlb(meshes)
  await writeFile(join(MODELS, name), file)
  const triangles = meshes.reduce((sum, mesh) => sum + triangleCount(mesh), 0)
  say(
    `${name}: ${triangles} triangles, ${file.length} bytes, gzip ${gzipSync(file).length}, brotli ${brotliCompressSync(file).length}`,
  )
}

async function writeSolved(name: string, solved: object): Promise<void> {
  const text = `${JSON.stringify(solved)}\n`
  await writeFile(join(SOLVED, name), text)
  say(`${name}: ${text.length} bytes, gzip ${gzipSync(text).length}`)
}

async function makeSpine(): Promise<void> {
  const spine = buildSpine()
  const jobs = modelJobs(spine)
  say(`${jobs.length} pieces, ${WORKERS} workers`)
  const worker = new URL('./pieceWorker.ts', import.meta.url)
  const pieces = await sideBySide<ModelJob, ModelPiece>(worker, jobs, WORKERS, (job, left) => {
    const name = job.kind === 'nerve' ? `nerve ${job.level} ${job.suffix}` : `${job.kind} ${job.index}`
    say(`${name.padEnd(14)} ${left} left`)
  })

  const light = pieces.flatMap((piece) => piece.light)
  const fine = pieces.flatMap((piece) => piece.fine)
  const strands = pieces.flatMap((piece) => piece.strands)
  const targets = pieces.flatMap((piece) => piece.targets)

  for (const file of [light, fine]) {
    assertBonesApart(BONES.map((bone) => file.find(({ node }) => node === bone)!))
  }

  await writeModel('lumbar-spine.glb', light)
  await writeModel('lumbar-spine.fine.glb', fine)

  const plates = spinePlates(spine)
  await writeSolved('nerves.json', solvedCurves(strands))
  await writeSolved('targets.json', solvedTargets(targets))
  await writeSolved('landmarks.json', solveLandmarks(spine, light, strands))
  await writeSolved('plates.json', plates)
  await writeFile(join(ROOT, 'public', 'spine-drawing.svg'), plateSvg(plates.start))
  await writeFile(join(ROOT, 'public', 'spine-posterior.svg'), plateSvg(plates.posterior))
}

/** In processes of their own, begun when the curves are written: they read the committed ones. */
async function makeSoftTissue(): Promise<void> {
  const worker = new URL('./soft/softWorker.ts', import.meta.url)
  const meshes = await sideBySide<SoftId, ModelMesh>(worker, SOFT_TISSUE, WORKERS, (id, left) => {
    say(`${id.padEnd(44)} ${left} left`)
  })
  await writeModel('soft-tissue.glb', meshes)
  await writeSolved('softAnchors.json', softAnchors(meshes))
}

/** Each body's own pieces, and its data: what is solved again laid over what is committed of the typical spine. */
async function makeBodies(): Promise<void> {
  const solved = async (name: string) => JSON.parse(await readFile(join(SOLVED, name), 'utf8'))
  const typical: TypicalData = {
    nerves: await solved('nerves.json'),
    targets: await solved('targets.json'),
    landmarks: await solved('landmarks.json'),
  }
  const jobs = bodyJobs()
  const worker = new URL('./bodies/bodyWorker.ts', import.meta.url)
  const pieces = await sideBySide<BodyJob, ModelPiece>(worker, jobs, WORKERS, (job, left) => {
    const name = job.kind === 'nerve' ? `nerve ${job.level} ${job.suffix}` : job.id
    say(`${job.body.padEnd(9)} ${name.padEnd(14)} ${left} left`)
  })
  for (const body of VARIANTS) {
    const own = pieces.filter((_, i) => jobs[i]!.body === body)
    if (own.length === 0) continue
    await writeModel(
      join('bodies', `${body}.glb`),
      own.flatMap(({ light }) => light),
    )
    const text = `${JSON.stringify(bodyFile(body, buildSpine(body), own, typical))}\n`
    await writeFile(join(BODIES, `${body}.json`), text)
    say(`${body}.json: ${text.length} bytes, brotli ${brotliCompressSync(text).length}`)
  }
}
