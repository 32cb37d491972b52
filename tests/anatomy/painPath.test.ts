import { describe, expect, it } from 'vitest'
import type { TreatedNerve } from '../../src/anatomy/innervation.ts'
import { nervesForJoints } from '../../src/anatomy/innervation.ts'
import { JOINTS } from '../../src/anatomy/levels.ts'
import { nerveCurve } from '../../src/anatomy/nerveCurves.ts'
import { painPath } from '../../src/anatomy/painPath.ts'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import { pointAt } from '../../src/math/polyline.ts'
import { distance } from '../../src/math/vec3.ts'

const path = painPath(TYPICAL_BODY, 'nerve.mb.L3.R', 'L4-L5')
const served = JOINTS.flatMap((joint) =>
  nervesForJoints([joint], 'both').map((nerve) => [nerve, joint] as const),
)

describe('painPath', () => {
  it('runs from the joint along twig, medial branch and dorsal ramus to the root', () => {
    expect(path.stretches.map(({ nerve }) => nerve)).toEqual([
      'nerve.art.dist.L3.R',
      'nerve.mb.L3.R',
      'nerve.dr.L3.R',
      'nerve.spinal.L3.R',
    ])
  })

  it('takes the proximal twig to the joint just above', () => {
    expect(painPath(TYPICAL_BODY, 'nerve.mb.L3.R', 'L3-L4').stretches[0]!.nerve).toBe('nerve.art.prox.L3.R')
    expect(painPath(TYPICAL_BODY, 'nerve.mb.T11.L', 'T12-L1').stretches[0]!.nerve).toBe(
      'nerve.art.dist.T11.L',
    )
  })

  it('has no medial branch on the way of the L5 dorsal ramus', () => {
    const ids = painPath(TYPICAL_BODY, 'nerve.dr.L5.R', 'L5-S1').stretches.map(({ nerve }) => nerve)
    expect(ids.slice(-2)).toEqual(['nerve.dr.L5.R', 'nerve.spinal.L5.R'])
    expect(ids[0]).toMatch(/^nerve\.art\.prox\.L5/)
  })

  it('begins at the twig’s far end and ends where the spinal nerve begins', () => {
    const twig = nerveCurve(TYPICAL_BODY, 'nerve.art.dist.L3.R').line
    expect(path.line.points[0]).toEqual(pointAt(twig, twig.length))
    const root = nerveCurve(TYPICAL_BODY, 'nerve.spinal.L3.R').line
    expect(distance(path.line.points.at(-1)!, root.points[0]!)).toBeLessThan(1e-9)
  })

  it.each(served)('is one unbroken way without a jump: %s from %s', (nerve, joint) => {
    const { line, stretches } = painPath(TYPICAL_BODY, nerve, joint)
    const longest = Math.max(...line.arc.slice(1).map((s, i) => s - line.arc[i]!))
    expect(longest).toBeLessThan(4)
    for (const [i, { startMm, fromMm, toMm }] of stretches.entries()) {
      expect(toMm).toBe(0)
      const end = startMm + fromMm - toMm
      // Joints of the curves may lie half a millimetre apart: the twig begins on its stem's surface.
      expect(Math.abs((stretches[i + 1]?.startMm ?? line.length) - end)).toBeLessThan(2)
    }
  })

  it('is the same object for the same question', () => {
    expect(painPath(TYPICAL_BODY, 'nerve.mb.L3.R', 'L4-L5')).toBe(path)
  })

  it('refuses a joint that the nerve does not serve', () => {
    const wrong: readonly [TreatedNerve, 'L5-S1' | 'L1-L2'][] = [
      ['nerve.mb.L3.R', 'L5-S1'],
      ['nerve.dr.L5.L', 'L1-L2'],
    ]
    for (const [nerve, joint] of wrong)
      expect(() => painPath(TYPICAL_BODY, nerve, joint)).toThrow(`painPath: ${nerve} does not serve ${joint}`)
  })
})
