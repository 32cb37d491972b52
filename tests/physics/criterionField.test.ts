import { describe, expect, it } from 'vitest'
import { criterionField, lobesOfField, sizeOfField } from '../../src/physics/criterionField.ts'
import { solveLesion } from '../../src/physics/lesion.ts'
import { type Criterion, measureLesion } from '../../src/physics/lesionReport.ts'
import { timelineOf } from '../../src/physics/lesionTimeline.ts'
import { DEFAULT_SETTINGS } from '../../src/physics/settings.ts'

const CRITERIA: readonly Criterion[] = [
  { kind: 'isotherm', tempC: 51 },
  { kind: 'isotherm', tempC: 45 },
  { kind: 'cem43', minutes: 240 },
  { kind: 'arrhenius' },
]
const run = solveLesion(DEFAULT_SETTINGS, { keepFrames: true })
const timeline = timelineOf(run)

describe('the field of a rule, from a timeline', () => {
  it.each(CRITERIA)('gives the size that the solver gives: $kind', (criterion) => {
    const size = sizeOfField(timeline, criterionField(timeline, criterion))
    const own = measureLesion(run, criterion)
    // Frames are kept in single precision: a micrometre.
    expect(Math.abs(size.widthM - own.widthM)).toBeLessThan(1e-6)
    expect(Math.abs(size.lengthM - own.lengthM)).toBeLessThan(1e-6)
  })

  it('has an outline as wide as the lesion', () => {
    const field = criterionField(timeline, CRITERIA[2]!)
    const [lobe] = lobesOfField(timeline, field)
    expect(2 * Math.max(...lobe!.rM)).toBeCloseTo(sizeOfField(timeline, field).widthM, 4)
  })

  it('has no outline of revolution between two needles, but a size', () => {
    const settings = { ...DEFAULT_SETTINGS, arrangement: { kind: 'bipolar', spacingM: 0.008 } as const }
    const pair = timelineOf(solveLesion(settings, { keepFrames: true }))
    const field = criterionField(pair, CRITERIA[0]!)
    expect(lobesOfField(pair, field)).toEqual([])
    expect(sizeOfField(pair, field).joined).toBe(true)
  })
})
