import { describe, expect, it } from 'vitest'
import { JOINTS } from '../../../src/anatomy/levels.ts'
import { isStructureId } from '../../../src/anatomy/structures.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import {
  ROLE_TARGETS,
  SCENE_THINGS,
  type SceneThing,
} from '../../../src/packs/lumbar-medial-branch/cueTarget.ts'
import { focusOf } from '../../../src/packs/lumbar-medial-branch/focus.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../../src/packs/lumbar-medial-branch/pack.ts'
import { resolveCueTarget } from '../../../src/packs/lumbar-medial-branch/resolveCueTarget.ts'
import { makePlan } from '../../../src/story/plan.ts'

const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, {
  joints: ['L4-L5', 'L5-S1'],
  side: 'right',
  cut: 'full',
})
const first = focusOf(plan, plan.steps[0]!)

describe('resolveCueTarget', () => {
  it('turns roles into this plan’s structures', () => {
    expect(resolveCueTarget('facet.<sel>', plan, first)).toEqual(['facet.L4-L5.R', 'facet.L5-S1.R'])
    expect(resolveCueTarget('nerve.<plan>', plan, first)).toEqual([
      'nerve.mb.L3.R',
      'nerve.mb.L4.R',
      'nerve.dr.L5.R',
    ])
    expect(resolveCueTarget('nerve.mb.<n>', plan, first)).toEqual(['nerve.mb.L3.R'])
    expect(resolveCueTarget('bone.<n+1>.tp', plan, first)).toEqual(['bone.L4.tp.R'])
    expect(resolveCueTarget('lig.mal.<n+1>', plan, first)).toEqual(['lig.mal.L4.R'])
    expect(resolveCueTarget('facet.<n>-<n+1>', plan, first)).toEqual(['facet.L3-L4.R'])
    expect(resolveCueTarget('facet.<n+1>-<n+2>', plan, first)).toEqual(['facet.L4-L5.R'])
  })

  it('tells the upper bone of the first joint from the lower one', () => {
    expect(resolveCueTarget('bone.<upper>', plan, first)).toEqual(['bone.L4'])
    expect(resolveCueTarget('bone.<lower>', plan, first)).toEqual(['bone.L5'])
  })

  it('lights the joints of both sides where both are treated', () => {
    const both = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, {
      joints: ['L5-S1'],
      side: 'both',
      cut: 'full',
    })
    for (const cue of ['facet.<sel>', 'facet.L5-S1'] as const)
      expect(new Set(resolveCueTarget(cue, both, focusOf(both, both.steps[0]!)))).toEqual(
        new Set(['facet.L5-S1.R', 'facet.L5-S1.L']),
      )
  })

  it('uses the ala of the sacrum for the L5 dorsal ramus', () => {
    const step = plan.steps.find(({ key }) => key === 'blk.04.needle@nerve.dr.L5.R')!
    const l5 = focusOf(plan, step)
    expect(resolveCueTarget('bone.<n+1>.tp', plan, l5)).toEqual(['bone.S1.ala.R'])
    expect(resolveCueTarget('nerve.mb.<n>', plan, l5)).toEqual(['nerve.dr.L5.R'])
    expect(resolveCueTarget('lig.mal.<n+1>', plan, l5)).toEqual([])
  })

  it('lights all of a kind for a star', () => {
    expect(resolveCueTarget('facet.*', plan, first)).toHaveLength(14)
    expect(resolveCueTarget('bone.*', plan, first)).toHaveLength(7)
  })

  it('gives every role and thing, for every joint, only what exists', () => {
    for (const joint of JOINTS) {
      const own = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { joints: [joint], side: 'both', cut: 'full' })
      for (const step of own.steps) {
        const focus = focusOf(own, step)
        for (const cue of [...ROLE_TARGETS, ...SCENE_THINGS]) {
          const unknown = resolveCueTarget(cue, own, focus).filter(
            (id) => !isStructureId(id) && !SCENE_THINGS.includes(id as SceneThing),
          )
          expect(unknown, cue).toEqual([])
        }
      }
    }
  })
})
