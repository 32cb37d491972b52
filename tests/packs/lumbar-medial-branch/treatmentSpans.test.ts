import { describe, expect, it } from 'vitest'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import type { StepId } from '../../../src/packs/lumbar-medial-branch/chapters.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../../src/packs/lumbar-medial-branch/pack.ts'
import {
  isCoagulated,
  isNumb,
  lesionClock,
  nerveStateAt,
  treatmentTimes,
} from '../../../src/packs/lumbar-medial-branch/treatmentSpans.ts'
import { makePlan } from '../../../src/story/plan.ts'

const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { joints: ['L4-L5'], side: 'right', cut: 'full' })
const [first, second] = treatmentTimes(plan)
const at = (id: StepId, share: number, nerve?: string): number => {
  const step = plan.steps.find((candidate) => candidate.id === id && (!nerve || candidate.subject === nerve))!
  return step.startS + share * step.durationS
}

describe('treatment', () => {
  it('numbs a nerve in its own step, not before, and lets it wear off before the day of heat', () => {
    expect(nerveStateAt(plan, first!, at('blk.05.contrast', 0.9)).numb).toBe(0)
    expect(nerveStateAt(plan, first!, at('blk.06.inject', 0.95)).numb).toBe(1)
    expect(nerveStateAt(plan, second!, at('blk.06.inject', 0.95)).numb).toBe(0)
    expect(nerveStateAt(plan, first!, at('res.02.decide', 0.5)).numb).toBe(1)
    expect(nerveStateAt(plan, first!, at('rfa.01.setup', 0.99)).numb).toBe(0)
  })

  it('stops signals while numb, again after heat, until the fibres are back', () => {
    const open = (t: number): boolean => {
      const state = nerveStateAt(plan, first!, t)
      return !isNumb(state) && !isCoagulated(state)
    }
    expect(open(at('sig.02.path', 0.5))).toBe(true)
    expect(open(at('res.01.diary', 0.5))).toBe(false)
    expect(open(at('rfa.02.approach', 0.5, 'nerve.mb.L3.R'))).toBe(true)
    expect(open(at('rfa.06.nerve', 0.5))).toBe(false)
    expect(open(at('rec.03.regrow', 0.2))).toBe(false)
    expect(open(at('rec.04.repeat', 0.5))).toBe(true)
  })

  it('runs the generator from ramp to the end of heating, then cools', () => {
    expect(lesionClock(plan, first!, at('rfa.04.numb', 0.5, 'nerve.mb.L3.R'))).toBeNull()
    expect(lesionClock(plan, first!, first!.heating![0])!.clockS).toBe(0)
    expect(lesionClock(plan, first!, first!.heating![1])!.clockS).toBeCloseTo(105, 6)
    expect(lesionClock(plan, first!, first!.cooling![1])!.clockS).toBeCloseTo(165, 6)
  })

  it('counts a nerve as coagulated from the middle of its heating at the latest, not from the beginning', () => {
    const [fromS, toS] = first!.heating!
    const isDoneAt = (share: number): boolean =>
      isCoagulated(nerveStateAt(plan, first!, fromS + share * (toS - fromS)))
    expect([0, 0.1, 0.5, 1].map(isDoneAt)).toEqual([false, false, true, true])
  })

  it('tests before it numbs, and numbs before it heats', () => {
    expect(first!.motorTest![1]).toBeLessThanOrEqual(first!.rfNumbed![0])
    expect(first!.rfNumbed![1]).toBeLessThanOrEqual(first!.heating![0])
    expect(first!.sensoryTest![1]).toBeLessThanOrEqual(first!.motorTest![0])
  })

  it('treats all nerves at once in the bedside cut', () => {
    const [a, b] = treatmentTimes(
      makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { joints: ['L4-L5'], side: 'both', cut: 'bedside' }),
    )
    expect(a!.numb).toEqual(b!.numb)
    expect(a!.heating).toEqual(b!.heating)
  })
})
