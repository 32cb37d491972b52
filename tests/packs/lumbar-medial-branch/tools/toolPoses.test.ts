import { describe, expect, it } from 'vitest'
import { TYPICAL_BODY } from '../../../../src/anatomy/typicalBody.ts'
import { distance, dot, normalize, sub } from '../../../../src/math/vec3.ts'
import { defaultBodyLesion } from '../../../../src/packs/lumbar-medial-branch/lesion/defaultBodyLesion.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../../../src/packs/lumbar-medial-branch/pack.ts'
import { toolPosesAt } from '../../../../src/packs/lumbar-medial-branch/tools/toolPoses.ts'
import { makePlan } from '../../../../src/story/plan.ts'

const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { joints: ['L4-L5'], side: 'right', cut: 'full' })
const nerve = plan.nerves[0]!
const during = (key: string, share: number) => {
  const step = plan.steps.find((candidate) => candidate.key === key)!
  return toolPosesAt(plan, step, share, step.startS + share * step.durationS)
}

describe('toolPoses', () => {
  it('brings the needle from outside the skin straight to the target and leaves it there', () => {
    const { targetMm, entryMm } = nerve.target.block
    const early = during('blk.04.needle@nerve.mb.L3.R', 0.16)[0]!
    const late = during('blk.04.needle@nerve.mb.L3.R', 0.9)[0]!
    expect(distance(early.tipMm, targetMm)).toBeGreaterThan(distance(entryMm, targetMm))
    expect(distance(late.tipMm, targetMm)).toBeLessThan(1e-6)
    const line = normalize(sub(entryMm, targetMm))
    expect(dot(normalize(sub(early.tipMm, targetMm)), line)).toBeCloseTo(1, 6)
    expect(dot(late.hubUnit, line)).toBeCloseTo(1, 6)
  })

  it('draws needle and cannula to scale', () => {
    expect(during('blk.04.needle@nerve.mb.L3.R', 0.9)[0]).toMatchObject({
      outerDiameterMm: 0.515,
      activeTipMm: 0,
    })
    expect(during('rfa.05.heat@nerve.mb.L3.R', 0.5)[0]).toMatchObject({
      outerDiameterMm: 1.27,
      activeTipMm: 10,
    })
  })

  it('draws what numbs as a needle, what heats as a cannula, and what is only shown as a ghost', () => {
    const formsIn = (key: string, share: number) => during(key, share).map(({ form }) => form)
    expect(formsIn('blk.03.skin', 0.5)).toEqual(['needle'])
    expect(formsIn('blk.04.needle@nerve.mb.L3.R', 0.9)).toEqual(['needle'])
    expect(formsIn('rfa.05.heat@nerve.mb.L3.R', 0.5)).toEqual(['cannula'])
    expect(formsIn('rfa.02.approach@nerve.mb.L3.R', 0.8)).toEqual(['cannula', 'ghost'])
  })

  it('lays the cannula’s bare tip on its line', () => {
    const cannula = during('rfa.03.test@nerve.mb.L3.R', 0.5)[0]!
    const [tip, heel] = nerve.target.rf.lineMm
    expect(distance(cannula.tipMm, tip)).toBeLessThan(1e-6)
    expect(distance(tip, heel)).toBeCloseTo(10, 1)
    expect(dot(cannula.hubUnit, normalize(sub(heel, tip)))).toBeGreaterThan(0.9999)
  })

  it('has no needle left in when the result is read, and none in the sacrum for L3', () => {
    expect(during('res.02.decide', 0.5)).toEqual([])
    expect(during('ana.04.course', 0.5)).toEqual([])
  })

  it('shows the perpendicular ghost only while the first nerve’s approach is told', () => {
    const ghost = during('rfa.02.approach@nerve.mb.L3.R', 0.8).find(({ kind }) => kind === 'ghost cannula')!
    const [tip, heel] = nerve.target.rf.lineMm
    expect(Math.abs(dot(ghost.hubUnit, normalize(sub(heel, tip))))).toBeLessThan(0.02)
    expect(during('rfa.02.approach@nerve.mb.L4.R', 0.8).some(({ kind }) => kind === 'ghost cannula')).toBe(
      false,
    )
  })
})

describe('the cannula', () => {
  it('is the one that the plan’s lesion is made with', () => {
    const thick = { ...defaultBodyLesion(), gauge: 16, activeTipMm: 5 }
    const plan = makePlan(
      LUMBAR_MEDIAL_BRANCH,
      TYPICAL_BODY,
      { joints: ['L4-L5'], side: 'right', cut: 'full' },
      thick,
    )
    const step = plan.steps.find(({ id }) => id === 'rfa.03.test')!
    const poses = toolPosesAt(plan, step, 0.5, step.startS + step.durationS / 2)
    const cannula = poses.find(({ kind }) => kind === 'rf cannula')!
    expect(cannula.outerDiameterMm).toBeCloseTo(1.651, 6)
    expect(cannula.activeTipMm).toBe(5)
  })
})
