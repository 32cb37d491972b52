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

describe('a file of recordings', () => {
  it('gives back what was put in, byte by byte', () => {
    const bytes = Array.from({ length: 70_000 }, (_, i) => (i * 31) % 256)
    const [read] = readRecordings(writeRecordings([recording(bytes)]))!
    expect({ ...read, audio: null }).toEqual({ ...recording([]), audio: null })
    expect([...new Uint8Array(read!.audio)]).toEqual(bytes)
    expect(readRecordings(writeRecordings([]))).toEqual([])
  })

  it.each([
    ['no JSON', 'RIFF'],
    ['another file', '{"format":"something else","version":1,"recordings":[]}'],
    ['a later version', '{"format":"ramus recordings","version":2,"recordings":[]}'],
    ['no list', '{"format":"ramus recordings","version":1}'],
  ])('is refused: %s', (_, file) => expect(readRecordings(file)).toBeNull())

  it.each([
    { language: 'fr' },
    { audience: 'anyone' },
    { text: '' },
    { mime: 'text/html' },
    { lengthS: 0 },
    { lengthS: 9999 },
    { audio: '%%%' },
    { audio: 7 },
  ])('is refused as a whole with %j in it', (fault) => {
    const whole = JSON.parse(writeRecordings([recording([1, 2]), recording([3])]))
    Object.assign(whole.recordings[1], fault)
    expect(readRecordings(JSON.stringify(whole))).toBeNull()
  })
})
