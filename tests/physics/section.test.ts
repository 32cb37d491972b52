import { describe, expect, it } from 'vitest'
import { polarSection } from '../../src/physics/section.ts'

describe('polarSection', () => {
  // Needle of radius 2, one line inside it; three outside.
  const section = polarSection([0, 1, 2, 4, 8], 2)

  it('gives the conductance of a shell between cylinders: 2π / ln(r₂/r₁)', () => {
    const shell = (2 * Math.PI) / Math.LN2
    expect(section.shapeU[1]).toBeCloseTo(shell, 12)
    expect(section.shapeU[2]).toBeCloseTo(shell, 12)
    expect(section.shapeU[3]).toBeCloseTo(shell, 12)
  })

  it('gives the axis the face half-way out: 2π (r/2) / r', () => {
    expect(section.shapeU[0]).toBeCloseTo(Math.PI, 12)
  })

  it('has no conductance beyond the last line', () => {
    expect(section.shapeU[4]).toBe(0)
  })

  it('shares the true area of the needle among the lines inside it', () => {
    expect(section.areaOuter[0]).toBeCloseTo(Math.PI * 0.25, 12)
    expect(section.areaInner[1]).toBeCloseTo(Math.PI * 0.75, 12)
    expect(section.areaOuter[1]).toBeCloseTo(Math.PI * 1.25, 12)
    expect(section.areaInner[2]).toBeCloseTo(Math.PI * 1.75, 12)
    const inside =
      section.areaOuter[0]! + section.areaInner[1]! + section.areaOuter[1]! + section.areaInner[2]!
    expect(inside).toBeCloseTo(Math.PI * 4, 12)
  })

  it('gives rings outside it πr² per unit of ln r on either side', () => {
    expect(section.areaOuter[2]).toBeCloseTo(Math.PI * 4 * Math.LN2, 12)
    expect(section.areaInner[3]).toBeCloseTo(Math.PI * 16 * Math.LN2, 12)
    expect(section.areaOuter[3]).toBeCloseTo(Math.PI * 16 * Math.LN2, 12)
    expect(section.areaInner[4]).toBeCloseTo(Math.PI * 64 * Math.LN2, 12)
  })

  it('has ring areas that approach the true ones as lines crowd', () => {
    const areaOf = (count: number): number => {
      const r = [0, ...Array.from({ length: count + 1 }, (_, i) => 1 * 4 ** (i / count))]
      const fine = polarSection(r, 1)
      let sum = 0
      for (let i = 1; i < r.length; i++) sum += (i > 1 ? fine.areaInner[i]! : 0) + fine.areaOuter[i]!
      return sum
    }
    const exact = Math.PI * 15
    expect(Math.abs(areaOf(10) / exact - 1)).toBeLessThan(0.01)
    // Trapezoid rule: a quarter of the error on half the spacing.
    expect((areaOf(10) - exact) / (areaOf(20) - exact)).toBeCloseTo(4, 1)
  })

  it('has no second direction', () => {
    expect(section.v).toHaveLength(1)
    expect(Math.max(...section.shapeVInner, ...section.shapeVOuter)).toBe(0)
  })
})
