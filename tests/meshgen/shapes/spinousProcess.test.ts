import { describe, expect, it } from 'vitest'
import { spinousProcess } from '../../../src/meshgen/shapes/spinousProcess.ts'
import type { SpinousParameters } from '../../../src/meshgen/shapes/vertebraParameters.ts'

/** A disc of 15 mm radius round (y −22, z −53), 6 mm thick. */
const process = (change: Partial<SpinousParameters> = {}): SpinousParameters => ({
  centreMm: [-22, -53],
  outlineMm: Array.from({ length: 12 }, () => 15),
  halfThicknessMm: [
    [3, 3, 3],
    [3, 3, 3],
    [3, 3, 3],
  ],
  rootZMm: -38,
  tipZMm: -68,
  edgeRadiusMm: 2,
  tipAsideMm: 0,
  ...change,
})

/** Half of its thickness at a place, to the left, mm. */
function halfAt(p: SpinousParameters, y: number, z: number): number {
  const { field } = spinousProcess(p)
  let x = 0
  while (field(x, y, z) < 0) x += 0.01
  return x
}

describe('spinousProcess', () => {
  it('has its outline in the sagittal plane', () => {
    const { field } = spinousProcess(process())
    for (const [y, z] of [
      [-22, -68],
      [-7, -53],
      [-37, -53],
    ] as const)
      expect(field(0, y, z)).toBeCloseTo(0, 1)
    expect(field(0, -22, -73)).toBeCloseTo(5, 1)
    expect(field(0, -22, -53)).toBeLessThan(-1)
  })

  it('begins its outline in front and goes over the top', () => {
    const outlineMm = [10, 10, 10, 20, 10, 10, 10, 10, 10, 10, 10, 10]
    const { field } = spinousProcess(process({ outlineMm }))
    expect(field(0, -22 + 18, -53)).toBeLessThan(0)
    expect(field(0, -22 - 18, -53)).toBeGreaterThan(0)
  })

  it('is as thick as its table says, rounded where its faces meet', () => {
    // The rounding of 0.9 mm makes a flat face of 3 mm √(3² − 0.9²).
    expect(halfAt(process(), -22, -53)).toBeCloseTo(Math.sqrt(9 - 0.81), 1)
  })

  it('grows thicker to the tip and to the border where the table does', () => {
    const club = process({
      halfThicknessMm: [
        [2, 2, 2],
        [3, 2.5, 2],
        [6, 4, 2.5],
      ],
    })
    expect(halfAt(club, -22, -64)).toBeGreaterThan(halfAt(club, -22, -48) + 0.5)
    expect(halfAt(club, -30, -60)).toBeGreaterThan(halfAt(club, -14, -60) + 0.5)
  })

  it('stands to the left at its tip by what is said, not at its root', () => {
    const { field } = spinousProcess(process({ tipAsideMm: 2 }))
    const middle = (z: number): number => {
      let sum = 0
      let count = 0
      for (let x = -8; x < 8; x += 0.02) {
        if (field(x, -22, z) >= 0) continue
        sum += x
        count++
      }
      return sum / count
    }
    expect(middle(-66)).toBeCloseTo((2 * 28) / 30, 1)
    expect(middle(-40)).toBeCloseTo((2 * 2) / 30, 1)
  })

  it('lies within its bounds', () => {
    const { min, max } = spinousProcess(process({ tipAsideMm: -2 })).bounds
    expect(max[0]).toBeGreaterThan(5)
    expect(min[0]).toBe(-max[0])
    expect(min[1]).toBeLessThan(-37)
    expect(max[2]).toBeGreaterThan(-38)
  })
})
