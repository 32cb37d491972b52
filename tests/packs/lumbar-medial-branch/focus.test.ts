import { describe, expect, it } from 'vitest'
import { isStructureId } from '../../../src/anatomy/structures.ts'
import {
  boneOf,
  facetOf,
  focusOf,
  needleBed,
  nerveWithTwigs,
  superiorProcess,
} from '../../../src/packs/lumbar-medial-branch/focus.ts'
import { stepIn, storyOf } from './storyOf.ts'

const plan = storyOf(['L4-L5', 'L5-S1'], 'right')

describe('focusOf', () => {
  it('is about the first nerve where a step has none of its own', () => {
    expect(focusOf(plan, stepIn(plan, 'ana.02.level'))).toEqual({
      joint: 'L4-L5',
      upper: 'L4',
      lower: 'L5',
      nerve: 'nerve.mb.L3.R',
      level: 'L3',
      crossed: 'L4',
      suffix: 'R',
      side: 'right',
      turn: 0,
    })
  })

  it('is about its own nerve in a step of that nerve', () => {
    const l5 = focusOf(plan, stepIn(plan, 'blk.04.needle@nerve.dr.L5.R'))
    expect(l5).toMatchObject({ nerve: 'nerve.dr.L5.R', level: 'L5', crossed: 'S1', joint: 'L5-S1', turn: 2 })
  })

  it('shows a nerve of the picture where T11, whose foramen lies above it, comes first', () => {
    const high = storyOf(['T12-L1'], 'left')
    expect(high.nerves.map(({ id }) => id)).toEqual(['nerve.mb.T11.L', 'nerve.mb.T12.L'])
    expect(focusOf(high, high.steps[0]!)).toMatchObject({ nerve: 'nerve.mb.T12.L', turn: 1, side: 'left' })
  })

  it('takes the right before the left where both are chosen', () => {
    const both = storyOf(['L3-L4'], 'both')
    expect(focusOf(both, both.steps[0]!).side).toBe('right')
    const last = both.nerves.at(-1)!.id
    expect(focusOf(both, stepIn(both, `blk.04.needle@${last}`)).side).toBe('left')
  })
})

describe('the structures of a focus', () => {
  it('call the lowest bone the sacrum and its bed the ala', () => {
    expect(boneOf('L4')).toBe('bone.L4')
    expect(boneOf('S1')).toBe('bone.sacrum')
    expect(needleBed('L5', 'R')).toBe('bone.L5.tp.R')
    expect(needleBed('S1', 'L')).toBe('bone.S1.ala.L')
    expect(superiorProcess('S1', 'R')).toBe('bone.S1.sap.R')
    expect(facetOf('L5-S1', 'L')).toBe('facet.L5-S1.L')
  })

  it('go with both twigs of a medial branch, and with twig and medial branch of the L5 ramus', () => {
    expect(nerveWithTwigs('nerve.mb.L3.R')).toEqual([
      'nerve.mb.L3.R',
      'nerve.art.prox.L3.R',
      'nerve.art.dist.L3.R',
    ])
    expect(nerveWithTwigs('nerve.dr.L5.L')).toEqual(['nerve.dr.L5.L', 'nerve.art.prox.L5.L', 'nerve.mb.L5.L'])
  })

  it('are structures of the body', () => {
    for (const { id } of storyOf(['T12-L1', 'L2-L3', 'L5-S1'], 'both').nerves)
      for (const each of nerveWithTwigs(id)) expect(isStructureId(each), each).toBe(true)
  })
})
