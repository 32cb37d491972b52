// The lesion that an address asks for, solved in a worker that lives as long as the work. Fetched when it is asked for.

import { bodySettings, readLesionChoice } from '../../packs/lumbar-medial-branch/lesion/lesionChoice.ts'
import { type LesionClient, lesionClient } from '../../physics/lesionClient.ts'
import { type HeatLesion, lesionOf } from '../../story/heatLesion.ts'

export interface StoryLesion {
  readonly lesion: HeatLesion
  /** Words of the text that could not be read, as they came. */
  readonly rejected: readonly string[]
}

const startWorker = (): LesionClient =>
  lesionClient(new Worker(new URL('../../physics/lesionWorker.ts', import.meta.url), { type: 'module' }))

/** Rejects when it cannot be solved. */
export async function solveStoryLesion(text: string, makeClient = startWorker): Promise<StoryLesion> {
  const { choice, rest } = readLesionChoice(text)
  const client = makeClient()
  try {
    const solved = await client.solve(bodySettings(choice))
    return { lesion: lesionOf(solved, choice.lesionsPerNerve), rejected: rest }
  } finally {
    client.close()
  }
}
