// Pieces of work handed to a few processes, the next one to whoever is free; results in the order of the work.
// Processes, not threads: the TypeScript loader does not reach into worker threads on Node 20.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

interface Done<Piece> {
  readonly index: number
  readonly piece: Piece
}

/**
 * `worker` is a module that answers each `{ job, index }` with `{ index, piece }`. `onDone` hears of each piece as it
 * is finished. A worker that fails stops the whole run.
 */
export async function sideBySide<Job, Piece>(
  worker: URL,
  jobs: readonly Job[],
  workers: number,
  onDone: (job: Job, left: number) => void,
): Promise<Piece[]> {
  const pieces: Piece[] = []
  let next = 0
  let left = jobs.length
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const child = fork(fileURLToPath(worker), { execArgv: ['--import', 'tsx'], serialization: 'advanced' })
      const hand = (): void => {
        if (next >= jobs.length) {
          child.disconnect()
          return
        }
        const index = next++
        child.send({ job: jobs[index], index })
      }
      child.on('error', reject)
      child.on('exit', (code) => {
        if (code === 0) resolve()
        else reject(new Error(`sideBySide: a worker ended with code ${code}`))
      })
      child.on('message', ({ index, piece }: Done<Piece>) => {
        pieces[index] = piece
        onDone(jobs[index]!, --left)
        hand()
      })
      hand()
    })
  await Promise.all(Array.from({ length: workers }, one))
  return pieces
}
