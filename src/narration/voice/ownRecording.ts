// A person's own recording of one sentence, and a set of them as one file. Sentences are told apart by their words: a
// sentence that another plan says too is recorded already.
import type { Audience } from '../../story/script.ts'
import { AUDIENCES } from '../../story/script.ts'
import { LANGUAGES, type Language } from '../../words/language.ts'
import { typeOfBytes } from './soundType.ts'

export interface OwnRecording {
  readonly language: Language
  readonly audience: Audience
  /** The sentence as it is written. */
  readonly text: string
  readonly mime: string
  readonly lengthS: number
  readonly audio: ArrayBuffer
}

const FORMAT = 'ramus recordings'
const VERSION = 1

/** One text file: JSON with the sound in base 64. */
export const writeRecordings = (recordings: readonly OwnRecording[]): string =>
  JSON.stringify({
    format: FORMAT,
    version: VERSION,
    recordings: recordings.map(({ audio, ...rest }) => ({ ...rest, audio: toBase64(audio) })),
  })

/** All sentences of every reader and language, read twice as slowly as anyone would, stay below this, bytes. */
export const MOST_FILE_BYTES = 200_000_000
/** The longest sentence has 300 signs. */
const MOST_TEXT = 1000

export type RecordingsRead =
  | { readonly kind: 'not ours' }
  /** Made by a later version of this page. */
  | { readonly kind: 'newer' }
  /** What can be read, and how many cannot. */
  | { readonly kind: 'read'; readonly recordings: readonly OwnRecording[]; readonly unread: number }

/** The recordings of a file: the good ones, whatever else is in it. */
export function readRecordings(file: string): RecordingsRead {
  const value = parsed(file)
  if (!isRecord(value) || value.format !== FORMAT) return { kind: 'not ours' }
  if (typeof value.version === 'number' && value.version > VERSION) return { kind: 'newer' }
  if (value.version !== VERSION || !Array.isArray(value.recordings)) return { kind: 'not ours' }
  const recordings = value.recordings.map(readOne).filter((one) => one !== null)
  return { kind: 'read', recordings, unread: value.recordings.length - recordings.length }
}

function readOne(value: unknown): OwnRecording | null {
  if (!isRecord(value)) return null
  const language = LANGUAGES.find((each) => each === value.language)
  const audience = AUDIENCES.find((each) => each === value.audience)
  const { text, lengthS } = value
  if (!language || !audience || typeof text !== 'string' || text === '') return null
  if (text.length > MOST_TEXT) return null
  if (typeof lengthS !== 'number' || !(lengthS > 0) || lengthS > LONGEST_S) return null
  const audio = typeof value.audio === 'string' ? fromBase64(value.audio) : null
  if (!audio) return null
  // Firefox once left the type out: those recordings are as good as any.
  const mime = value.mime === '' ? typeOfBytes(audio) : value.mime
  if (typeof mime !== 'string' || !/^audio\/[\w.+-]+(?:;[\w=." -]*)?$/.test(mime)) return null
  return { language, audience, text, mime, lengthS, audio }
}

/** Nobody takes longer over a sentence. */
export const LONGEST_S = 120

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Arguments of one call are limited: so many bytes at a time. */
const CHUNK = 0x8000

function toBase64(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer)
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(text)
}

function fromBase64(text: string): ArrayBuffer | null {
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)).buffer
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
