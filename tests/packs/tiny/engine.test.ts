// The seam between engine and pack: a second procedure runs through plan and sample without the engine being touched.
import { describe, expect, it } from 'vitest'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { explore, UNTOUCHED } from '../../../src/story/exploring/exploration.ts'
import { explored } from '../../../src/story/exploring/explored.ts'
import { makePlan } from '../../../src/story/plan.ts'
import { sample } from '../../../src/story/sample.ts'
import { stillOfStep, stillTime } from '../../../src/story/stillTime.ts'
import { TINY, type Toe } from './tinyPack.ts'

const plan = (toes: readonly Toe[], cut = 'whole') => makePlan(TINY, TYPICAL_BODY, { toes, cut })

describe('a second pack', () => {
  it('is planned by its own lengths: first in full, second at half, a third in a few seconds', () => {
    const { steps, durationS, lesion, hasLongStory } = plan(['toe.third', 'toe.first', 'toe.second'])
    expect(steps.map(({ key, telling, startS, durationS: s }) => [key, telling, startS, s])).toEqual([
      ['foot.look', 'full', 0, 10],
      ['toe.wrap@toe.first', 'full', 10, 8],
      ['toe.wrap@toe.second', 'again', 18, 4],
      ['toe.wrap@toe.third', 'again', 22, 3],
    ])
    expect(durationS).toBe(25)
    expect(lesion).toBeNull()
    expect(hasLongStory).toBe(true)
  })

  it('has its own cuts', () => {
    expect(
      plan(['toe.first'], 'glance').steps.map(({ key, telling, durationS }) => [key, telling, durationS]),
    ).toEqual([['foot.look', 'brief', 4]])
    expect(() => plan(['toe.first'], 'bedside')).toThrow('plan: tiny has no cut "bedside"')
    expect(() => plan([])).toThrow('plan: nothing is chosen in tiny')
  })

  it('shows its own tools and names, and heats nothing', () => {
    const moment = sample(plan(['toe.first', 'toe.second']), 19)
    expect(moment.step.key).toBe('toe.wrap@toe.second')
    expect(moment.tools.map(({ kind, nerve, opacity }) => [kind, nerve, opacity])).toEqual([
      ['bandage roll', 'toe.second', 0.25],
    ])
    // The one before fades out behind it.
    expect(moment.labels.map(({ subject }) => subject)).toEqual(['toe.second', 'toe.first'])
    expect(moment.lesions).toEqual([])
    expect(moment.lesionTimeline).toBeNull()
  })

  it('settles from one picture into the next', () => {
    const tiny = plan(['toe.first'])
    const height = (t: number): number => sample(tiny, t).camera.heightMm
    expect(height(9.999)).toBeCloseTo(60, 1)
    expect(height(10)).toBeCloseTo(60, 1)
    expect(height(18)).toBeCloseTo(60, 6)
    expect(height(11.3)).toBeGreaterThan(90)
  })

  it('knows its sentences, and stands still by them', () => {
    const tiny = plan(['toe.first'])
    expect(sample(tiny, 4.9).sentence.patient).toBe(0)
    expect(sample(tiny, 5).sentence).toEqual({ patient: 1, clinician: 1, student: 1 })
    expect(stillTime(tiny, 1, 'patient')).toBeCloseTo(4.95, 9)
    expect(stillOfStep(tiny, tiny.steps[1]!)).toBeCloseTo(17.95, 9)
  })

  it('can be explored', () => {
    const moment = explored(
      sample(plan(['toe.first']), 12),
      explore(UNTOUCHED, { kind: 'isolate', id: 'bone.L4' }),
    )
    expect(moment.tools).toEqual([])
    expect(moment.labels[0]!.subject).toBe('bone.L4')
  })
})
