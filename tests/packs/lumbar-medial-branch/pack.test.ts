import { describe, expect, it } from 'vitest'
import { LUMBAR_MEDIAL_BRANCH as PACK } from '../../../src/packs/lumbar-medial-branch/pack.ts'
import { stepIn, storyOf } from './storyOf.ts'

describe('pack', () => {
  it('is about the nerves of the chosen joints, right before left', () => {
    expect(PACK.subjectsOf({ joints: ['L5-S1'], side: 'both', cut: 'full' })).toEqual([
      'nerve.mb.L4.R',
      'nerve.dr.L5.R',
      'nerve.mb.L4.L',
      'nerve.dr.L5.L',
    ])
  })

  it('tells L5 in one sentence where L5–S1 is not chosen, and every other step in full', () => {
    const choice = { joints: ['L4-L5'], side: 'right', cut: 'full' } as const
    const short = PACK.steps.filter(({ id }) => PACK.shortS(id, choice) !== null)
    expect(short.map(({ id }) => id)).toEqual(['ana.07.l5'])
    expect(PACK.shortS('ana.07.l5', { ...choice, joints: ['L4-L5', 'L5-S1'] })).toBeNull()
  })

  it('has the generator’s display at the heat, the decision’s line on paper, the emergency’s beside its signs', () => {
    const idsOf = (is: (step: (typeof PACK.steps)[number]) => boolean) =>
      PACK.steps.filter(is).map(({ id }) => id)
    expect(idsOf(({ hasReadout }) => hasReadout === true)).toEqual(['rfa.05.heat'])
    expect(idsOf(({ notice }) => notice === 'emergency')).toEqual(['rec.02.redflags'])
    expect(idsOf(({ notice }) => notice === 'decision')).toEqual([
      'res.01.diary',
      'res.02.decide',
      'res.03.fair',
    ])
  })

  it('lights what a role stands for, and refuses what is none', () => {
    const plan = storyOf(['L4-L5'], 'right')
    const step = stepIn(plan, 'blk.04.needle@nerve.mb.L4.R')
    expect(PACK.lightsOf(plan, step, 'nerve.mb.<n>')).toEqual(['nerve.mb.L4.R'])
    expect(PACK.lightsOf(plan, step, 'fx.contrast')).toEqual(['fx.contrast'])
    expect(() => PACK.lightsOf(plan, step, 'toe.first')).toThrow('pack: nothing is lit by "toe.first"')
  })

  it('lets exploring begin at the step’s nerve, and leads along the heat needle’s way', () => {
    const plan = storyOf(['L4-L5'], 'right')
    const from = PACK.standpointOf(plan, stepIn(plan, 'blk.04.needle@nerve.mb.L4.R'))
    expect([from.structure, from.side, from.bones]).toEqual(['nerve.mb.L4.R', 'right', ['L4', 'L5']])
    const target = plan.nerves[1]!.target.rf
    expect(from.wayTo('nerve.mb.L4.R', 'right')).toEqual({ tipMm: target.lineMm[0], entryMm: target.entryMm })
    expect(from.wayTo('bone.L5.tp.R', 'right')).toEqual(from.wayTo('nerve.mb.L4.R', 'right'))
    expect(from.wayTo('nerve.vr.L4.R', 'right')).toBeNull()
  })
})
