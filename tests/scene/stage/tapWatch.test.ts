import { describe, expect, it } from 'vitest'
import { TapWatch } from '../../../src/scene/stage/tapWatch.ts'

const at = (pointerId: number, x = 100, y = 100, button = 0) => ({
  pointerId,
  button,
  clientX: x,
  clientY: y,
})

describe('TapWatch', () => {
  it('takes a press and release in one place for a tap', () => {
    const taps = new TapWatch()
    taps.down(at(1))
    expect(taps.up(at(1, 105))).toBe(true)
  })

  it('takes a drag for none', () => {
    const taps = new TapWatch()
    taps.down(at(1))
    expect(taps.up(at(1, 106))).toBe(false)
  })

  it.each([
    [1, 2],
    [2, 1],
  ])('takes two fingers for a gesture, whichever is lifted first: %i, then %i', (first, second) => {
    const taps = new TapWatch()
    taps.down(at(1))
    taps.down(at(2, 200))
    expect(taps.up(at(first, first === 1 ? 100 : 200))).toBe(false)
    expect(taps.up(at(second, second === 1 ? 100 : 200))).toBe(false)
  })

  it('takes a finger that comes back while another rests for part of the gesture', () => {
    const taps = new TapWatch()
    taps.down(at(1))
    taps.down(at(2, 200))
    taps.up(at(2, 200))
    taps.down(at(3, 200))
    expect(taps.up(at(3, 200))).toBe(false)
    taps.up(at(1))
    taps.down(at(4))
    expect(taps.up(at(4))).toBe(true)
  })

  it.each([1, 2])('takes button %i for none', (button) => {
    const taps = new TapWatch()
    taps.down(at(1, 100, 100, button))
    expect(taps.up(at(1))).toBe(false)
  })

  it('forgets a pointer that the browser took away', () => {
    const taps = new TapWatch()
    taps.down(at(1))
    taps.cancel(1)
    expect(taps.up(at(1))).toBe(false)
  })
})
