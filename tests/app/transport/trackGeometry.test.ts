import { describe, expect, it } from 'vitest'
import { type TrackStep, timeAtX, xAtTime } from '../../../src/app/transport/trackGeometry.ts'

/** Two steps, then a gap of 14 px, then a step drawn wider than its time. */
const STEPS: TrackStep[] = [
  { startS: 0, durationS: 10, leftPx: 0, widthPx: 50 },
  { startS: 10, durationS: 20, leftPx: 53, widthPx: 100 },
  { startS: 30, durationS: 5, leftPx: 167, widthPx: 80 },
]

describe('trackGeometry', () => {
  it('puts time inside the box of its step', () => {
    expect(xAtTime(STEPS, 0)).toBe(0)
    expect(xAtTime(STEPS, 5)).toBe(25)
    expect(xAtTime(STEPS, 10)).toBe(53)
    expect(xAtTime(STEPS, 32.5)).toBe(207)
    expect(xAtTime(STEPS, 35)).toBe(247)
    expect(xAtTime(STEPS, 99)).toBe(247)
  })

  it('gives the time under a pixel, the same way back', () => {
    for (const t of [0, 3, 9.9, 10, 22, 29.9, 30, 34.9])
      expect(timeAtX(STEPS, xAtTime(STEPS, t))).toBeCloseTo(t, 9)
  })

  it('reads a gap as the beginning of the step after it', () => {
    expect(timeAtX(STEPS, 51)).toBe(10)
    expect(timeAtX(STEPS, 160)).toBe(30)
  })

  it('reads what is outside as the nearest end', () => {
    expect(timeAtX(STEPS, -30)).toBe(0)
    expect(timeAtX(STEPS, 900)).toBe(35)
  })

  it('has no time on an empty track', () => {
    expect(xAtTime([], 4)).toBe(0)
    expect(timeAtX([], 4)).toBe(0)
  })
})
