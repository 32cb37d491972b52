import { describe, expect, it } from 'vitest'
import { unionField } from '../../../src/meshgen/mesh/unionField.ts'
import { backPlan } from '../../../src/meshgen/soft/backPlan.ts'
import { builtSpine } from '../builtSpines.ts'

const spine = builtSpine()
const plan = backPlan(spine, unionField(spine.bones))
const HEIGHTS = [140, 110, 75, 37, 0, -33, -66, -95, -120, -140]
const near = (got: number, want: number, mm: number): void => {
  expect(Math.abs(got - want)).toBeLessThan(mm)
}

describe('backPlan', () => {
  it('passes near the processes of each level', () => {
    for (const vertebra of ['L2', 'L3', 'L4'] as const) {
      const { mamillary, tpTip, laminaCentre } = spine.seeds[`${vertebra}.L`]
      near(plan.mamillaryX(mamillary[1]), mamillary[0], 3)
      near(plan.transverseX(tpTip[1]), tpTip[0], 4)
      near(plan.transverseZ(tpTip[1]), tpTip[2], 4)
      near(plan.laminaZ(laminaCentre[1]), laminaCentre[2], 5)
      near(plan.crestZ(spine.spinousTips[vertebra][1]), spine.spinousTips[vertebra][2], 6)
    }
  })

  it('orders the borders from the midline out, and bone from front to back', () => {
    for (const y of HEIGHTS) {
      expect(plan.mamillaryX(y), `${y}`).toBeGreaterThan(5)
      expect(plan.multifidusX(y), `${y}`).toBeLessThan(plan.lateralX(y))
      if (y > -110) expect(plan.longissimusX(y), `${y}`).toBeLessThan(plan.lateralX(y))
      if (y > -110) expect(plan.multifidusX(y), `${y}`).toBeLessThan(plan.longissimusX(y))
      expect(plan.crestZ(y), `${y}`).toBeLessThanOrEqual(plan.laminaZ(y))
    }
  })

  it('broadens multifidus down to the sacrum', () => {
    const widths = [140, 75, 0, -66, -95].map(plan.multifidusX)
    expect(widths).toEqual([...widths].sort((a, b) => a - b))
    expect(plan.multifidusX(-150)).toBeLessThan(plan.multifidusX(-95))
  })

  it('lays the fascia in front of the spinous tips in the midline, behind the muscles beside it', () => {
    for (const y of [110, 37, 0, -66]) {
      expect(plan.fasciaZ(0, y)).toBeCloseTo(plan.crestZ(y) - 1, 6)
      expect(plan.fasciaZ(25, y)).toBeLessThan(plan.fasciaZ(0, y))
      expect(plan.fasciaZ(plan.lateralX(y), y)).toBeCloseTo(plan.transverseZ(y), 6)
    }
  })

  it('has the fascia alike on both sides, without a step', () => {
    for (let x = 0; x < 80; x += 7) expect(plan.fasciaZ(-x, 0)).toBe(plan.fasciaZ(x, 0))
    const steps = Array.from({ length: 150 }, (_, i) =>
      Math.abs(plan.fasciaZ(i / 2, 0) - plan.fasciaZ((i + 1) / 2, 0)),
    )
    expect(Math.max(...steps)).toBeLessThan(1.5)
  })

  it('says where there is no bone to go by', () => {
    expect(() => backPlan(spine, () => 1000)).toThrow('backPlan: no bone behind (0, -95)')
  })
})
