import { describe, expect, it } from 'vitest'
import {
  type OwnRecording,
  readRecordings,
  writeRecordings,
} from '../../../src/narration/voice/ownRecording.ts'

const recording = (bytes: readonly number[]): OwnRecording => ({
  language: 'es',
  audience: 'patient',
  text: 'El nervio abraza el hueso.',
  mime: 'audio/webm;codecs=opus',
  lengthS: 2.5,
  audio: Uint8Array.from(bytes).buffer,
})

const unreadOf = (file: string) => {
  const read = readRecordings(file)
  if (read.kind !== 'read') throw new Error(`the file is ${read.kind}`)
  return read
}

describe('a file of recordings', () => {
  it('gives back what was put in, byte by byte', () => {
    const bytes = Array.from({ length: 70_000 }, (_, i) => (i * 31) % 256)
    const { recordings, unread } = unreadOf(writeRecordings([recording(bytes)]))
    expect(unread).toBe(0)
    expect({ ...recordings[0], audio: null }).toEqual({ ...recording([]), audio: null })
    expect([...new Uint8Array(recordings[0]!.audio)]).toEqual(bytes)
    expect(unreadOf(writeRecordings([])).recordings).toEqual([])
  })

  it.each([
    ['no JSON', 'RIFF'],
    ['another file', '{"format":"something else","version":1,"recordings":[]}'],
    ['no version', '{"format":"ramus recordings","recordings":[]}'],
    ['no list', '{"format":"ramus recordings","version":1}'],
  ])('is not one of ours: %s', (_, file) => expect(readRecordings(file)).toEqual({ kind: 'not ours' }))

  it.each([
    [100, 0],
    [600, 1],
  ])('takes a sentence of %i s, or leaves it out when none is that long: %i unread', (lengthS, left) => {
    const { recordings, unread } = unreadOf(writeRecordings([{ ...recording([1]), lengthS }]))
    expect(unread).toBe(left)
    expect(recordings).toHaveLength(1 - left)
  })

  it('is known to be of a later version', () => {
    const file = '{"format":"ramus recordings","version":2,"recordings":{}}'
    expect(readRecordings(file)).toEqual({ kind: 'newer' })
  })

  it.each([
    { language: 'fr' },
    { audience: 'anyone' },
    { text: '' },
    { text: 'a'.repeat(1_000_000) },
    { mime: 'text/html' },
    { lengthS: 0 },
    { lengthS: 9999 },
    { audio: '%%%' },
    { audio: 7 },
  ])('gives the good ones with a bad one among them', (fault) => {
    const whole = JSON.parse(writeRecordings([recording([1, 2]), recording([3])]))
    Object.assign(whole.recordings[1], fault)
    const { recordings, unread } = unreadOf(JSON.stringify(whole))
    expect({ good: recordings.length, unread }).toEqual({ good: 1, unread: 1 })
  })

  it('takes what Firefox recorded without a type, by its first bytes', () => {
    const whole = { ...recording([0x4f, 0x67, 0x67, 0x53]), mime: '' }
    expect(unreadOf(writeRecordings([whole])).recordings[0]!.mime).toBe('audio/ogg')
  })
})
