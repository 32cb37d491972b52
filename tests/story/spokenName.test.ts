import { describe, expect, it } from 'vitest'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../src/packs/lumbar-medial-branch/pack.ts'
import { makePlan } from '../../src/story/plan.ts'
import { sample } from '../../src/story/sample.ts'
import { spokenName } from '../../src/story/spokenName.ts'

const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { joints: ['L4-L5'], side: 'right', cut: 'full' })
const startOf = (id: string): number => plan.steps.find((step) => step.id === id)!.startS
const namesAt = (t: number, audience: 'patient' | 'clinician' = 'patient'): readonly string[] =>
  spokenName(plan, sample(plan, t), audience).map(({ subject }) => subject)

describe('spokenName', () => {
  it('is one name at any time, and one of those that are there', () => {
    for (let t = 0; t < plan.durationS; t += 3) {
      const moment = sample(plan, t)
      const shown = spokenName(plan, moment, 'patient')
      expect(shown.length).toBeLessThanOrEqual(1)
      expect(moment.labels).toEqual(expect.arrayContaining([...shown]))
    }
  })

  it('follows the sentence: the joint, then its nerves one after the other', () => {
    const level = startOf('ana.02.level')
    // "Each joint has two, so both must be numbed", from 8.2 s on: the joint, then each nerve.
    expect(namesAt(level + 9)).toEqual(['facet.L4-L5.R'])
    expect(namesAt(level + 12.5)).toEqual(['nerve.mb.L3.R'])
    expect(namesAt(level + 15.5)).toEqual(['nerve.mb.L4.R'])
  })

  it('follows the sentence about the strap', () => {
    expect(namesAt(startOf('ana.04.course') + 15)).toEqual(['lig.mal.L4.R'])
  })
})
