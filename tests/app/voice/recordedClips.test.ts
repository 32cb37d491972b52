import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { HOME } from '../../../src/app/address/address.ts'
import { type RecordedClips, recordedClips } from '../../../src/app/voice/recordedClips.ts'
import { stepSentences } from '../../../src/narration/panel/stepSentences.ts'
import { EXAMPLE } from '../../../src/packs/lumbar-medial-branch/choice.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../../src/packs/lumbar-medial-branch/pack.ts'
import { makePlan } from '../../../src/story/plan.ts'
import { story } from '../../../src/words/en/story.ts'
import { ScriptedDatabase } from '../../narration/voice/scriptedDatabase.ts'

const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { ...HOME, ...EXAMPLE })
const step = plan.steps[0]!
const [first] = stepSentences(plan, step, 'patient', story)

let database: ScriptedDatabase
let troubles: string[]
let clips: RecordedClips
let list: () => Promise<Response>
beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  database = new ScriptedDatabase()
  troubles = []
  list = async () => Response.json([])
  vi.stubGlobal('fetch', () => list())
  vi.stubGlobal('window', { indexedDB: database.factory })
  vi.stubGlobal('IDBKeyRange', { bound: () => null })
})
afterEach(() => {
  clips.free()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** Gathers what is recorded; how long whoever pressed the button waits, ms. */
async function gather(): Promise<number> {
  const beganMs = Date.now()
  let readyMs: number | null = null
  const onTrouble = (trouble: string): void => void troubles.push(trouble)
  clips = recordedClips({ plan, audience: 'patient', catalogue: story, usesOwn: true, onTrouble })
  void clips.ready.then(() => {
    readyMs = Date.now() - beganMs
  })
  await vi.advanceTimersByTimeAsync(10_000)
  return readyMs ?? Number.POSITIVE_INFINITY
}

const record = (): void => {
  const take = { mime: 'audio/webm', lengthS: 2, audio: new ArrayBuffer(1) }
  const { plain: text } = first!
  database.held.set('own', { language: 'en', audience: 'patient', text, ...take })
}

describe('recordedClips', () => {
  it('finds a person’s own recording of a sentence, at once', async () => {
    record()
    expect(await gather()).toBeLessThan(800)
    expect(clips.of(step)[0]).toMatchObject({ fromS: 0, toS: 2 })
    expect(troubles).toEqual([])
  })

  it('does not let the voice wait for a database that never answers, and says so', async () => {
    database.opening = 'never answers'
    expect(await gather()).toBeLessThanOrEqual(800)
    expect(clips.of(step)[0]).toBeNull()
    expect(troubles).toEqual(['recordings closed'])
  })

  it('says so where the browser has no database', async () => {
    vi.stubGlobal('window', { indexedDB: null })
    expect(await gather()).toBeLessThan(800)
    expect(troubles).toEqual(['recordings closed'])
  })

  it.each([
    ['is a page', async () => new Response('<!doctype html>')],
    ['is cut', async () => new Response('["en/patient/a.mp3", "en/pa')],
    ['is an object', async () => Response.json({ files: [] })],
    ['holds something else', async () => Response.json([7])],
    ['never comes', () => new Promise<Response>(() => {})],
  ])('reads without files when their list %s, and says so', async (_, answer) => {
    list = answer
    record()
    expect(await gather()).toBeLessThanOrEqual(800)
    expect(clips.of(step)[0]).not.toBeNull()
    expect(troubles).toEqual(['recording broken'])
  })

  it('misses nothing where there is no list or no network', async () => {
    list = async () => new Response('', { status: 404 })
    await gather()
    list = () => Promise.reject(new TypeError('Failed to fetch'))
    await gather()
    expect(troubles).toEqual([])
  })

  it('says nothing to who has left', async () => {
    list = () => new Promise<Response>(() => {})
    const onTrouble = (trouble: string): void => void troubles.push(trouble)
    clips = recordedClips({ plan, audience: 'patient', catalogue: story, usesOwn: true, onTrouble })
    clips.free()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(troubles).toEqual([])
  })
})
