import { describe, expect, it } from 'vitest'
import type { VertebraFrame } from '../../../src/anatomy/solvedBody.ts'
import { courseFrame } from '../../../src/meshgen/nerves/courseFrame.ts'

const UPRIGHT: VertebraFrame = { originMm: [0, 0, 0], xUnit: [1, 0, 0], yUnit: [0, 1, 0], zUnit: [0, 0, 1] }

describe('courseFrame', () => {
  it('turns a right-sided waypoint (x, y, z) into (−x, y, −z), a left one into (x, y, −z)', () => {
    expect(courseFrame(UPRIGHT, 'R', [-20, 5, -30]).toPatient([1, 2, 3])).toEqual([-21, 7, -33])
    expect(courseFrame(UPRIGHT, 'L', [20, 5, -30]).toPatient([1, 2, 3])).toEqual([21, 7, -33])
  })

  it('goes back from patient to local', () => {
    const frame = courseFrame(UPRIGHT, 'R', [-20, 5, -30])
    const local = frame.toLocal(frame.toPatient([1.4, -3, 3.5]))
    expect(local.map((v) => Number(v.toFixed(9)))).toEqual([1.4, -3, 3.5])
  })

  it('leans with the vertebra', () => {
    const c = Math.cos(0.3)
    const s = Math.sin(0.3)
    const leaning: VertebraFrame = { ...UPRIGHT, yUnit: [0, c, s], zUnit: [0, -s, c] }
    const [x, y, z] = courseFrame(leaning, 'L', [0, 0, 0]).toPatient([0, 1, 0])
    expect([x, y, z]).toEqual([0, c, s])
  })
})
