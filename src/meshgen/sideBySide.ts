// Pieces of work handed to a few processes, the next one to whoever is free; results in the order of the work.
// Processes, not threads: the TypeScript loader does not reach into worker threads on Node 20.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ModelJob, ModelPiece } from './modelJobs.ts'

interface Done {
  readonly index: number
  readonly piece: ModelPiece
}

const WORKER = fileURLToPath(new URL('./pieceWorker.ts', import.meta.url))

/** `onDone` hears of each piece as it is finished. A worker that fails stops the whole run. */
export async function sideBySide(
  jobs: readonly ModelJob[],
  workers: number,
  onDone: (job: ModelJob, left: number) => void,
): Promise<ModelPiece[]> {
  const pieces: ModelPiece[] = []
  let next = 0
  let left = jobs.length
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const worker = fork(WORKER, { execArgv: ['--import', 'tsx'], serialization: 'advanced' })
      const hand = (): void => {
        if (next >= jobs.length) {
          worker.disconnect()
          return
        }
        const index = next++
        worker.send({ job: jobs[index], index })
      }
      worker.on('error', reject)
      worker.on('exit', (code) => {
        if (code === 0) resolve()
        else reject(new Error(`sideBySide: a worker ended with code ${code}`))
      })
      worker.on('message', ({ index, piece }: Done) => {
        pieces[index] = piece
        onDone(jobs[index]!, --left)
        hand()
      })
      hand()
    })
  await Promise.all(Array.from({ length: workers }, one))
  return pieces
}
