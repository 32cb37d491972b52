// The variants of the body: each one's own pieces, and its data: what is solved again laid over what is committed of
// the typical spine.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { VARIANTS } from '../anatomy/bodies.ts'
import { bodyFile, type TypicalData } from './bodies/bodyFile.ts'
import { type BodyJob, bodyJobs } from './bodies/bodyJobs.ts'
import { BODIES, SOLVED, say, WORKERS, writeModel } from './modelFiles.ts'
import type { ModelPiece } from './modelJobs.ts'
import { buildSpine } from './shapes/spine.ts'
import { sideBySide } from './sideBySide.ts'

export async function makeBodies(): Promise<void> {
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
