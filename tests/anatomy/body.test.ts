import { describe, expect, it, vi } from 'vitest'
import { type Body, perBody } from '../../src/anatomy/body.ts'
import { anchor, skinZMm, vertebraFrame } from '../../src/anatomy/landmarks.ts'
import { nerveCurve } from '../../src/anatomy/nerveCurves.ts'
import { painPath } from '../../src/anatomy/painPath.ts'
import { target } from '../../src/anatomy/targets.ts'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import { IDENTITY } from '../../src/math/affine.ts'

const NERVE = 'nerve.mb.L3.R'

/** The typical data with one nerve, one target and one anchor put elsewhere. */
function shifted(): Body {
  const typical = structuredClone(TYPICAL_BODY)
  const block = { ...typical.targets[NERVE]!.block, targetMm: [1, 2, 3] as const }
  return {
    ...typical,
    id: 'worn',
    soft: { upper: [1, 0, 0, 0, 0, 1, 0, 9, 0, 0, 1, 0], lower: IDENTITY, betweenYMm: [-400, -399] },
    nerves: { ...typical.nerves, [NERVE]: { points: [0, 0, 0, 1, 0, 10, 0, 1] } },
    targets: { ...typical.targets, [NERVE]: { ...typical.targets[NERVE]!, block } },
    landmarks: {
      ...typical.landmarks,
      anchors: { ...typical.landmarks.anchors, 'bone.L4': { pointMm: [4, 4, 4], outwardUnit: [0, 1, 0] } },
      skinProfile: [[-200, -70]],
    },
  }
}

describe('body', () => {
  it('gives its own nerves, targets and landmarks, another one beside it its own', () => {
    const other = shifted()
    for (let turn = 0; turn < 2; turn++) {
      expect(nerveCurve(other, NERVE).line.length).toBe(10)
      expect(nerveCurve(TYPICAL_BODY, NERVE).line.length).toBeGreaterThan(20)
      expect(target(other, NERVE).block.targetMm).toEqual([1, 2, 3])
      expect(target(TYPICAL_BODY, NERVE).block.targetMm).not.toEqual([1, 2, 3])
      expect(anchor(other, 'bone.L4').pointMm).toEqual([4, 4, 4])
      expect(anchor(TYPICAL_BODY, 'bone.L4').pointMm).not.toEqual([4, 4, 4])
      expect(skinZMm(other, 0)).toBe(-70)
      expect(skinZMm(TYPICAL_BODY, 0)).not.toBe(-70)
      expect(vertebraFrame(other, 'L3')).toEqual(vertebraFrame(TYPICAL_BODY, 'L3'))
    }
  })

  it('keeps ways of pain apart', () => {
    const other = shifted()
    const before = painPath(TYPICAL_BODY, NERVE, 'L4-L5')
    expect(painPath(other, NERVE, 'L4-L5').line.length).not.toBeCloseTo(before.line.length, 0)
    expect(painPath(TYPICAL_BODY, NERVE, 'L4-L5')).toBe(before)
  })

  it('carries anchors of the soft tissue along', () => {
    const before = anchor(TYPICAL_BODY, 'sac.dural').pointMm
    expect(anchor(shifted(), 'sac.dural').pointMm[1]).toBeCloseTo(before[1] + 9)
  })

  it('names itself where its data lack something', () => {
    const bare: Body = { ...TYPICAL_BODY, id: 'broad', nerves: {}, targets: {} }
    expect(() => nerveCurve(bare, NERVE)).toThrow(/^nerveCurves: .*"nerve\.mb\.L3\.R" on the broad body/)
    expect(() => target(bare, NERVE)).toThrow(/^targets: .*"nerve\.mb\.L3\.R" on the broad body/)
  })
})

describe('perBody', () => {
  it('makes a thing once a body, whatever comes between, and also where it is nothing', () => {
    const make = vi.fn((body: Body) => (body.id === 'typical' ? undefined : body.id))
    const of = perBody(make)
    const other = shifted()
    expect([of(TYPICAL_BODY), of(other), of(TYPICAL_BODY), of(other)]).toEqual([
      undefined,
      'worn',
      undefined,
      'worn',
    ])
    expect(make).toHaveBeenCalledTimes(2)
  })

  it('takes two bodies of one id for two', () => {
    const of = perBody(() => ({}))
    expect(of(shifted())).not.toBe(of(shifted()))
  })
})
