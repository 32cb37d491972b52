import { describe, expect, it } from 'vitest'
import { gradedLines } from '../../src/physics/gradedLines.ts'

const spacings = (lines: readonly number[]): number[] => lines.slice(1).map((x, i) => x - lines[i]!)

describe('gradedLines', () => {
  it('keeps both ends and rises', () => {
    const lines = gradedLines(2, 10, { first: 0.1, last: 0.3, growth: 1.2, largest: 1 })
    expect(lines[0]).toBe(2)
    expect(lines[lines.length - 1]).toBe(10)
    expect(Math.min(...spacings(lines))).toBeGreaterThan(0)
  })

  it('starts and ends with the spacings asked for, within a fifth', () => {
    const steps = spacings(gradedLines(0, 20, { first: 0.1, last: 0.4, growth: 1.15, largest: 2 }))
    expect(steps[0]! / 0.1).toBeGreaterThan(0.8)
    expect(steps[0]! / 0.1).toBeLessThan(1.25)
    expect(steps[steps.length - 1]! / 0.4).toBeGreaterThan(0.8)
    expect(steps[steps.length - 1]! / 0.4).toBeLessThan(1.25)
  })

  it('never grows faster than asked, nor beyond the largest spacing', () => {
    const steps = spacings(gradedLines(0, 50, { first: 0.1, last: 8, growth: 1.3, largest: 8 }))
    for (let i = 1; i < steps.length; i++) expect(steps[i]! / steps[i - 1]!).toBeLessThan(1.36)
    expect(Math.max(...steps)).toBeLessThan(9.5)
  })

  it('gives even spacing when both ends ask for the largest', () => {
    const steps = spacings(gradedLines(0, 10, { first: 1, last: 1, growth: 1.5, largest: 1 }))
    expect(steps).toHaveLength(10)
    for (const step of steps) expect(step).toBeCloseTo(1, 3)
  })

  it('has one cell when the interval is shorter than a spacing', () => {
    expect(gradedLines(0, 0.2, { first: 1, last: 1, growth: 1.2, largest: 1 })).toEqual([0, 0.2])
  })

  it('moves little when the interval moves little', () => {
    const grading = { first: 0.1, last: 0.1, growth: 1.25, largest: 2 }
    const before = gradedLines(0, 10, grading)
    const after = gradedLines(0, 10.001, grading)
    expect(after).toHaveLength(before.length)
    after.forEach((x, i) => {
      expect(Math.abs(x - before[i]!)).toBeLessThan(0.002)
    })
  })

  it('refuses an empty interval and useless gradings', () => {
    const grading = { first: 0.1, last: 0.1, growth: 1.25, largest: 2 }
    expect(() => gradedLines(3, 3, grading)).toThrow('gradedLines: end must lie beyond start, got 3 to 3')
    expect(() => gradedLines(0, 1, { ...grading, growth: 1 })).toThrow('growth > 1')
    expect(() => gradedLines(0, 1, { ...grading, first: 0 })).toThrow('spacings must be > 0')
  })
})
