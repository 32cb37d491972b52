import { describe, expect, it } from 'vitest'
import { anchor } from '../../../../src/anatomy/landmarks.ts'
import { STRUCTURES } from '../../../../src/anatomy/structures.ts'
import { TYPICAL_BODY } from '../../../../src/anatomy/typicalBody.ts'
import { focusOf } from '../../../../src/packs/lumbar-medial-branch/focus.ts'
import {
  baseScenery,
  layOver,
  nerveLabel,
  nervesOfLevel,
  planFacets,
  planNerveLabels,
  type StepContext,
  telling,
  ventralRamusLabel,
} from '../../../../src/packs/lumbar-medial-branch/pictures/stageSetting.ts'
import { lookOf, restingLooks } from '../../../../src/story/looks.ts'
import { stepIn, storyOf } from '../storyOf.ts'

const contextOf = (plan: ReturnType<typeof storyOf>, name: string): StepContext => {
  const step = stepIn(plan, name)
  return { plan, step, focus: focusOf(plan, step), u: 0.5 }
}
const context = contextOf(storyOf(['L4-L5'], 'both'), 'ana.02.level')
const { looks, ...scenery } = baseScenery(context)

describe('baseScenery', () => {
  it('has the chosen joints green on the chosen sides, no other', () => {
    const green = STRUCTURES.filter((id) => lookOf(looks, id, 'chosen') === 1)
    expect([...green].sort()).toEqual(['facet.L4-L5.L', 'facet.L4-L5.R'])
    expect(planFacets(context.plan)).toEqual(['facet.L4-L5.R', 'facet.L4-L5.L'])
  })

  it('lights the plan’s nerves and their twigs, and draws the trunks of all', () => {
    for (const id of ['nerve.mb.L3.R', 'nerve.mb.L4.L', 'nerve.art.dist.L3.R'] as const)
      expect([lookOf(looks, id, 'presence'), lookOf(looks, id, 'emphasis')], id).toEqual([1, 1])
    expect([lookOf(looks, 'nerve.mb.L1.R', 'presence'), lookOf(looks, 'nerve.mb.L1.R', 'emphasis')]).toEqual([
      1, 0,
    ])
    expect(lookOf(looks, 'nerve.lb.L3.R', 'presence')).toBe(0)
  })

  it('keeps flesh away, and a ghost should it come', () => {
    expect(lookOf(looks, 'muscle.multifidus.deep.R', 'presence')).toBe(0)
    expect(lookOf(looks, 'muscle.multifidus.deep.R', 'ghost')).toBe(1)
  })

  it('begins with nothing laid over the picture', () => {
    expect(scenery).toMatchObject({
      labels: [],
      insets: [],
      workArea: null,
      scottie: null,
      skin: null,
      signalLevel: 0,
      scaleBar: 0,
    })
  })
})

describe('labels of nerves', () => {
  it('say on which bone the nerve lies, at its own anchor', () => {
    const { anchorMm, detail } = nerveLabel(TYPICAL_BODY, context.focus, 0, 1)
    expect(detail).toEqual({ kind: 'on bone', vertebra: 'L4' })
    expect(anchorMm).toEqual(anchor(TYPICAL_BODY, 'nerve.mb.L3.R').pointMm)
  })

  it('name those of the focus’s side only, the one in focus first', () => {
    const labels = planNerveLabels(context, 0.5)
    expect(labels.map(({ subject, rank }) => [subject, rank])).toEqual([
      ['nerve.mb.L3.R', 0],
      ['nerve.mb.L4.R', 3],
    ])
    expect(labels.every(({ opacity }) => opacity === 0.5)).toBe(true)
  })

  it('say of the ventral ramus that it is not treated', () => {
    expect(ventralRamusLabel(TYPICAL_BODY, context.focus, 1, 1)).toMatchObject({
      subject: 'nerve.vr.L3.R',
      detail: { kind: 'not treated' },
    })
  })

  it('put the L5 ramus on the sacrum', () => {
    const l5 = contextOf(storyOf(['L5-S1'], 'right'), 'blk.04.needle@nerve.dr.L5.R')
    expect(nerveLabel(TYPICAL_BODY, l5.focus, 0, 1).detail).toEqual({ kind: 'on bone', vertebra: 'S1' })
  })
})

describe('short hands', () => {
  it('gather all nerves of a level and side', () => {
    const ids = nervesOfLevel('L3', 'R')
    expect(ids).toContain('nerve.spinal.L3.R')
    expect(ids).toContain('nerve.art.prox.L3.R')
    expect(ids.every((id) => id.endsWith('.L3.R'))).toBe(true)
  })

  it('lay flesh over the spine as a ghost', () => {
    const own = restingLooks()
    layOver(own, ['muscle.multifidus.deep.L'], 0.3)
    expect(lookOf(own, 'muscle.multifidus.deep.L', 'presence')).toBeCloseTo(0.3, 6)
    expect(lookOf(own, 'muscle.multifidus.deep.L', 'ghost')).toBe(1)
  })

  it('look at a nerve from behind its own side, at L5 from above into the groove', () => {
    const [x, y, z] = telling(context.focus)
    expect(x).toBeLessThan(0)
    expect(z).toBeLessThan(0)
    const high = telling({ ...context.focus, level: 'L5' })[1]
    expect(high).toBeGreaterThan(y + 0.3)
  })
})
