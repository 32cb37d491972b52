import { beforeEach, describe, expect, it, vi } from 'vitest'
import { MicrophoneError, startTake } from '../../../src/narration/voice/microphone.ts'

type Answer = () => Promise<FakeStream>

class FakeTrack extends EventTarget {
  isOn = true
  stop = (): void => {
    this.isOn = false
  }
}

class FakeStream {
  readonly track = new FakeTrack()
  getTracks = (): readonly FakeTrack[] => [this.track]
}

let stream: FakeStream
let answer: Answer
let recorder: FakeRecorder
let built: { fails?: 'constructor' | 'start'; mime: string; pieces: readonly Blob[]; stops: boolean }
const onGone = vi.fn()

/** Like Firefox's: the type is gone once it has stopped. */
class FakeRecorder extends EventTarget {
  state = 'inactive'
  mimeType = built.mime
  ondataavailable = (_: { data: Blob }): void => {}
  onerror = (): void => {}
  constructor() {
    super()
    if (built.fails === 'constructor') throw new DOMException('no such type', 'NotSupportedError')
    recorder = this
  }
  start(): void {
    if (built.fails === 'start') throw new DOMException('not now', 'InvalidStateError')
    this.state = 'recording'
  }
  stop(): void {
    this.state = 'inactive'
    this.mimeType = ''
    if (!built.stops) return
    for (const data of built.pieces) this.ondataavailable({ data })
    this.dispatchEvent(new Event('stop'))
  }
}

beforeEach(() => {
  stream = new FakeStream()
  answer = async () => stream
  built = { mime: '', pieces: [new Blob(['sound'], { type: 'audio/ogg; codecs=opus' })], stops: true }
  onGone.mockClear()
})

const page = (): Window & typeof globalThis =>
  ({
    navigator: { mediaDevices: { getUserMedia: () => answer() } },
    MediaRecorder: FakeRecorder,
    performance: { now: () => 0 },
  }) as unknown as Window & typeof globalThis

const start = (left = new AbortController().signal) => startTake(page(), { left, onGone })

const troubleOf = async (taking: Promise<unknown>): Promise<string> => {
  const error: unknown = await taking.then(
    () => 'no trouble',
    (thrown: unknown) => thrown,
  )
  return error instanceof MicrophoneError ? error.trouble : String(error)
}

describe('the microphone', () => {
  it('hands over what was recorded, of the type that its pieces have, and is off', async () => {
    const take = await (await start()).stop()
    expect(take?.mime).toBe('audio/ogg; codecs=opus')
    expect(take?.audio.byteLength).toBe(5)
    expect(stream.track.isOn).toBe(false)
  })

  it('gives nothing when nothing was heard', async () => {
    built.pieces = [new Blob([])]
    expect(await (await start()).stop()).toBeNull()
  })

  it('is off when the person had left before the browser was answered', async () => {
    let allow = (_: FakeStream): void => {}
    answer = () => new Promise((resolve) => (allow = resolve))
    const leaving = new AbortController()
    const taking = start(leaving.signal)
    leaving.abort()
    allow(stream)
    expect(await troubleOf(taking)).toBe('left')
    expect(stream.track.isOn).toBe(false)
  })

  it('is off at once when the person leaves while it records', async () => {
    const leaving = new AbortController()
    await start(leaving.signal)
    expect(stream.track.isOn).toBe(true)
    leaving.abort()
    expect(stream.track.isOn).toBe(false)
  })

  it.each(['constructor', 'start'] as const)('is off when the recorder fails: %s', async (fails) => {
    built.fails = fails
    expect(await troubleOf(start())).toBe('failed')
    expect(stream.track.isOn).toBe(false)
  })

  it.each([
    ['NotAllowedError', 'refused'],
    ['NotFoundError', 'none'],
    ['NotReadableError', 'in use'],
    ['ConstraintNotSatisfiedError', 'failed'],
  ])('says why there is none: %s', async (name, trouble) => {
    answer = () => Promise.reject(new DOMException('', name))
    expect(await troubleOf(start())).toBe(trouble)
  })

  it('says so too when asking itself throws', async () => {
    answer = () => {
      throw new TypeError('not in this document')
    }
    expect(await troubleOf(start())).toBe('failed')
  })

  it('is off though its recorder never stops', async () => {
    vi.useFakeTimers()
    built.stops = false
    const trouble = troubleOf((await start()).stop())
    await vi.advanceTimersByTimeAsync(4000)
    vi.useRealTimers()
    expect(await trouble).toBe('failed')
    expect(stream.track.isOn).toBe(false)
  })

  it('tells when it is taken away, or when its recorder breaks', async () => {
    await start()
    stream.track.dispatchEvent(new Event('ended'))
    recorder.onerror()
    expect(onGone).toHaveBeenCalledTimes(2)
  })
})
