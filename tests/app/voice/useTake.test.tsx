import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useTake } from '../../../src/app/voice/useTake.ts'

class FakeTrack extends EventTarget {
  isOn = true
  stop = (): void => {
    this.isOn = false
  }
}

let track: FakeTrack
let allow: () => void
const onTake = vi.fn()
const onTrouble = vi.fn()
const onLost = vi.fn()

class FakeRecorder extends EventTarget {
  state = 'inactive'
  mimeType = 'audio/webm'
  ondataavailable = (_: { data: Blob }): void => {}
  start = (): void => {
    this.state = 'recording'
  }
  stop = (): void => {
    this.state = 'inactive'
    this.ondataavailable({ data: new Blob(['sound'], { type: 'audio/webm' }) })
    this.dispatchEvent(new Event('stop'))
  }
}

afterEach(() => void vi.restoreAllMocks())

beforeEach(() => {
  track = new FakeTrack()
  for (const told of [onTake, onTrouble, onLost]) told.mockClear()
  vi.stubGlobal('MediaRecorder', FakeRecorder)
  const stream = { getTracks: () => [track] }
  vi.stubGlobal('navigator', {
    mediaDevices: {
      getUserMedia: () =>
        new Promise((resolve) => {
          allow = () => resolve(stream)
        }),
    },
  })
})

const take = () =>
  renderHook(({ subject }) => useTake({ subject, onTake, onTrouble, onLost }), {
    initialProps: { subject: 'en patient Only feeling.' },
  })
type Rendered = ReturnType<typeof take>

async function ask({ result }: Rendered): Promise<void> {
  await act(async () => void result.current.start())
}
async function record(rendered: Rendered): Promise<void> {
  await ask(rendered)
  await act(async () => allow())
  expect(rendered.result.current.isRunning).toBe(true)
}
const hide = (): Promise<void> =>
  act(async () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
  })

describe('useTake', () => {
  it('hands over a take and lets the microphone go', async () => {
    const rendered = take()
    await record(rendered)
    await act(() => rendered.result.current.stop())
    expect(onTake).toHaveBeenCalledWith(expect.objectContaining({ mime: 'audio/webm' }))
    expect(track.isOn).toBe(false)
    expect(rendered.result.current.isRunning).toBe(false)
  })

  it('lets it go when the page is hidden, and says so', async () => {
    const rendered = take()
    await record(rendered)
    await hide()
    expect(track.isOn).toBe(false)
    expect(onTrouble).toHaveBeenCalledWith('left')
    expect(rendered.result.current.isRunning).toBe(false)
    expect(onTake).not.toHaveBeenCalled()
  })

  it('does so too when another sentence, reader or language is on', async () => {
    const rendered = take()
    await record(rendered)
    await act(async () => rendered.rerender({ subject: 'es patient Solo sensibilidad.' }))
    expect(track.isOn).toBe(false)
    expect(onTrouble).toHaveBeenCalledWith('left')
    expect(rendered.result.current.isRunning).toBe(false)
  })

  it('lets it go when the sheet is closed while recording, and has it said elsewhere', async () => {
    const rendered = take()
    await record(rendered)
    rendered.unmount()
    expect(track.isOn).toBe(false)
    expect(onLost).toHaveBeenCalledOnce()
  })

  it.each([
    'closed',
    'hidden',
  ] as const)('does not switch it on when it is allowed after all: %s', async (how) => {
    const rendered = take()
    await ask(rendered)
    if (how === 'closed') cleanup()
    else await hide()
    await act(async () => allow())
    expect(track.isOn).toBe(false)
    expect(rendered.result.current.isRunning).toBe(false)
  })

  it('keeps what there is when the microphone is unplugged', async () => {
    const rendered = take()
    await record(rendered)
    await act(async () => track.dispatchEvent(new Event('ended')))
    await vi.waitFor(() => expect(onTake).toHaveBeenCalledOnce())
    expect(rendered.result.current.isRunning).toBe(false)
  })

  it('says nothing of leaving when the microphone was off', async () => {
    const rendered = take()
    await hide()
    rendered.unmount()
    expect(onTrouble).not.toHaveBeenCalled()
    expect(onLost).not.toHaveBeenCalled()
  })

  it('says when a recording cannot be played', async () => {
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:a')
    vi.spyOn(HTMLMediaElement.prototype, 'play').mockRejectedValue(new DOMException('', 'NotSupportedError'))
    const { result } = take()
    await act(async () => result.current.listen({ mime: 'audio/mp4', lengthS: 1, audio: new ArrayBuffer(1) }))
    expect(onTrouble).toHaveBeenCalledWith('not played')
  })
})
