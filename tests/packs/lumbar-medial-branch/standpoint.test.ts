import { describe, expect, it } from 'vitest'
import { target } from '../../../src/anatomy/targets.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { standpointOf } from '../../../src/packs/lumbar-medial-branch/standpoint.ts'
import { stepIn, storyOf } from './storyOf.ts'

const plan = storyOf(['L4-L5'], 'right')
const standpoint = standpointOf(plan, stepIn(plan, 'ana.02.level'))
const tipOf = (nerve: 'nerve.mb.L3.R' | 'nerve.mb.L4.L' | 'nerve.dr.L5.R') =>
  target(TYPICAL_BODY, nerve).rf.lineMm[0]

describe('standpointOf', () => {
  it('begins at the nerve of the step, between the bones of its joint', () => {
    expect(standpoint).toMatchObject({ structure: 'nerve.mb.L3.R', side: 'right', bones: ['L4', 'L5'] })
    const next = standpointOf(plan, stepIn(plan, 'blk.04.needle@nerve.mb.L4.R'))
    expect(next.structure).toBe('nerve.mb.L4.R')
  })

  it('knows the heat needle’s way to a treated nerve, whichever side is looked from', () => {
    expect(standpoint.wayTo('nerve.mb.L4.L', 'right')!.tipMm).toEqual(tipOf('nerve.mb.L4.L'))
    const { entryMm, tipMm } = standpoint.wayTo('nerve.mb.L3.R', 'right')!
    expect(entryMm[2]).toBeLessThan(tipMm[2] - 20)
  })

  it('goes to the nerve that crosses a bone, on the side that is looked from', () => {
    expect(standpoint.wayTo('bone.L4', 'right')!.tipMm).toEqual(tipOf('nerve.mb.L3.R'))
    expect(standpoint.wayTo('bone.L5.tp.L', 'left')!.tipMm).toEqual(tipOf('nerve.mb.L4.L'))
    expect(standpoint.wayTo('bone.sacrum', 'right')!.tipMm).toEqual(tipOf('nerve.dr.L5.R'))
  })

  it('has no way to a nerve that is never treated', () => {
    for (const id of ['nerve.spinal.L4.R', 'nerve.lb.L3.R', 'nerve.mb.L5.R'] as const)
      expect(standpoint.wayTo(id, 'right'), id).toBeNull()
  })
})
