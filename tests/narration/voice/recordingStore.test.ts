import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { OwnRecording } from '../../../src/narration/voice/ownRecording.ts'
import {
  isStoreTrouble,
  type RecordingStore,
  recordingStore,
} from '../../../src/narration/voice/recordingStore.ts'
import { ScriptedDatabase } from './scriptedDatabase.ts'

const TAKE: OwnRecording = {
  language: 'en',
  audience: 'patient',
  text: 'Only feeling.',
  mime: 'audio/webm',
  lengthS: 1,
  audio: new ArrayBuffer(4),
}

let database: ScriptedDatabase
let store: RecordingStore
beforeEach(() => {
  database = new ScriptedDatabase()
  store = recordingStore(() => database.factory)
})

const troubleOf = (deed: Promise<unknown>): Promise<unknown> =>
  deed.then(
    () => 'none',
    (error: unknown) => error,
  )

describe('recordingStore', () => {
  it('keeps, gives and removes, over one connection', async () => {
    await store.keep([TAKE, { ...TAKE, text: 'The nerve rests on the bone.' }])
    expect(await store.all()).toHaveLength(2)
    await store.remove(TAKE)
    expect((await store.all()).map(({ text }) => text)).toEqual(['The nerve rests on the bone.'])
    await store.removeAll()
    expect(await store.all()).toEqual([])
    expect(database.opened).toBe(1)
  })

  it('opens again what the browser has closed', async () => {
    await store.keep([TAKE])
    database.connection!.onclose()
    expect(await store.all()).toEqual([TAKE])
    expect(database.opened).toBe(2)
  })

  it('keeps a take although its connection was lost without a word', async () => {
    await store.all()
    database.lostFor = 1
    await store.keep([TAKE])
    expect(database.held.size).toBe(1)
    expect(database.opened).toBe(2)
  })

  it('tries no third time', async () => {
    await store.all()
    database.lostFor = 9
    expect(isStoreTrouble(await troubleOf(store.keep([TAKE])))).toBe(true)
    expect(database.lostFor).toBe(7)
  })

  it('makes way for a newer page in another tab', async () => {
    await store.all()
    database.connection!.onversionchange()
    await Promise.resolve()
    expect(database.closed).toBe(1)
  })

  it('is opened again after it was refused once', async () => {
    database.opening = 'refuses'
    expect(isStoreTrouble(await troubleOf(store.all()))).toBe(true)
    database.opening = 'answers'
    expect(await store.all()).toEqual([])
  })

  it('does not wait for a database that never answers', async () => {
    vi.useFakeTimers()
    database.opening = 'never answers'
    const trouble = troubleOf(store.all())
    await vi.advanceTimersByTimeAsync(4000)
    vi.useRealTimers()
    expect(isStoreTrouble(await trouble)).toBe(true)
  })

  it.each([
    ['has none', () => null],
    [
      'forbids even to ask',
      () => {
        throw new DOMException('', 'SecurityError')
      },
    ],
  ])('says so where the browser %s', async (_, factory) => {
    expect(isStoreTrouble(await troubleOf(recordingStore(factory).all()))).toBe(true)
  })
})
