// One side-by-side process of `npm run models`: builds the spine once, then does the pieces it is handed.
import { type ModelJob, runJob, surroundingsOf } from './modelJobs.ts'
import { buildSpine } from './shapes/spine.ts'

if (!process.send) throw new Error('pieceWorker: runs only as a child of npm run models')

const surroundings = surroundingsOf(buildSpine())

process.on('message', async ({ job, index }: { job: ModelJob; index: number }) => {
  try {
    process.send!({ index, piece: await runJob(job, surroundings) })
  } catch (error) {
    throw new Error(`pieceWorker: ${JSON.stringify(job)} failed`, { cause: error })
  }
})
