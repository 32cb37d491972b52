import { describe, expect, it } from 'vitest'
import { type DiscShape, disc } from '../../../src/meshgen/shapes/disc.ts'

/** Two flat plates of 20 mm radius, 10 mm apart. */
const shape = (change: Partial<DiscShape> = {}): DiscShape => ({
  upperOutlineMm: [20, 20, 20, 20, 20],
  lowerOutlineMm: [20, 20, 20, 20, 20],
  upperCentre: [0, 10, 0],
  upperNormal: [0, 1, 0],
  upperBody: (_x, y) => 10 - y,
  lowerBody: (_x, y) => y,
  ...change,
})

/** How far it reaches from the axis along a direction at a height, mm. */
function reach(s: DiscShape, y: number, [dx, dz]: readonly [number, number]): number {
  const { field } = disc(s)
  let r = 10
  while (field(r * dx, y, r * dz) < 0) r += 0.02
  return r
}

describe('disc', () => {
  it('fills the room between the plates and stays a hair’s breadth off both', () => {
    const { field } = disc(shape())
    expect(field(0, 5, 0)).toBeLessThan(-2)
    for (const [x, z] of [
      [0, 0],
      [12, 0],
      [0, -15],
    ] as const) {
      expect(field(x, 0.02, z)).toBeGreaterThan(0)
      expect(field(x, 9.98, z)).toBeGreaterThan(0)
      expect(field(x, 0.1, z)).toBeLessThan(0)
      expect(field(x, 9.9, z)).toBeLessThan(0)
    }
  })

  it('reaches into the hollows of the plates, 2.6 mm at most', () => {
    const open = disc(shape({ upperBody: () => 1000, lowerBody: () => 1000 })).field
    expect(open(0, -2.4, 0)).toBeLessThan(0)
    expect(open(0, -2.8, 0)).toBeGreaterThan(0)
    expect(open(0, 12.4, 0)).toBeLessThan(0)
    expect(open(0, 12.8, 0)).toBeGreaterThan(0)
  })

  it('bulges beyond the rims at half height, more in front than behind', () => {
    const [front, back, side] = [
      [0, 1],
      [0, -1],
      [1, 0],
    ].map((way) => reach(shape(), 5, way as [number, number]))
    expect(front).toBeGreaterThan(20.5)
    expect(front).toBeLessThan(21.6)
    expect(front).toBeGreaterThan(back! + 0.2)
    expect(side).toBeGreaterThan(20)
    expect(reach(shape(), 0.3, [0, 1])).toBeLessThan(front! - 0.4)
  })

  it('bulges more where it is told to', () => {
    const more = reach(shape({ bulgeMm: 2.8 }), 5, [0, 1]) - reach(shape(), 5, [0, 1])
    expect(more).toBeCloseTo(1.5, 1)
  })

  it('takes the mean of the two outlines', () => {
    const wide = reach(shape({ upperOutlineMm: [24, 24, 24, 24, 24] }), 5, [1, 0])
    expect(wide - reach(shape(), 5, [1, 0])).toBeCloseTo(2 * 0.985, 0)
  })

  it('is taller in front under a plate tilted back', () => {
    const tilt = (10 * Math.PI) / 180
    const wedge = shape({
      upperNormal: [0, Math.cos(tilt), -Math.sin(tilt)],
      upperBody: (_x, y, z) => (10 - y) * Math.cos(tilt) + z * Math.sin(tilt),
    })
    const { field } = disc(wedge)
    const height = (z: number): number => {
      let inside = 0
      for (let y = -4; y < 18; y += 0.02) if (field(0, y, z) < 0) inside += 0.02
      return inside
    }
    expect(height(15) - height(-15)).toBeCloseTo(30 * Math.tan(tilt), 1)
  })

  it('lies within its bounds', () => {
    const { min, max } = disc(shape()).bounds
    expect(min[0]).toBeLessThan(-21.7)
    expect(max[1]).toBeGreaterThan(12.6)
    expect(min[1]).toBeLessThan(-2.6)
  })
})
