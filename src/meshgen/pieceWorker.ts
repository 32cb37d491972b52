// One side-by-side worker of `npm run models`: builds the spine once, then does the pieces it is handed.
import { parentPort } from 'node:worker_threads'
import { type ModelJob, runJob, surroundingsOf } from './modelJobs.ts'
import { buildSpine } from './shapes/spine.ts'

const port = parentPort
if (!port) throw new Error('pieceWorker: runs only as a worker')

const surroundings = surroundingsOf(buildSpine())

port.on('message', async ({ job, index }: { job: ModelJob; index: number }) => {
  port.postMessage({ index, piece: await runJob(job, surroundings) })
})
