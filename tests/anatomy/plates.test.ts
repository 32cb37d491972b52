import { describe, expect, it } from 'vitest'
import { JOINTS } from '../../src/anatomy/levels.ts'
import { PLATE_VIEWS, spinePlate } from '../../src/anatomy/plates.ts'

describe.each(PLATE_VIEWS)('the plate "%s"', (view) => {
  const plate = spinePlate(view)

  it('has every joint of both sides within the picture', () => {
    expect(Object.keys(plate.joints)).toHaveLength(12)
    for (const joint of JOINTS)
      for (const suffix of ['L', 'R'] as const) {
        const [x, y] = plate.joints[`${joint}.${suffix}`]
        expect(x).toBeGreaterThan(0)
        expect(x).toBeLessThan(plate.width)
        expect(y).toBeGreaterThan(0)
        expect(y).toBeLessThan(plate.height)
      }
  })

  it('shows the joints one below the other, y downwards', () => {
    for (const suffix of ['L', 'R'] as const) {
      const heights = JOINTS.map((joint) => plate.joints[`${joint}.${suffix}`][1])
      expect(heights).toEqual([...heights].sort((a, b) => a - b))
    }
  })

  it('is seen from behind: the patient’s left lies left', () => {
    for (const joint of JOINTS)
      expect(plate.joints[`${joint}.L`][0]).toBeLessThan(plate.joints[`${joint}.R`][0])
  })

  it('is drawn to scale: L1 to L5 is some 145 mm', () => {
    const [, top] = plate.joints['L1-L2.R']
    const [, bottom] = plate.joints['L5-S1.R']
    const mm = (bottom - top) / plate.unitsPerMm
    expect(mm).toBeGreaterThan(110)
    expect(mm).toBeLessThan(175)
  })

  it('draws in path data only, nothing outside it', () => {
    for (const path of [plate.inner, plate.outer]) {
      expect(path).toMatch(/^M/)
      expect(path).not.toMatch(/[^MLHVCSQTAZmlhvcsqtaz0-9 ,.-]/)
    }
  })
})
