import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { RecordingFile } from '../../../src/app/voice/RecordingFile.tsx'
import type { OwnRecordings } from '../../../src/app/voice/useOwnRecordings.ts'
import { type OwnRecording, writeRecordings } from '../../../src/narration/voice/ownRecording.ts'
import { voice } from '../../../src/words/en/voice.ts'
import { show } from '../shown.tsx'

const TAKE: OwnRecording = {
  language: 'en',
  audience: 'patient',
  text: 'Only feeling.',
  mime: 'audio/webm',
  lengthS: 1,
  audio: Uint8Array.from([1]).buffer,
}

let kept: OwnRecording[]
let own: OwnRecordings
afterEach(() => void vi.restoreAllMocks())

beforeEach(() => {
  kept = []
  own = {
    bySentence: new Map([[TAKE.text, TAKE]]),
    isClosed: false,
    change: async (run) => {
      const store = { keep: async (recordings: readonly OwnRecording[]) => kept.push(...recordings) }
      await run(store as unknown as Parameters<typeof run>[0])
      return true
    },
    all: async () => null,
  }
})

const open = (file: File): void => {
  show(<RecordingFile own={own} text={voice.recorder} />)
  fireEvent.change(screen.getByLabelText(voice.recorder.importFile), { target: { files: [file] } })
}
const fileOf = (content: string): File => new File([content], 'recordings.json')

describe('RecordingFile', () => {
  it('takes in the good recordings and counts the others', async () => {
    const whole = JSON.parse(writeRecordings([TAKE, { ...TAKE, text: '' }]))
    open(fileOf(JSON.stringify(whole)))
    await screen.findByText('1 recording taken in. 1 recording could not be read.')
    expect(kept.map(({ text }) => text)).toEqual(['Only feeling.'])
  })

  it.each([
    ['of a newer version', '{"format":"ramus recordings","version":9}', voice.recorder.newerFile],
    ['of another kind', '{}', voice.recorder.notAFile],
  ])('says what it is: a file %s', async (_, content, said) => {
    open(fileOf(content))
    await screen.findByText(said)
    expect(kept).toEqual([])
  })

  it('refuses a large one by its size, unread', async () => {
    const text = vi.fn()
    open(sized(fileOf('{}'), 600_000_000, text))
    await screen.findByText('This file is too large. Files of up to 200 MB can be opened.')
    expect(text).not.toHaveBeenCalled()
  })

  it('says when the browser cannot read it', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    open(sized(fileOf('{}'), 2, () => Promise.reject(new DOMException('', 'NotReadableError'))))
    await screen.findByText(voice.recorder.unreadable)
  })

  it('says when there is nothing to save since the storage is closed', async () => {
    show(<RecordingFile own={own} text={voice.recorder} />)
    fireEvent.click(screen.getByRole('button', { name: voice.recorder.exportAll }))
    await screen.findByText(voice.recorder.notOpened)
  })
})

/** A file that says it has a size, and is read in a test's way. */
function sized(file: File, size: number, text: () => unknown): File {
  Object.defineProperties(file, { size: { value: size }, text: { value: text } })
  return file
}
