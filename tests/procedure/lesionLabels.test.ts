import { describe, expect, it } from 'vitest'
import { distance, type Vec3 } from '../../src/math/vec3.ts'
import { isInside, lengthInsideMm, lesionLabels } from '../../src/procedure/lesionLabels.ts'
import type { LesionView } from '../../src/procedure/moment.ts'
import { makePlan } from '../../src/procedure/plan.ts'
import { sample } from '../../src/procedure/sample.ts'

const plan = makePlan({ joints: ['L4-L5'], side: 'right', cut: 'full' })
const step = plan.steps.find(({ key }) => key === 'rfa.05.heat@nerve.mb.L3.R')!
const { lesions, camera } = sample(plan, step.startS + 0.8 * step.durationS)
const lesion = lesions[0]!
const shape51 = lesion.reached.find(({ tempC }) => tempC === 51)!

describe('lesionLabels', () => {
  it('knows inside from outside an isotherm', () => {
    const at = (mm: number): Vec3 => [0, mm, 0]
    const upright = { tipMm: [0, 0, 0] as Vec3, hubUnit: [0, 1, 0] as Vec3 }
    const shape = { tempC: 51, distalMm: 1, proximalMm: 11, halfWidthMm: 3.5 } as const
    expect(isInside(upright, shape, at(-0.9))).toBe(true)
    expect(isInside(upright, shape, at(-1.1))).toBe(false)
    expect(isInside(upright, shape, [3.4, 5, 0])).toBe(true)
    expect(isInside(upright, shape, [3.6, 5, 0])).toBe(false)
  })

  it('measures the nerve inside: several millimetres at parallel placement, never more than the lesion is long', () => {
    const inside = lengthInsideMm(lesion, shape51)
    expect(inside).toBeGreaterThan(5)
    expect(inside).toBeLessThan(13)
    expect(lengthInsideMm(lesion, { ...shape51, halfWidthMm: 0.01 })).toBeLessThan(0.5)
  })

  it('hangs one number on each contour, apart from one another and on the contour', () => {
    const labels = lesionLabels(step, lesions, camera.fromUnit)
    expect(labels.map(({ subject }) => subject)).toEqual([
      'fx.isotherm.45',
      'fx.isotherm.51',
      'fx.isotherm.60',
      'fx.isotherm.80',
    ])
    for (const a of labels)
      for (const b of labels) if (a !== b) expect(distance(a.anchorMm, b.anchorMm)).toBeGreaterThan(0.8)
    const edge = labels[1]!.anchorMm
    expect(
      isInside(
        lesion,
        {
          ...shape51,
          halfWidthMm: shape51.halfWidthMm * 1.02,
          distalMm: shape51.distalMm + 0.1,
          proximalMm: shape51.proximalMm + 0.1,
        },
        edge,
      ),
    ).toBe(true)
    expect(
      isInside(
        lesion,
        {
          ...shape51,
          halfWidthMm: shape51.halfWidthMm * 0.97,
          distalMm: shape51.distalMm - 0.1,
          proximalMm: shape51.proximalMm - 0.1,
        },
        edge,
      ),
    ).toBe(false)
  })

  it('names nothing for another nerve’s step, nor when it is cold', () => {
    expect(lesionLabels(plan.steps[0]!, lesions, camera.fromUnit)).toEqual([])
    const cold: LesionView = { ...lesion, heat: 0 }
    expect(lesionLabels(step, [cold], camera.fromUnit).every(({ opacity }) => opacity === 0)).toBe(true)
  })
})
