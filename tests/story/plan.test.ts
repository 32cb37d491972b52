import { describe, expect, it } from 'vitest'
import { JOINTS, type Joint, SIDE_CHOICES, type SideChoice } from '../../src/anatomy/levels.ts'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../src/packs/lumbar-medial-branch/pack.ts'
import { makePlan, stepIndexAt } from '../../src/story/plan.ts'

const plan = (joints: readonly Joint[], side: SideChoice = 'right') =>
  makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { joints, side, cut: 'full' })

const everyChoice = Array.from({ length: 63 }, (_, i) => JOINTS.filter((_, k) => (i + 1) & (1 << k))).flatMap(
  (joints) => SIDE_CHOICES.map((side) => ({ joints, side })),
)

describe('plan', () => {
  it('plans L4–L5, right: two nerves, the second at half length', () => {
    const { nerves, steps, durationS } = plan(['L4-L5'])
    expect(nerves.map(({ id, crosses }) => [id, crosses])).toEqual([
      ['nerve.mb.L3.R', 'bone.L4.tp.R'],
      ['nerve.mb.L4.R', 'bone.L5.tp.R'],
    ])
    const heat = steps.filter(({ id }) => id === 'rfa.05.heat')
    expect(heat.map(({ key, durationS: s, telling }) => [key, s, telling])).toEqual([
      ['rfa.05.heat@nerve.mb.L3.R', 26, 'full'],
      ['rfa.05.heat@nerve.mb.L4.R', 13, 'again'],
    ])
    // 526 s, plus half of 56 + 76 for the second nerve, less 10 for L5 in one sentence.
    expect(durationS).toBe(526 + 66 - 10)
  })

  it('plays a nerve’s three needle steps together before the next nerve', () => {
    const block = plan(['L4-L5', 'L5-S1']).steps.filter(
      ({ chapter, subject }) => chapter === 'block' && subject,
    )
    expect(block.map(({ key }) => key)).toEqual(
      ['nerve.mb.L3.R', 'nerve.mb.L4.R', 'nerve.dr.L5.R'].flatMap((nerve) =>
        ['blk.04.needle', 'blk.05.contrast', 'blk.06.inject'].map((id) => `${id}@${nerve}`),
      ),
    )
    const third = block.slice(6).reduce((sum, { durationS }) => sum + durationS, 0)
    expect(third).toBeLessThanOrEqual(12)
    expect(third).toBeGreaterThan(11.9)
  })

  it('tells L5 in full only when L5–S1 is chosen', () => {
    expect(plan(['L5-S1']).steps.find(({ id }) => id === 'ana.07.l5')).toMatchObject({
      telling: 'full',
      durationS: 16,
    })
    expect(plan(['L1-L2']).steps.find(({ id }) => id === 'ana.07.l5')).toMatchObject({
      telling: 'short',
      durationS: 6,
    })
  })

  it('stays within 12 minutes, without gaps or repeated keys, for all 63 sets of joints and 3 sides', () => {
    expect(everyChoice).toHaveLength(189)
    for (const { joints, side } of everyChoice) {
      const { steps, durationS, nerves } = plan(joints, side)
      expect(durationS).toBeLessThanOrEqual(12 * 60)
      expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length)
      expect(new Set(nerves.map(({ id }) => id)).size).toBe(nerves.length)
      steps.forEach((step, i) => {
        const next = steps[i + 1]
        // Shorter than this nothing could be seen or read.
        expect(step.durationS).toBeGreaterThan(1.3)
        if (next) expect(next.startS).toBeCloseTo(step.startS + step.durationS, 6)
      })
    }
  })

  it('cuts to 90 seconds for the bedside, whatever was chosen', () => {
    for (const { joints, side } of everyChoice) {
      const bedside = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { joints, side, cut: 'bedside' })
      expect(bedside.durationS).toBe(90)
      expect(bedside.steps.every(({ telling }) => telling === 'brief')).toBe(true)
    }
  })

  it('finds the step at a time, clamped', () => {
    const { steps, durationS } = plan(['L4-L5'])
    const full = plan(['L4-L5'])
    expect(stepIndexAt(full, -5)).toBe(0)
    expect(stepIndexAt(full, durationS + 5)).toBe(steps.length - 1)
    for (const step of steps) expect(stepIndexAt(full, step.startS)).toBe(step.index)
    expect(stepIndexAt(full, steps[3]!.startS - 0.001)).toBe(2)
  })

  it('refuses an empty choice', () => {
    expect(() => plan([])).toThrow('plan: nothing is chosen in lumbar-medial-branch')
  })
})
