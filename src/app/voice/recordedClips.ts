// The recordings that may be played while a story is read: a person's own ones first, then files beside the app, each
// only where it says the very sentence.

import { stepSentences } from '../../narration/panel/stepSentences.ts'
import { recordingFiles } from '../../narration/voice/recordingFiles.ts'
import { clipsOfCues, misfits } from '../../narration/voice/recordingFit.ts'
import { openRecordings } from '../../narration/voice/recordingStore.ts'
import type { Clip } from '../../narration/voice/voiceLine.ts'
import { readWebVtt } from '../../narration/voice/webVtt.ts'
import type { Plan } from '../../story/pack.ts'
import type { PlannedStep } from '../../story/plannedStep.ts'
import type { Audience } from '../../story/script.ts'
import type { StoryCatalogue } from '../../words/storyCatalogue.ts'

export interface RecordedClips {
  readonly of: (step: PlannedStep) => readonly (Clip | null)[]
  /** A file is there that cannot be used: missing its other half, unreadable, or saying something else. */
  readonly isAnyBroken: boolean
  readonly free: () => void
}

interface Wanted {
  readonly plan: Plan
  readonly audience: Audience
  readonly catalogue: StoryCatalogue
  readonly usesOwn: boolean
}

/** Everything that is recorded for a story. Where nothing can be fetched or opened, there is nothing. */
export async function recordedClips(wanted: Wanted): Promise<RecordedClips> {
  const own = wanted.usesOwn ? await ownClips(wanted) : new Map<string, Clip>()
  const { files, isAnyBroken } = await fileClips(wanted)
  return {
    of: (step) =>
      stepSentences(wanted.plan, step, wanted.audience, wanted.catalogue).map(
        ({ plain }, i) => own.get(plain) ?? files.get(step.key)?.[i] ?? null,
      ),
    isAnyBroken,
    free: () => {
      for (const { url } of own.values()) URL.revokeObjectURL(url)
    },
  }
}

async function ownClips({ audience, catalogue }: Wanted): Promise<Map<string, Clip>> {
  if (!('indexedDB' in window)) return new Map()
  try {
    const store = await openRecordings(window.indexedDB)
    const recordings = await store.all({ language: catalogue.language, audience })
    store.close()
    return new Map(
      recordings.map(({ text, audio, mime, lengthS }) => {
        const url = URL.createObjectURL(new Blob([audio], { type: mime }))
        return [text, { url, fromS: 0, toS: lengthS }]
      }),
    )
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    console.warn('recordedClips: own recordings cannot be opened', error)
    return new Map()
  }
}

const FOLDER = 'narration/'

async function fileClips({ plan, audience, catalogue }: Wanted) {
  const clips = new Map<string, readonly Clip[]>()
  const there = new Set(await fileList())
  let isAnyBroken = false
  await Promise.all(
    plan.steps.map(async (step) => {
      const { audio, cues } = recordingFiles(there, catalogue.language, audience, plan.pack.tellingOf(step))
      if (!audio && !cues) return
      const sentences = stepSentences(plan, step, audience, catalogue).map(({ plain }) => plain)
      const stretches = audio && cues ? await stretchesOf(cues, sentences) : null
      if (stretches && audio)
        clips.set(
          step.key,
          stretches.map((stretch) => ({ url: FOLDER + audio, ...stretch })),
        )
      else isAnyBroken = true
    }),
  )
  return { files: clips, isAnyBroken }
}

/** The list that the build writes; empty where it cannot be had. */
async function fileList(): Promise<string[]> {
  const response = await fetch(`${FOLDER}files.json`).catch((error: unknown) => {
    if (error instanceof TypeError) return null
    throw error
  })
  return response?.ok ? response.json() : []
}

async function stretchesOf(
  path: string,
  sentences: readonly string[],
): Promise<{ fromS: number; toS: number }[] | null> {
  try {
    const response = await fetch(FOLDER + path)
    if (!response.ok) return null
    const cues = readWebVtt(await response.text())
    return misfits(cues, sentences, null).length === 0 ? clipsOfCues(cues) : null
  } catch (error) {
    // Not fetched, or not WebVTT: the device's voice reads this step, and the person is told.
    console.warn(`recordedClips: ${path} is not used`, error)
    return null
  }
}
