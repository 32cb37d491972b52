import { describe, expect, it } from 'vitest'
import { isCutAway, keptSide, NO_CUT } from '../../../src/scene/section/sectionPlane.ts'

const view = (x: number) => ({ eyeMm: [x, 0, -300], targetMm: [0, 0, 0] }) as const

describe('keptSide', () => {
  it('takes away the half towards the reader, from whichever side they look', () => {
    const section = { axis: 'sagittal', atMm: 5 } as const
    expect(isCutAway(keptSide(section, view(200)), 10, 0, 0)).toBe(true)
    expect(isCutAway(keptSide(section, view(200)), 0, 0, 0)).toBe(false)
    expect(isCutAway(keptSide(section, view(-200)), 0, 0, 0)).toBe(true)
    expect(isCutAway(keptSide(section, view(-200)), 10, 0, 0)).toBe(false)
  })

  it('takes nothing away without a section', () => {
    expect(keptSide(null, view(200))).toBe(NO_CUT)
    expect(isCutAway(NO_CUT, 1e6, 0, 0)).toBe(false)
  })
})
