// Checks a set of recordings against the script: what is missing, and what does not fit.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stepSentences } from '../narration/panel/stepSentences.ts'
import { recordingFiles } from '../narration/voice/recordingFiles.ts'
import { type Misfit, misfits } from '../narration/voice/recordingFit.ts'
import { readWebVtt, type VttCue } from '../narration/voice/webVtt.ts'
import type { Plan } from '../story/pack.ts'
import { AUDIENCES, type Audience } from '../story/script.ts'
import { STORY_WORDS } from '../words/allWords.ts'
import { LANGUAGES, type Language } from '../words/language.ts'
import type { StoryCatalogue } from '../words/storyCatalogue.ts'
import { audioLengthS } from './audioLength.ts'
import { narrationFiles } from './narrationFiles.ts'

export interface CheckedTelling {
  readonly language: Language
  readonly audience: Audience
  readonly id: string
  readonly state: 'fits' | 'missing' | 'does not fit'
  /** One line each. */
  readonly faults: readonly string[]
}

export interface NarrationReport {
  readonly tellings: readonly CheckedTelling[]
  /** Files that belong to no telling. */
  readonly strays: readonly string[]
}

/** Every telling of a plan, for the readers and languages of which there is any recording. */
export function checkNarration(folder: string, plan: Plan): NarrationReport {
  const files = new Set(narrationFiles(folder))
  const used = new Set<string>()
  const tellings = LANGUAGES.flatMap((language) =>
    AUDIENCES.flatMap((audience) => {
      const isBegun = [...files].some((path) => path.startsWith(`${language}/${audience}/`))
      if (!isBegun) return []
      return [...tellingsOf(plan, audience, STORY_WORDS[language])].map(([id, sentences]): CheckedTelling => {
        const { audio, cues } = recordingFiles(files, language, audience, id)
        for (const path of [audio, cues]) if (path) used.add(path)
        if (!audio) return { language, audience, id, state: 'missing', faults: [] }
        const faults = faultsOf(folder, audio, cues, sentences)
        return { language, audience, id, state: faults.length > 0 ? 'does not fit' : 'fits', faults }
      })
    }),
  )
  return { tellings, strays: [...files].filter((path) => !used.has(path)) }
}

/** The sentences of each telling, as the first nerve that is told so has them. */
function tellingsOf(plan: Plan, audience: Audience, catalogue: StoryCatalogue): Map<string, string[]> {
  const tellings = new Map<string, string[]>()
  for (const step of plan.steps) {
    const id = plan.pack.tellingOf(step)
    if (tellings.has(id)) continue
    tellings.set(
      id,
      stepSentences(plan, step, audience, catalogue).map(({ plain }) => plain),
    )
  }
  return tellings
}

function faultsOf(
  folder: string,
  audio: string,
  cuesPath: string | null,
  sentences: readonly string[],
): string[] {
  const faults: string[] = []
  const audioS = audioLengthS(readFileSync(join(folder, audio)), audio.split('.').at(-1)!)
  if (audioS === null) faults.push(`${audio} cannot be read as sound`)
  if (!cuesPath) return [...faults, 'no cues (.vtt) beside the audio']
  const cues = readCues(join(folder, cuesPath))
  if (typeof cues === 'string') return [...faults, cues]
  return [...faults, ...misfits(cues, sentences, audioS).map(misfitText)]
}

/** The cues, or why they cannot be read. */
function readCues(path: string): VttCue[] | string {
  try {
    return readWebVtt(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('webVtt:')) return error.message
    throw error
  }
}

function misfitText(misfit: Misfit): string {
  switch (misfit.kind) {
    case 'count':
      return `${misfit.cues} cues for ${misfit.sentences} sentences`
    case 'words':
      return `sentence ${misfit.index + 1}: the cue says “${misfit.cue}”, the script “${misfit.sentence}”`
    case 'times':
      return `sentence ${misfit.index + 1}: its times overlap or run backwards`
    case 'length':
      return `the last cue ends at ${misfit.endS.toFixed(2)} s, the audio at ${misfit.audioS.toFixed(2)} s`
  }
}
