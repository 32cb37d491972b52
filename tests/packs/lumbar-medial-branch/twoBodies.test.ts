import { describe, expect, it } from 'vitest'
import type { Body } from '../../../src/anatomy/body.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { distance } from '../../../src/math/vec3.ts'
import { EXAMPLE } from '../../../src/packs/lumbar-medial-branch/choice.ts'
import { defaultBodyLesion } from '../../../src/packs/lumbar-medial-branch/lesion/defaultBodyLesion.ts'
import type { LumbarPlan } from '../../../src/packs/lumbar-medial-branch/lumbarPlan.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../../src/packs/lumbar-medial-branch/pack.ts'
import type { HeatLesion } from '../../../src/story/heatLesion.ts'
import { makePlan } from '../../../src/story/plan.ts'
import { sample } from '../../../src/story/sample.ts'
import { variantBody } from '../../anatomy/variantBody.ts'

const BROAD = variantBody('broad')
/** Copies, so that nothing which was worked out before is found again. */
const fresh = <T extends Body | HeatLesion>(value: T): T => ({ ...value })
const planOf = (body: Body, lesion: HeatLesion): LumbarPlan =>
  makePlan(LUMBAR_MEDIAL_BRANCH, body, EXAMPLE, lesion)

/** All that a Moment says, but whose it is. */
function told(plan: LumbarPlan, t: number): unknown {
  const { body: _, lesionTimeline: __, looks, ...said } = sample(plan, t)
  return { ...said, looks: [...looks] }
}

const timesOf = ({ steps }: LumbarPlan): number[] =>
  steps.flatMap(({ startS, durationS }) => [0.02, 0.4, 0.8].map((share) => startS + share * durationS))

describe('two bodies in one process', () => {
  it('have targets of their own from two plans, whichever is made first', () => {
    const lesion = defaultBodyLesion()
    const plans = [TYPICAL_BODY, BROAD, TYPICAL_BODY, BROAD].map((body) => planOf(body, lesion))
    const [typical, broad, again, broadAgain] = plans.map(({ nerves }) => nerves)
    expect(again).toEqual(typical)
    expect(broadAgain).toEqual(broad)
    typical!.forEach(({ target }, i) => {
      const other = broad![i]!.target
      expect(distance(target.block.targetMm, other.block.targetMm)).toBeGreaterThan(0.1)
      expect(distance(target.rf.lineMm[0], other.rf.lineMm[0])).toBeGreaterThan(0.1)
    })
  })

  it('tell the same Moments side by side as each alone, though they share one lesion', () => {
    const alone = [TYPICAL_BODY, BROAD].map((body) => {
      const plan = planOf(fresh(body), fresh(defaultBodyLesion()))
      return timesOf(plan).map((t) => told(plan, t))
    })
    const lesion = fresh(defaultBodyLesion())
    const [typical, broad] = [planOf(fresh(TYPICAL_BODY), lesion), planOf(fresh(BROAD), lesion)]
    // The other one first, so that whatever it leaves behind would be found by the typical one.
    timesOf(typical).forEach((t, i) => {
      expect(told(broad, t), `broad at ${t}`).toEqual(alone[1]![i])
      expect(told(typical, t), `typical at ${t}`).toEqual(alone[0]![i])
    })
  })

  it('end a step in a picture of their own, also where two plans share the step', () => {
    const typical = planOf(TYPICAL_BODY, defaultBodyLesion())
    const moved: LumbarPlan = { ...typical, body: BROAD }
    // Just after a step has begun, the picture is still almost the end of the one before.
    const t = typical.steps[2]!.startS + 0.01
    const lookedAt = (plan: LumbarPlan) => sample(plan, t).camera.targetMm
    expect(distance(lookedAt(typical), lookedAt(moved))).toBeGreaterThan(0.2)
    expect(lookedAt(typical)).toEqual(lookedAt(planOf(fresh(TYPICAL_BODY), defaultBodyLesion())))
  })

  it.each([
    [
      'stop pain',
      'blk.06.inject@nerve.mb.L4.R',
      0.7,
      ({ signals }: ReturnType<typeof sample>) => signals[1]!.stoppedAtMm,
    ],
    [
      'heat the nerve',
      'rfa.05.heat@nerve.mb.L4.R',
      0.8,
      ({ generator }: ReturnType<typeof sample>) => generator!.nerveTempC,
    ],
    [
      'coagulate',
      'rfa.05.heat@nerve.mb.L4.R',
      0.8,
      ({ generator }: ReturnType<typeof sample>) => generator!.insideMm[51],
    ],
  ])('%s at a place of their own', (_, key, share, read) => {
    const lesion = fresh(defaultBodyLesion())
    const at = (body: Body): number | null => {
      const plan = planOf(body, lesion)
      const { startS, durationS } = plan.steps.find((step) => step.key === key)!
      return read(sample(plan, startS + share * durationS))
    }
    const [typical, broad] = [at(TYPICAL_BODY), at(BROAD)]
    expect(typical).toBeGreaterThan(0)
    expect(broad).toBeGreaterThan(0)
    expect(typical).not.toBe(broad)
  })
})
