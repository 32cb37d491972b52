// Where the story shows soft tissue, and that it never stands in front of what is told as more than a ghost.

import { describe, expect, it } from 'vitest'
import { SOFT_TISSUE, softKind } from '../../src/anatomy/softTissue.ts'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import type { StepId } from '../../src/packs/lumbar-medial-branch/chapters.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../src/packs/lumbar-medial-branch/pack.ts'
import { lookOf } from '../../src/story/looks.ts'
import type { Moment } from '../../src/story/moment.ts'
import { makePlan } from '../../src/story/plan.ts'
import { sample } from '../../src/story/sample.ts'

const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { joints: ['L4-L5'], side: 'right', cut: 'full' })

function at(id: StepId, share: number): Moment {
  const step = plan.steps.find((each) => each.id === id)!
  return sample(plan, step.startS + share * step.durationS)
}

const MUSCLES = SOFT_TISSUE.filter((id) => softKind(id) === 'muscle')

describe('soft tissue in the story', () => {
  it('keeps the dural sac there all along, so that no root ends in the air', () => {
    for (const step of plan.steps) {
      const { looks } = sample(plan, step.startS + 0.9 * step.durationS)
      expect(lookOf(looks, 'sac.dural', 'presence'), step.key).toBe(1)
    }
  })

  it('begins with the muscles of the back, which have left by the middle of the first step', () => {
    expect(lookOf(at('ana.01.overview', 0).looks, 'muscle.longissimus.R', 'presence')).toBe(1)
    for (const id of MUSCLES) expect(lookOf(at('ana.01.overview', 0.5).looks, id, 'presence'), id).toBe(0)
  })

  it('shows multifidus with its twigs where the story says what the nerve serves', () => {
    const { looks } = at('ana.05.branches', 0.95)
    expect(lookOf(looks, 'nerve.mf.L3.R', 'presence')).toBe(1)
    expect(lookOf(looks, 'nerve.is.L3.R', 'presence')).toBe(1)
    expect(lookOf(looks, 'muscle.multifidus.deep.R', 'presence')).toBe(1)
    expect(lookOf(looks, 'muscle.multifidus.deep.L', 'presence')).toBe(0)
  })

  it('opens the sac to the roots on the way to the brain', () => {
    const { looks } = at('sig.02.path', 0.8)
    expect(lookOf(looks, 'sac.dural', 'ghost')).toBe(1)
    expect(lookOf(looks, 'nerve.cauda_equina', 'presence')).toBe(1)
  })

  it('lets multifidus twitch in the motor test, slower than twice a second', () => {
    const step = plan.steps.find(({ id }) => id === 'rfa.03.test')!
    const beats: number[] = []
    for (let t = 0.55 * step.durationS; t < 0.9 * step.durationS; t += 0.02)
      beats.push(lookOf(sample(plan, step.startS + t).looks, 'muscle.multifidus.deep.R', 'emphasis'))
    const peaks = beats.filter((value, i) => value > (beats[i - 1] ?? 2) && value > (beats[i + 1] ?? 2))
    expect(Math.max(...beats)).toBeGreaterThan(0.8)
    expect(peaks.length).toBeGreaterThan(3)
    expect(peaks.length / (0.35 * step.durationS)).toBeLessThan(2)
  })

  it('never covers needle or nerve with solid flesh', () => {
    for (const step of plan.steps) {
      if (step.id === 'ana.01.overview') continue
      for (const share of [0.2, 0.5, 0.8]) {
        const { looks } = sample(plan, step.startS + share * step.durationS)
        for (const id of MUSCLES)
          if (lookOf(looks, id, 'presence') > 0)
            expect(lookOf(looks, id, 'ghost'), `${step.key} ${id}`).toBeGreaterThan(0.5)
      }
    }
  })
})
