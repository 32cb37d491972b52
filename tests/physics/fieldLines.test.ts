import { describe, expect, it } from 'vitest'
import { fieldSize, firstTissue, lineRadiusM } from '../../src/physics/fieldLines.ts'
import { besidePlane, needleLines18, RADIUS_M } from './drawnField.ts'

const lines = needleLines18

describe('firstTissue', () => {
  it('is the axis ahead of the point, the profile of the tip, then the surface', () => {
    expect(firstTissue(lines, lines.point - 2)).toBe(0)
    expect(firstTissue(lines, lines.point)).toBe(0)
    expect(firstTissue(lines, lines.point + 1)).toBe(1)
    expect(firstTissue(lines, lines.point + 40)).toBe(lines.surface)
    expect(firstTissue({ ...lines, tapering: false }, lines.point + 1)).toBe(lines.surface)
  })

  it('knows the radius of a line', () => {
    expect(lineRadiusM(lines, lines.surface)).toBeCloseTo(RADIUS_M, 12)
    const beside = besidePlane(0.004, 'bone')
    expect(lineRadiusM(beside, beside.surface)).toBeCloseTo(RADIUS_M, 12)
  })
})

describe('fieldSize', () => {
  it('counts nodes in all directions', () => {
    expect(fieldSize(lines)).toBe(lines.u.length * lines.z.length)
    const beside = besidePlane(0.004, 'mirror')
    expect(fieldSize(beside)).toBe(beside.u.length * beside.v.length * beside.z.length)
  })
})
