// Pieces of work handed to a few workers, the next one to whoever is free; results in the order of the work.
import { Worker } from 'node:worker_threads'
import type { ModelJob, ModelPiece } from './modelJobs.ts'

interface Done {
  readonly index: number
  readonly piece: ModelPiece
}

/** `onDone` hears of each piece as it is finished. A worker's error stops the whole run. */
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
      const worker = new Worker(new URL('./pieceWorker.ts', import.meta.url), {
        execArgv: ['--import', 'tsx'],
      })
      const hand = (): void => {
        if (next >= jobs.length) {
          void worker.terminate()
          resolve()
          return
        }
        const index = next++
        worker.postMessage({ job: jobs[index], index })
      }
      worker.on('error', reject)
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
