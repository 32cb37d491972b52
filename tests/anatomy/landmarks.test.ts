import { describe, expect, it } from 'vitest'
import {
  anchor,
  profileZMm,
  scottieDog,
  skinBowMm,
  skinZMm,
  vertebraFrame,
} from '../../src/anatomy/landmarks.ts'
import { LUMBAR, VERTEBRAE } from '../../src/anatomy/levels.ts'
import { STRUCTURES } from '../../src/anatomy/structures.ts'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import { dot, length } from '../../src/math/vec3.ts'

describe('profileZMm', () => {
  const profile = [
    [-100, -60],
    [0, -80],
    [100, -70],
  ] as const

  it('goes straight from knot to knot', () => {
    expect(profileZMm(profile, -100)).toBe(-60)
    expect(profileZMm(profile, -50)).toBe(-70)
    expect(profileZMm(profile, 0)).toBe(-80)
    expect(profileZMm(profile, 75)).toBe(-72.5)
  })

  it('carries on level beyond its ends', () => {
    expect(profileZMm(profile, -500)).toBe(-60)
    expect(profileZMm(profile, 500)).toBe(-70)
  })
})

describe('the skin', () => {
  it('is rounded off to both sides alike, towards the front', () => {
    expect(skinBowMm(0)).toBe(0)
    expect(skinBowMm(46)).toBeCloseTo(4.6, 9)
    expect(skinBowMm(-46)).toBe(skinBowMm(46))
    expect(skinZMm(TYPICAL_BODY, 0, 60)).toBeGreaterThan(skinZMm(TYPICAL_BODY, 0))
  })

  it('lies behind every anchor of bone', () => {
    for (const id of STRUCTURES.filter((each) => each.startsWith('bone.') && !each.includes('ilium'))) {
      const [x, y, z] = anchor(TYPICAL_BODY, id).pointMm
      expect(z, id).toBeGreaterThan(skinZMm(TYPICAL_BODY, y, x) + 3)
    }
  })
})

describe('landmarks', () => {
  it('give each vertebra square axes, the patient’s left to its left', () => {
    for (const vertebra of VERTEBRAE) {
      const { xUnit, yUnit, zUnit } = vertebraFrame(TYPICAL_BODY, vertebra)
      expect(xUnit[0], vertebra).toBeCloseTo(1, 3)
      for (const axis of [xUnit, yUnit, zUnit]) expect(length(axis), vertebra).toBeCloseTo(1, 3)
      expect(dot(yUnit, zUnit), vertebra).toBeCloseTo(0, 3)
    }
  })

  it('have an anchor for every structure, with a unit direction', () => {
    for (const id of STRUCTURES) {
      const { pointMm, outwardUnit } = anchor(TYPICAL_BODY, id)
      expect(pointMm.every(Number.isFinite), id).toBe(true)
      expect(length(outwardUnit), id).toBeGreaterThan(0.97)
      expect(length(outwardUnit), id).toBeLessThan(1.03)
    }
  })

  it('put anchors of one side on that side', () => {
    for (const id of STRUCTURES.filter((each) => /^(?:facet|nerve|bone)\..*\.[LR]$/.test(each))) {
      const [x] = anchor(TYPICAL_BODY, id).pointMm
      // Twigs may end in the midline.
      expect(id.endsWith('.L') ? x : -x, id).toBeGreaterThan(-2)
    }
  })

  it('have a dog for both sides of each lumbar vertebra', () => {
    for (const vertebra of LUMBAR)
      for (const suffix of ['L', 'R'] as const) {
        const { outline, eye } = scottieDog(TYPICAL_BODY, vertebra, suffix)
        expect(outline.length).toBeGreaterThan(20)
        expect(eye).toHaveLength(24)
        expect(Math.sign(eye[0]![0])).toBe(suffix === 'L' ? 1 : -1)
      }
  })

  it('name a structure without an anchor', () => {
    const bare = { ...TYPICAL_BODY, landmarks: { ...TYPICAL_BODY.landmarks, anchors: {} } }
    expect(() => anchor(bare, 'bone.L3')).toThrow(
      'landmarks: no anchor for "bone.L3" on the typical body; run npm run models',
    )
  })
})
