import { describe, expect, it } from 'vitest'
import { writeNumerals } from '../../../src/meshgen/drawing/strokeNumerals.ts'

function extent(text: string): { left: number; right: number; top: number; bottom: number; dots: number } {
  const [xs, ys]: [number[], number[]] = [[], []]
  writeNumerals(text, 100, 50, 20, (x, y) => {
    xs.push(x)
    ys.push(y)
  })
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
    dots: xs.length,
  }
}

describe('stroke numerals', () => {
  it('stand in the middle of their place and are as high as asked', () => {
    const { left, right, top, bottom } = extent('20')
    expect((left + right) / 2).toBeCloseTo(100, 0)
    expect([top, bottom]).toEqual([50, 70])
  })

  it('know every sign of the legend and refuse others', () => {
    expect(extent('−3 +2 1 0 5 mm').dots).toBeGreaterThan(100)
    expect(() => extent('4x')).toThrow('strokeNumerals: no sign "4"')
  })
})
