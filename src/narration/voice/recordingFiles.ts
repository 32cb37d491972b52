// Recorded narration by file convention: narration/<language>/<audience>/<script id>.mp3 (or .m4a, .ogg) with a .vtt
// of the same name beside it, one cue for each sentence.
import type { Audience } from '../../story/script.ts'
import type { Language } from '../../words/language.ts'

const AUDIO_ENDINGS = ['mp3', 'm4a', 'ogg'] as const

export interface RecordingFiles {
  readonly audio: string | null
  readonly cues: string | null
}

/** The files of a telling among those that are there, by their paths below the folder of recordings. */
export function recordingFiles(
  files: ReadonlySet<string>,
  language: Language,
  audience: Audience,
  telling: string,
): RecordingFiles {
  const base = `${language}/${audience}/${telling}`
  const audio = AUDIO_ENDINGS.map((ending) => `${base}.${ending}`).find((path) => files.has(path)) ?? null
  const cues = files.has(`${base}.vtt`) ? `${base}.vtt` : null
  return { audio, cues }
}
