import { describe, expect, it } from 'vitest'
import { Playhead } from '../../src/story/playhead.ts'

describe('playhead', () => {
  it('moves only when played, at its speed', () => {
    const head = new Playhead(100)
    head.advance(3)
    expect(head.t).toBe(0)
    head.play()
    head.advance(3)
    head.setSpeed(2)
    head.advance(3)
    expect(head.t).toBe(9)
  })

  it('stops at the end and starts again from the beginning', () => {
    const head = new Playhead(10, 9)
    head.play()
    head.advance(5)
    expect([head.t, head.playing]).toEqual([10, false])
    head.play()
    expect([head.t, head.playing]).toEqual([0, true])
  })

  it('clamps where it is sent, and never runs backwards', () => {
    const head = new Playhead(10, 99)
    expect(head.t).toBe(10)
    head.seek(-4)
    expect(head.t).toBe(0)
    head.play()
    head.advance(-2)
    expect(head.t).toBe(0)
  })

  it('tells its listeners until they leave', () => {
    const head = new Playhead(10)
    let calls = 0
    const leave = head.subscribe(() => calls++)
    head.seek(1)
    head.play()
    head.advance(0.1)
    leave()
    head.seek(2)
    expect(calls).toBe(3)
  })

  it('keeps playing through a change of plan', () => {
    const head = new Playhead(10, 4)
    head.play()
    head.retime(20, 15)
    expect([head.t, head.durationS, head.playing]).toEqual([15, 20, true])
  })

  it('runs as a voice leads it and waits where it is told to, until it is led on', () => {
    const head = new Playhead(10)
    head.play()
    head.follow({ pace: 0.5, holdAtS: 1 })
    head.advance(1)
    expect(head.t).toBe(0.5)
    head.advance(4)
    expect([head.t, head.playing]).toEqual([1, true])
    head.follow({ pace: 2, holdAtS: null })
    head.advance(1)
    expect(head.t).toBe(3)
    // A place that already lies behind does not pull it back.
    head.follow({ pace: 1, holdAtS: 1 })
    head.advance(1)
    expect(head.t).toBe(4)
  })

  it('counts the times it was set, not those it ran', () => {
    const head = new Playhead(10)
    head.play()
    head.advance(1)
    expect(head.leaps).toBe(0)
    head.seek(4)
    head.retime(12, 12)
    head.play()
    expect([head.leaps, head.t]).toEqual([3, 0])
  })
})
