// Shapes → the two files of the spine, nerve curves, targets, landmarks and line drawings. Some minutes.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BONES } from '../anatomy/structures.ts'
import { plateSvg } from './drawing/plate.ts'
import { spinePlates } from './drawing/spinePlates.ts'
import { solveLandmarks } from './landmarks/solveLandmarks.ts'
import { assertBonesApart } from './measure/leastGap.ts'
import { PUBLIC, say, WORKERS, writeModel, writeSolved } from './modelFiles.ts'
import { type ModelJob, type ModelPiece, modelJobs } from './modelJobs.ts'
import { solvedCurves } from './nerves/solvedCurves.ts'
import { buildSpine } from './shapes/spine.ts'
import { sideBySide } from './sideBySide.ts'
import { solvedTargets } from './targets/solvedTargets.ts'

export async function makeSpine(): Promise<void> {
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
  await writeFile(join(PUBLIC, 'spine-drawing.svg'), plateSvg(plates.start))
  await writeFile(join(PUBLIC, 'spine-posterior.svg'), plateSvg(plates.posterior))
}
