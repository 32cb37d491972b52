import { describe, expect, it } from 'vitest'
import { notchOnBone } from '../../../src/meshgen/nerves/notch.ts'
import { mirrored, sign, wall, wallSite } from './wallSite.ts'

describe('notchOnBone', () => {
  it('lies on bone, 9 mm on and some 38° down, neither to the side nor to the middle on a flat wall', () => {
    const { bone, course } = wallSite('R')
    const notch = notchOnBone(bone, course)
    const [lateral, cranial, dorsal] = course.toLocal(notch)
    expect(bone(...notch)).toBeCloseTo(0, 2)
    expect(lateral).toBeCloseTo(0, 2)
    expect(Math.hypot(cranial, dorsal)).toBeCloseTo(9, 2)
    expect((Math.atan2(-cranial, dorsal) * 180) / Math.PI).toBeCloseTo(39, 1)
  })

  it('is mirrored on the other side', () => {
    const [r, l] = (['R', 'L'] as const).map((suffix) => {
      const { bone, course } = wallSite(suffix)
      return notchOnBone(bone, course)
    })
    mirrored(r!).forEach((v, axis) => {
      expect(v).toBeCloseTo(l![axis]!, 9)
    })
  })

  it('prefers a hollow to the flat beside it', () => {
    const { course } = wallSite('R')
    // A groove that falls by 36° and 2 mm deep, but 11 mm away rather than 9: its floor, not its rims.
    const deep = course.toPatient([0, -11 * Math.sin(0.524), 11 * Math.cos(0.524)])
    const hollowed = (x: number, y: number, z: number): number =>
      wall('R')(x, y, z) + 1.6 * Math.exp(-((y - deep[1]) ** 2 + (z - deep[2]) ** 2) / 4)
    const flat = course.toLocal(notchOnBone(wall('R'), course))
    const found = course.toLocal(notchOnBone(hollowed, course))
    expect(found[0]).toBeLessThan(flat[0] - 0.3)
  })

  it('refuses where there is no bone behind the corner', () => {
    const { course } = wallSite('R')
    const far = (x: number): number => sign('R') * x - 5
    expect(() => notchOnBone(far, course)).toThrow('notch: no bone behind the corner at (-20, 0, -26)')
  })
})
