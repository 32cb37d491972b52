// One side-by-side process for soft tissue: works out what the pieces share once, then makes those it is handed.
import type { SoftId } from '../../anatomy/softTissue.ts'
import { buildSpine } from '../shapes/spine.ts'
import { SOFT_PIECES, sharedOf } from './softPieces.ts'

if (!process.send) throw new Error('softWorker: runs only as a child of npm run models')

const shared = sharedOf(buildSpine())

process.on('message', async ({ job, index }: { job: SoftId; index: number }) => {
  try {
    const piece = await SOFT_PIECES.find(({ id }) => id === job)!.make(shared)
    process.send!({ index, piece })
  } catch (error) {
    throw new Error(`softWorker: ${job} failed`, { cause: error })
  }
})
