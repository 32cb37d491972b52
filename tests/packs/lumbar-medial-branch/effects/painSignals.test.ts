import { describe, expect, it } from 'vitest'
import { painPath } from '../../../../src/anatomy/painPath.ts'
import { TYPICAL_BODY } from '../../../../src/anatomy/typicalBody.ts'
import {
  CHEVRON_MM_PER_S,
  CHEVRON_SPACING_MM,
  painSignalsAt,
} from '../../../../src/packs/lumbar-medial-branch/effects/painSignals.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../../../src/packs/lumbar-medial-branch/pack.ts'
import { treatmentTimes } from '../../../../src/packs/lumbar-medial-branch/treatmentSpans.ts'
import { makePlan } from '../../../../src/story/plan.ts'

const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { joints: ['L4-L5'], side: 'right', cut: 'full' })
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
    const { line } = painPath(TYPICAL_BODY, 'nerve.mb.L3.R', 'L4-L5')
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
})
