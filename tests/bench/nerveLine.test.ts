import { describe, expect, it } from 'vitest'
import { benchNerve, capturedNerve, valueIn } from '../../src/bench/nerveLine.ts'
import { pointAt } from '../../src/math/polyline.ts'
import { criterionField, sizeOfField } from '../../src/physics/criterionField.ts'
import { solveLesion } from '../../src/physics/lesion.ts'
import { timelineOf } from '../../src/physics/lesionTimeline.ts'
import { DEFAULT_SETTINGS } from '../../src/physics/settings.ts'

const one = timelineOf(solveLesion(DEFAULT_SETTINGS, { keepFrames: true }))
const field = criterionField(one, { kind: 'isotherm', tempC: 51 })
const size = sizeOfField(one, field)

describe('the nerve inside', () => {
  it('is nearly the length of the lesion along the needle, and nearly its width across it', () => {
    const along = capturedNerve(one, field, { angleDeg: 0, distanceMm: 1 })
    const across = capturedNerve(one, field, { angleDeg: 90, distanceMm: 1 })
    expect(along.lengthMm).toBeGreaterThan(0.95 * 1e3 * size.lengthM)
    expect(along.lengthMm).toBeLessThanOrEqual(1e3 * size.lengthM)
    // A chord of the circle across the needle.
    const chordMm = 2 * Math.sqrt((500 * size.widthM) ** 2 - 1)
    expect(across.lengthMm).toBeCloseTo(chordMm, 0)
    expect(across.lengthMm).toBeLessThan(along.lengthMm)
  })

  it('is nothing beyond the edge', () => {
    const beyondMm = 500 * size.widthM + 0.1
    expect(capturedNerve(one, field, { angleDeg: 0, distanceMm: beyondMm })).toEqual({
      lengthMm: 0,
      stretchesMm: [],
    })
  })

  it('counts its stretches from the middle of the tip', () => {
    const { stretchesMm, lengthMm } = capturedNerve(one, field, { angleDeg: 90, distanceMm: 2 })
    const [from, to] = stretchesMm[0]!
    expect(from).toBeCloseTo(-to, 2)
    expect(to - from).toBeCloseTo(lengthMm, 6)
  })
})

describe('between two needles', () => {
  const settings = { ...DEFAULT_SETTINGS, arrangement: { kind: 'bipolar', spacingM: 0.008 } as const }
  const two = timelineOf(solveLesion(settings, { keepFrames: true }))
  const peak = criterionField(two, { kind: 'isotherm', tempC: 51 })

  it('the nerve lies over the middle of both', () => {
    const line = benchNerve(two, { angleDeg: 90, distanceMm: 2 })
    expect(pointAt(line, line.length / 2).map((m) => Number((1e3 * m).toFixed(6)))).toEqual([-4, 2, 5])
  })

  it('a place behind the mirror is as hot as its image', () => {
    const at = valueIn(two, peak.values)
    expect(at([-0.009, 0.001, 0.005])).toBeCloseTo(at([0.001, 0.001, 0.005]), 6)
    // On the second needle's surface it is as hot as on the first.
    expect(at([-0.008, 0, 0.003])).toBeGreaterThan(75)
  })

  it('a nerve square across both is captured over more than their spacing', () => {
    expect(capturedNerve(two, peak, { angleDeg: 90, distanceMm: 1.5 }).lengthMm).toBeGreaterThan(8)
  })
})
