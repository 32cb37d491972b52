import { describe, expect, it } from 'vitest'
import { painPath } from '../../../../src/anatomy/painPath.ts'
import { pointAt } from '../../../../src/math/polyline.ts'
import { placedLesions } from '../../../../src/packs/lumbar-medial-branch/effects/nerveHeat.ts'
import {
  CHEVRON_MM_PER_S,
  CHEVRON_SPACING_MM,
  painSignalsAt,
} from '../../../../src/packs/lumbar-medial-branch/effects/painSignals.ts'
import {
  DEFAULT_BLOCK_ML,
  isInSpread,
  spreadAt,
} from '../../../../src/packs/lumbar-medial-branch/effects/spread.ts'
import { treatmentTimes } from '../../../../src/packs/lumbar-medial-branch/treatmentSpans.ts'
import { hottestBy } from '../../../../src/physics/placedLesions.ts'
import { stepIn, storyOf } from '../storyOf.ts'

const plan = storyOf(['L4-L5'], 'right')
const signal = plan.steps.find(({ id }) => id === 'sig.02.path')!.startS + 8

describe('painSignals', () => {
  it('sends one signal along each of the joint’s two nerves', () => {
    expect(painSignalsAt(plan, signal, 1).map(({ nerve, joint }) => [nerve, joint])).toEqual([
      ['nerve.mb.L3.R', 'L4-L5'],
      ['nerve.mb.L4.R', 'L4-L5'],
    ])
    expect(painSignalsAt(plan, signal, 0)).toEqual([])
  })

  it('moves chevrons up at 22 mm/s, fewer than two a second past a point', () => {
    const a = painSignalsAt(plan, signal, 1)[0]!.chevronsMm
    const b = painSignalsAt(plan, signal + 0.1, 1)[0]!.chevronsMm
    expect(b.some((s) => Math.abs(s - (a[0]! + CHEVRON_MM_PER_S * 0.1)) < 1e-6)).toBe(true)
    expect(CHEVRON_MM_PER_S / CHEVRON_SPACING_MM).toBeLessThan(2)
  })

  it('runs through to the root before the block', () => {
    const flow = painSignalsAt(plan, signal, 1)[0]!
    expect(flow.stoppedAtMm).toBeNull()
    const { line } = painPath(plan.body, 'nerve.mb.L3.R', 'L4-L5')
    expect(Math.max(...flow.chevronsMm)).toBeGreaterThan(line.length - CHEVRON_SPACING_MM)
  })

  it('stops at the numbed stretch: those that had passed go on, no new ones follow', () => {
    const numb = treatmentTimes(plan)[0]!.numb!
    const middle = (numb[0] + numb[1]) / 2
    const just = painSignalsAt(plan, middle + 0.05, 1)[0]!
    expect(just.stoppedAtMm).not.toBeNull()
    expect(just.chevronsMm.some((s) => s > just.stoppedAtMm! + 5)).toBe(true)
    const later = painSignalsAt(plan, middle + 6, 1)[0]!
    expect(later.chevronsMm.every((s) => s <= later.stoppedAtMm!)).toBe(true)
    expect(later.chevronsMm.length).toBeGreaterThan(0)
  })

  it('comes back faintly with regrowth', () => {
    const [from, to] = treatmentTimes(plan)[0]!.regrowing!
    const late = painSignalsAt(plan, to + 1, 1)[0]!
    const half = painSignalsAt(plan, (from + to) / 2, 1)[0]!
    expect(late.stoppedAtMm).toBeNull()
    expect(half.stoppedAtMm).not.toBeNull()
    expect(half.opacity).toBeLessThan(late.opacity)
  })

  it('stops at the edge of the numbing medicine while numb', () => {
    const numbed = treatmentTimes(plan)[0]!.numb![1] + 1
    const { nerve, joint, stoppedAtMm } = painSignalsAt(plan, numbed, 1)[0]!
    const { line } = painPath(plan.body, nerve as 'nerve.mb.L3.R', joint)
    const spread = spreadAt(plan.body, 'nerve.mb.L3.R', 1, DEFAULT_BLOCK_ML)
    expect(isInSpread(spread, pointAt(line, stoppedAtMm!))).toBe(true)
    expect(isInSpread(spread, pointAt(line, stoppedAtMm! - 0.3))).toBe(false)
  })

  it.each([
    0, 1,
  ])('stops at the 51 °C edge of the lesion once the medicine has worn off: nerve %d', (turn) => {
    const healed = stepIn(plan, 'rec.01.weeks')
    const { nerve, joint, stoppedAtMm } = painSignalsAt(plan, healed.startS + 10, 1)[turn]!
    const { line } = painPath(plan.body, nerve as 'nerve.mb.L3.R', joint)
    const hottest = hottestBy(
      placedLesions(plan.body, plan.lesion, nerve as 'nerve.mb.L3.R'),
      plan.lesion.rampS + plan.lesion.heatS,
    )
    expect(hottest(pointAt(line, stoppedAtMm!))).toBeGreaterThanOrEqual(51)
    expect(hottest(pointAt(line, stoppedAtMm!))).toBeLessThan(54)
    expect(hottest(pointAt(line, stoppedAtMm! - 0.3))).toBeLessThan(51)
  })

  it('lets no chevron come out of nothing: each has come from where one was a moment before', () => {
    for (let t = signal; t < plan.durationS - 0.1; t += 3.7) {
      const before = painSignalsAt(plan, t, 1)
      for (const [i, { chevronsMm }] of painSignalsAt(plan, t + 0.05, 1).entries())
        for (const s of chevronsMm.filter((mm) => mm > CHEVRON_MM_PER_S * 0.05)) {
          const from = s - CHEVRON_MM_PER_S * 0.05
          expect(
            before[i]!.chevronsMm.some((mm) => Math.abs(mm - from) < 1e-6),
            `${s.toFixed(1)} mm at ${t.toFixed(1)} s`,
          ).toBe(true)
        }
    }
  })
})
