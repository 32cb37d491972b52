import { describe, expect, it } from 'vitest'
import { profileZMm, skinBowMm } from '../../../src/anatomy/landmarks.ts'
import { distanceToSkin, skinProfile } from '../../../src/meshgen/targets/skin.ts'
import { standInSpine } from '../standInSpine.ts'

const spine = standInSpine()
const profile = skinProfile(spine)

describe('skin', () => {
  it('lies behind every spinous tip by a finger’s breadth or two', () => {
    for (const tip of Object.values(spine.spinousTips)) {
      const depth = tip[2] - profileZMm(profile, tip[1])
      expect(depth).toBeGreaterThan(10)
      expect(depth).toBeLessThan(45)
    }
  })

  it('runs from caudal to cranial without steps', () => {
    for (let i = 1; i < profile.length; i++) {
      const [y0, z0] = profile[i - 1]!
      const [y1, z1] = profile[i]!
      expect(y1).toBeGreaterThan(y0)
      expect(Math.abs(z1 - z0)).toBeLessThan(8)
    }
  })

  it('is met where a straight way crosses it', () => {
    const s = distanceToSkin(profile, [-30, 0, -30], [0, 0, -1])
    expect(-30 - s).toBeCloseTo(profileZMm(profile, 0) + skinBowMm(-30), 3)
  })

  it('names a way that never reaches it', () => {
    expect(() => distanceToSkin(profile, [0, 0, 0], [0, 0, 1])).toThrow(/skin: not reached/)
  })
})
