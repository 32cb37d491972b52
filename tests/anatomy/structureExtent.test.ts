import { describe, expect, it } from 'vitest'
import { anchor, vertebraFrame } from '../../src/anatomy/landmarks.ts'
import { extentOf, obliqueMiddle, shownBone } from '../../src/anatomy/structureExtent.ts'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import { distance } from '../../src/math/vec3.ts'

describe('structureExtent', () => {
  it('frames a part closer than its bone, and the sacrum wider than a vertebra', () => {
    const heightMm = (id: Parameters<typeof extentOf>[1]): number => extentOf(TYPICAL_BODY, id).heightMm
    expect(heightMm('bone.L4.tp.R')).toBe(75)
    expect(heightMm('bone.L4')).toBe(120)
    expect(heightMm('bone.sacrum')).toBe(190)
    expect(heightMm('muscle.longissimus.R')).toBe(260)
  })

  it('has a part’s own place as its centre, and a bone’s between body and arch', () => {
    expect(extentOf(TYPICAL_BODY, 'facet.L4-L5.R').centreMm).toEqual(
      anchor(TYPICAL_BODY, 'facet.L4-L5.R').pointMm,
    )
    const { originMm } = vertebraFrame(TYPICAL_BODY, 'L4')
    const { centreMm } = extentOf(TYPICAL_BODY, 'bone.L4')
    expect(distance(centreMm, originMm)).toBeCloseTo(Math.hypot(14, 22), 3)
    expect(centreMm[2]).toBeLessThan(originMm[2])
  })

  it('shows a thing on its own bone, a joint and a disc on the lower one, a nerve on the one it crosses', () => {
    expect(shownBone('lig.mal.L4.R')).toBe('L4')
    expect(shownBone('facet.L4-L5.R')).toBe('L5')
    expect(shownBone('disc.L5-S1')).toBe('S1')
    expect(shownBone('nerve.mb.L3.R')).toBe('L4')
    expect(shownBone('nerve.dr.L5.R')).toBe('S1')
  })

  it('puts the pedicle into the middle of an oblique picture, on the sacrum its joint’s post', () => {
    expect(obliqueMiddle('L4', 'R')).toBe('bone.L4.pedicle.R')
    expect(obliqueMiddle('S1', 'L')).toBe('bone.S1.sap.L')
  })
})
