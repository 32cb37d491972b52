import { describe, expect, it } from 'vitest'
import { anchor } from '../../../src/anatomy/landmarks.ts'
import { nerveCurve } from '../../../src/anatomy/nerveCurves.ts'
import { STRUCTURES, type StructureId } from '../../../src/anatomy/structures.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { nearest, tangentAt } from '../../../src/math/polyline.ts'
import { dot, length } from '../../../src/math/vec3.ts'
import { STANDARD_VIEWS, standardView, viewOfStructure } from '../../../src/story/exploring/standardViews.ts'
import { storyOf } from '../../packs/lumbar-medial-branch/storyOf.ts'

const nerve = 'nerve.mb.L3.R' as const
const plan = storyOf(['L4-L5'], 'right')
const from = plan.pack.standpointOf(plan, plan.steps[0]!)
const of = (view: (typeof STANDARD_VIEWS)[number], chosen: StructureId | null = null) =>
  standardView(TYPICAL_BODY, view, chosen, from)

describe('standardView', () => {
  it('looks from behind, from the side, from above', () => {
    expect(of('posterior').fromUnit[2]).toBeLessThan(-0.99)
    // The patient's right is x < 0.
    expect(of('lateral').fromUnit[0]).toBeLessThan(-0.99)
    expect(of('lateral', 'bone.L3.tp.L').fromUnit[0]).toBeGreaterThan(0.99)
    expect(of('above').fromUnit[1]).toBeGreaterThan(0.95)
  })

  it('looks along the nerve', () => {
    const { fromUnit, targetMm } = of('along', nerve)
    const { line } = nerveCurve(TYPICAL_BODY, nerve)
    const along = tangentAt(line, nearest(line, targetMm).s)
    // The heat needle lies along the nerve within 15°; a little more for the bend at its end.
    expect(Math.abs(dot(fromUnit, along))).toBeGreaterThan(Math.cos((25 * Math.PI) / 180))
  })

  it('turns to the Scottie dog on the side that is asked for', () => {
    const [x, , z] = of('scottie').fromUnit
    expect(Math.atan2(-x, -z) * (180 / Math.PI)).toBeCloseTo(27, 0)
    expect(of('scottie', 'bone.L4.pedicle.L').fromUnit[0]).toBeGreaterThan(0)
  })

  it('exists for everything, with a unit direction and a height that can be framed', () => {
    for (const id of STRUCTURES)
      for (const view of STANDARD_VIEWS) {
        const { fromUnit, heightMm, targetMm } = of(view, id)
        expect(length(fromUnit), `${view} ${id}`).toBeCloseTo(1, 5)
        expect(heightMm).toBeGreaterThan(30)
        expect(targetMm.every(Number.isFinite)).toBe(true)
      }
  })
})

describe('viewOfStructure', () => {
  it('flies to the thing itself, from its own side and never from straight above', () => {
    for (const id of STRUCTURES) {
      const { fromUnit, targetMm, heightMm } = viewOfStructure(TYPICAL_BODY, id, from)
      expect(length(fromUnit), id).toBeCloseTo(1, 5)
      expect(Math.abs(fromUnit[1]), id).toBeLessThan(0.77)
      const off = Math.hypot(...targetMm.map((v, i) => v - anchor(TYPICAL_BODY, id).pointMm[i]!))
      expect(off, id).toBeLessThan(heightMm / 2)
    }
    expect(viewOfStructure(TYPICAL_BODY, 'bone.L4.tp.R', from).fromUnit[0]).toBeLessThan(0)
    expect(viewOfStructure(TYPICAL_BODY, 'bone.L4.tp.L', from).fromUnit[0]).toBeGreaterThan(0)
  })
})
