import { describe, expect, it } from 'vitest'
import { TYPICAL_BODY } from '../../../../src/anatomy/typicalBody.ts'
import { addScaled, distance, dot, length, sub } from '../../../../src/math/vec3.ts'
import { lesionLabels } from '../../../../src/packs/lumbar-medial-branch/lesion/lesionLabels.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../../../src/packs/lumbar-medial-branch/pack.ts'
import { radiusAt } from '../../../../src/story/heatLesion.ts'
import type { LesionView } from '../../../../src/story/moment.ts'
import { makePlan } from '../../../../src/story/plan.ts'
import { sample } from '../../../../src/story/sample.ts'

const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { joints: ['L4-L5'], side: 'right', cut: 'full' })
const step = plan.steps.find(({ key }) => key === 'rfa.05.heat@nerve.mb.L3.R')!
const { lesions, camera } = sample(plan, step.startS + 0.8 * step.durationS)
const lesion = lesions[0]!
const shape51 = lesion.reached.find(({ tempC }) => tempC === 51)!

describe('lesionLabels', () => {
  it('hangs one number on each contour, apart from one another and on the contour', () => {
    const labels = lesionLabels(TYPICAL_BODY, step, lesions, camera.fromUnit)
    expect(labels.map(({ subject }) => subject)).toEqual([
      'fx.isotherm.45',
      'fx.isotherm.51',
      'fx.isotherm.60',
      'fx.isotherm.80',
    ])
    for (const a of labels)
      for (const b of labels) if (a !== b) expect(distance(a.anchorMm, b.anchorMm)).toBeGreaterThan(0.8)
    // The 51 °C number lies on its contour: at the contour's own radius from the shaft.
    const offset = sub(labels[1]!.anchorMm, lesion.tipMm)
    const z = dot(offset, lesion.hubUnit)
    expect(length(addScaled(offset, lesion.hubUnit, -z))).toBeCloseTo(radiusAt(shape51, z), 6)
  })

  it('tells the nerve inside 51 °C on the nerve, when there is any', () => {
    const captured = lesionLabels(TYPICAL_BODY, step, lesions, camera.fromUnit, 8.4).find(
      ({ key }) => key === 'captured nerve',
    )!
    expect(captured.detail).toEqual({ kind: 'length mm', lengthMm: 8.4 })
    expect(captured.subject).toBe('nerve.mb.L3.R')
    expect(
      lesionLabels(TYPICAL_BODY, step, lesions, camera.fromUnit, 0).find(
        ({ key }) => key === 'captured nerve',
      )!.opacity,
    ).toBe(0)
  })

  it('names nothing for another nerve’s step, nor when it is cold', () => {
    expect(lesionLabels(TYPICAL_BODY, plan.steps[0]!, lesions, camera.fromUnit)).toEqual([])
    const cold: LesionView = { ...lesion, heat: 0 }
    expect(
      lesionLabels(TYPICAL_BODY, step, [cold], camera.fromUnit).every(({ opacity }) => opacity === 0),
    ).toBe(true)
  })
})
