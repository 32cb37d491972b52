import { describe, expect, it } from 'vitest'
import { stepIndexAt } from '../../src/story/plan.ts'
import { AUDIENCES } from '../../src/story/script.ts'
import { sentenceIndexAt } from '../../src/story/sentence.ts'
import { stillOfStep, stillTime } from '../../src/story/stillTime.ts'
import { storyOf } from '../packs/lumbar-medial-branch/storyOf.ts'

const plan = storyOf(['L4-L5'], 'right')
const times = Array.from({ length: 120 }, (_, i) => ((i + 0.37) * plan.durationS) / 120)

describe('stillTime', () => {
  it('stays in the step and the sentence that are on', () => {
    for (const audience of AUDIENCES)
      for (const t of times) {
        const still = stillTime(plan, t, audience)
        const index = stepIndexAt(plan, t)
        expect(stepIndexAt(plan, still)).toBe(index)
        const step = plan.steps[index]!
        const sentence = (at: number) =>
          sentenceIndexAt(plan.pack, step, audience, (at - step.startS) / step.durationS)
        expect(sentence(still)).toBe(sentence(t))
      }
  })

  it('is the same all through a sentence and never before it is told', () => {
    for (const t of times) {
      const still = stillTime(plan, t, 'patient')
      expect(stillTime(plan, still, 'patient')).toBeCloseTo(still, 9)
      // At most the twentieth of a second that it keeps from the sentence's end.
      expect(still).toBeGreaterThan(t - 0.0501)
    }
  })

  it('only goes on as the story does', () => {
    const stills = times.map((t) => stillTime(plan, t, 'student'))
    expect(stills).toEqual([...stills].sort((a, b) => a - b))
  })
})

describe('stillOfStep', () => {
  it('lies within its step', () => {
    for (const step of plan.steps) {
      const still = stillOfStep(plan, step)
      expect(still, step.key).toBeGreaterThan(step.startS)
      expect(still, step.key).toBeLessThan(step.startS + step.durationS)
    }
  })
})
