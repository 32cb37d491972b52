import { beforeEach, describe, expect, it } from 'vitest'
import { driveClock, type FrameSource } from '../../../src/app/clock/driveClock.ts'
import { Playhead } from '../../../src/story/playhead.ts'

/** A browser whose frames come when the test says so. */
function makeBrowser() {
  let waiting: ((nowMs: number) => void) | null = null
  const listeners = new Set<EventListenerOrEventListenerObject>()
  const browser = {
    document: {
      hidden: false,
      addEventListener: (_: string, listener: EventListenerOrEventListenerObject) => listeners.add(listener),
      removeEventListener: (_: string, listener: EventListenerOrEventListenerObject) =>
        listeners.delete(listener),
    },
    requestAnimationFrame: (callback: (nowMs: number) => void) => {
      waiting = callback
      return 1
    },
    cancelAnimationFrame: () => {
      waiting = null
    },
  }
  return {
    source: browser as unknown as FrameSource,
    asked: () => waiting !== null,
    frame: (nowMs: number) => {
      const callback = waiting
      waiting = null
      callback?.(nowMs)
    },
    hide: () => {
      browser.document.hidden = true
      for (const listener of listeners)
        if (typeof listener === 'function') listener(new Event('visibilitychange'))
    },
    listening: () => listeners.size,
  }
}

let browser: ReturnType<typeof makeBrowser>
let playhead: Playhead
let stop: () => void
beforeEach(() => {
  browser = makeBrowser()
  playhead = new Playhead(100)
  stop = driveClock(playhead, browser.source)
})

describe('driveClock', () => {
  it('asks for no frame while the story rests', () => {
    expect(browser.asked()).toBe(false)
    playhead.seek(5)
    expect(browser.asked()).toBe(false)
  })

  it('passes on the time between frames', () => {
    playhead.play()
    browser.frame(1000)
    expect(playhead.t).toBe(0)
    browser.frame(1016)
    browser.frame(1032)
    expect(playhead.t).toBeCloseTo(0.032, 6)
  })

  it('does not count a pause, nor more than a quarter of a second of a stall', () => {
    playhead.play()
    browser.frame(1000)
    browser.frame(1100)
    playhead.pause()
    browser.frame(1200)
    expect(browser.asked()).toBe(false)
    playhead.play()
    browser.frame(9000)
    expect(playhead.t).toBeCloseTo(0.1, 6)
    browser.frame(12000)
    expect(playhead.t).toBeCloseTo(0.35, 6)
  })

  it('stops asking at the end of the story', () => {
    playhead.seek(99.9)
    playhead.play()
    browser.frame(0)
    browser.frame(200)
    expect(playhead.playing).toBe(false)
    expect(browser.asked()).toBe(false)
  })

  it('pauses when the tab is hidden', () => {
    playhead.play()
    browser.hide()
    expect(playhead.playing).toBe(false)
  })

  it('leaves nothing behind', () => {
    playhead.play()
    stop()
    expect(browser.asked()).toBe(false)
    expect(browser.listening()).toBe(0)
  })
})
