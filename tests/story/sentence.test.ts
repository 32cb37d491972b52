import { describe, expect, it } from 'vitest'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import { cuesOf } from '../../src/packs/lumbar-medial-branch/cues/scriptOf.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../src/packs/lumbar-medial-branch/pack.ts'
import { makePlan } from '../../src/story/plan.ts'
import { AUDIENCES } from '../../src/story/script.ts'
import { sentenceIndexAt } from '../../src/story/sentence.ts'
import { stillTime } from '../../src/story/stillTime.ts'

const plans = [
  makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { joints: ['L4-L5', 'L5-S1'], side: 'both', cut: 'full' }),
  makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { joints: ['T12-L1'], side: 'left', cut: 'full' }),
  makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { joints: ['L2-L3'], side: 'right', cut: 'bedside' }),
]

describe('sentence', () => {
  it('starts with the first and passes through every sentence of every step, in order', () => {
    for (const plan of plans) {
      for (const step of plan.steps) {
        for (const audience of AUDIENCES) {
          const cues = cuesOf(step, audience)
          const seen = Array.from({ length: 400 }, (_, i) =>
            sentenceIndexAt(LUMBAR_MEDIAL_BRANCH, step, audience, i / 399),
          )
          expect(seen[0]).toBe(0)
          expect([...new Set(seen)]).toEqual(cues.map((_, i) => i))
        }
      }
    }
  })

  it('changes exactly at its cue', () => {
    const step = plans[0]!.steps[0]!
    const second = cuesOf(step, 'patient')[1]!.at
    expect(sentenceIndexAt(LUMBAR_MEDIAL_BRANCH, step, 'patient', second - 1e-6)).toBe(0)
    expect(sentenceIndexAt(LUMBAR_MEDIAL_BRANCH, step, 'patient', second)).toBe(1)
  })

  it('stands still through a sentence when no motion is wanted', () => {
    const plan = plans[0]!
    const step = plan.steps[3]!
    const [, second] = cuesOf(step, 'patient')
    const inFirst = [0.05, 0.5, 0.95].map((share) =>
      stillTime(plan, step.startS + share * second!.at * step.durationS, 'patient'),
    )
    expect(new Set(inFirst).size).toBe(1)
    expect(inFirst[0]).toBeCloseTo(step.startS + second!.at * step.durationS, 0)
    expect(stillTime(plan, step.startS + step.durationS * (second!.at + 0.01), 'patient')).toBeGreaterThan(
      inFirst[0]!,
    )
  })
})
