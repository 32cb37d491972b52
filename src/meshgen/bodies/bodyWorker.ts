// One side-by-side process of the bodies: keeps the surroundings of the body it is at.
import type { VariantId } from '../../anatomy/bodies.ts'
import { type Surroundings, surroundingsOf } from '../modelJobs.ts'
import { buildSpine } from '../shapes/spine.ts'
import { type BodyJob, runBodyJob } from './bodyJobs.ts'

if (!process.send) throw new Error('bodyWorker: runs only as a child of npm run models')

let current: { readonly body: VariantId; readonly surroundings: Surroundings } | null = null

process.on('message', async ({ job, index }: { job: BodyJob; index: number }) => {
  try {
    if (current?.body !== job.body)
      current = { body: job.body, surroundings: surroundingsOf(buildSpine(job.body)) }
    process.send!({ index, piece: await runBodyJob(job, current.surroundings) })
  } catch (error) {
    throw new Error(`bodyWorker: ${JSON.stringify(job)} failed`, { cause: error })
  }
})
