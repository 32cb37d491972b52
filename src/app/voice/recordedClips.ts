// The recordings that may be played while a story is read: a person's own ones first, then files beside the app, each
// only where it says the very sentence. What comes late is played from the next step on.

import { stepSentences } from '../../narration/panel/stepSentences.ts'
import { recordingFiles } from '../../narration/voice/recordingFiles.ts'
import { clipsOfCues, misfits } from '../../narration/voice/recordingFit.ts'
import { isStoreTrouble, recordingStore } from '../../narration/voice/recordingStore.ts'
import type { Clip } from '../../narration/voice/voiceLine.ts'
import type { Trouble } from '../../narration/voice/voiceState.ts'
import { readWebVtt } from '../../narration/voice/webVtt.ts'
import { NoAnswer, withinTime } from '../../narration/voice/withinTime.ts'
import type { Plan } from '../../story/pack.ts'
import type { PlannedStep } from '../../story/plannedStep.ts'
import type { Audience } from '../../story/script.ts'
import type { StoryCatalogue } from '../../words/storyCatalogue.ts'

export interface RecordedClips {
  readonly of: (step: PlannedStep) => readonly (Clip | null)[]
  /** Settles when all that is there has come, or when a listener would wait too long for it. */
  readonly ready: Promise<void>
  readonly free: () => void
}

interface Wanted {
  readonly plan: Plan
  readonly audience: Audience
  readonly catalogue: StoryCatalogue
  readonly usesOwn: boolean
  /** Recordings that are there and cannot be used: missing their other half, unreadable, saying something else. */
  readonly onTrouble: (trouble: Trouble) => void
}

/** A person who has pressed the button hears a voice after a second, whoever's it is, ms. */
const READY_LIMIT_MS = 800
/** A list that has not come by then does not come, ms. */
const LIST_LIMIT_MS = 8000
const FOLDER = 'narration/'

/** Everything that is recorded for a story. Where nothing can be fetched or opened, there is nothing, and it is said. */
export function recordedClips(wanted: Wanted): RecordedClips {
  const { plan, audience, catalogue } = wanted
  const own = new Map<string, Clip>()
  const files = new Map<string, readonly Clip[]>()
  const leaving = new AbortController()
  const told: Wanted = { ...wanted, onTrouble: (why) => !leaving.signal.aborted && wanted.onTrouble(why) }
  const all = Promise.all([wanted.usesOwn && gatherOwn(told, own), gatherFiles(told, files, leaving.signal)])
  const freeUrls = (): void => {
    for (const { url } of own.values()) URL.revokeObjectURL(url)
  }
  return {
    of: (step) =>
      stepSentences(plan, step, audience, catalogue).map(
        ({ plain }, i) => own.get(plain) ?? files.get(step.key)?.[i] ?? null,
      ),
    ready: withinTime(all, READY_LIMIT_MS, 'recordedClips: recordings are late').then(
      () => {},
      (error: unknown) => {
        // Late ones are played when they come.
        if (!(error instanceof NoAnswer)) console.warn('recordedClips: read without them', error)
      },
    ),
    free: () => {
      leaving.abort()
      void all.finally(freeUrls)
    },
  }
}

async function gatherOwn({ audience, catalogue, onTrouble }: Wanted, own: Map<string, Clip>): Promise<void> {
  const store = recordingStore(() => window.indexedDB)
  try {
    for (const { text, audio, mime, lengthS } of await store.all({ language: catalogue.language, audience }))
      own.set(text, {
        url: URL.createObjectURL(new Blob([audio], { type: mime })),
        fromS: 0,
        toS: lengthS,
      })
  } catch (error) {
    if (!isStoreTrouble(error)) throw error
    console.warn('recordedClips: own recordings cannot be opened', error)
    onTrouble('recordings closed')
  } finally {
    store.close()
  }
}

async function gatherFiles(
  { plan, audience, catalogue, onTrouble }: Wanted,
  clips: Map<string, readonly Clip[]>,
  left: AbortSignal,
): Promise<void> {
  const list = await fileList(left)
  if (list === null) return onTrouble('recording broken')
  const there = new Set(list)
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
      else onTrouble('recording broken')
    }),
  )
}

/** The list that the build writes; empty where there is none; null when what came is no list, or nothing comes. */
async function fileList(left: AbortSignal): Promise<readonly string[] | null> {
  try {
    return await withinTime(fetchList(left), LIST_LIMIT_MS, 'recordedClips: the list does not come')
  } catch (error) {
    console.warn('recordedClips: the list of recordings is not used', error)
    // Without a network there is nothing to miss: the rest of the page says so.
    return error instanceof TypeError ? [] : null
  }
}

async function fetchList(left: AbortSignal): Promise<readonly string[] | null> {
  const response = await fetch(`${FOLDER}files.json`, { signal: left })
  if (!response.ok) return []
  const list: unknown = await response.json()
  return Array.isArray(list) && list.every((path) => typeof path === 'string') ? list : null
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
