import { describe, expect, it } from 'vitest'
import type { Vec3 } from '../../../src/math/vec3.ts'
import { distanceToBounds } from '../../../src/meshgen/sdf/bounds.ts'
import { loftAlongX, loftAlongY, loftAlongZ } from '../../../src/meshgen/sdf/loft.ts'

/** A straight blade, 10 mm long, 4 mm broad, 2 mm thick. */
const blade = {
  fromMm: 0,
  toMm: 10,
  endRadiusMm: [0, 0],
  halfBreadthMm: [2],
  halfThicknessMm: [1],
  turnDeg: [0],
  taper: [0],
  bendMm: [0],
  squareness: 0,
} as const

describe('a loft along x', () => {
  const { field } = loftAlongX({ ...blade, yMm: [0], zMm: [0] })

  it('is broad along y and thin along z', () => {
    expect(field(5, 2, 0)).toBeCloseTo(0, 9)
    expect(field(5, 0, 1)).toBeCloseTo(0, 9)
    expect(field(5, 0, 1.5)).toBeCloseTo(0.5, 9)
    expect(field(5, 3, 0)).toBeCloseTo(1, 9)
  })

  it('ends flat where no radius rounds it', () => {
    expect(field(-2, 0, 0)).toBeCloseTo(2, 9)
    expect(field(13, 0, 0)).toBeCloseTo(3, 9)
    expect(field(0, 0, 0)).toBeCloseTo(0, 9)
  })

  it('has the turn from y towards z', () => {
    const turned = loftAlongX({ ...blade, turnDeg: [90], yMm: [0], zMm: [0] }).field
    expect(turned(5, 0, 2)).toBeCloseTo(0, 9)
    expect(turned(5, 1, 0)).toBeCloseTo(0, 9)
    const slant = loftAlongX({ ...blade, turnDeg: [45], yMm: [0], zMm: [0] }).field
    expect(slant(5, 1.2, 1.2)).toBeLessThan(0)
    expect(slant(5, 1.2, -1.2)).toBeGreaterThan(0)
  })
})

describe('a loft', () => {
  it('along y is broad along x, along z it is broad along y', () => {
    const up = loftAlongY({ ...blade, xMm: [0], zMm: [0] }).field
    expect(up(2, 5, 0)).toBeCloseTo(0, 9)
    expect(up(0, 5, 1)).toBeCloseTo(0, 9)
    const ahead = loftAlongZ({ ...blade, yMm: [0], xMm: [0] }).field
    expect(ahead(0, 2, 5)).toBeCloseTo(0, 9)
    expect(ahead(1, 0, 5)).toBeCloseTo(0, 9)
  })

  it('passes through the middles of its stations', () => {
    const { field } = loftAlongX({ ...blade, yMm: [0, 5, 0], zMm: [0, 0, -3] })
    expect(field(5, 5, 0)).toBeLessThan(-0.5)
    expect(field(5, 0, 0)).toBeGreaterThan(1)
    expect(field(9.9, 0, -3)).toBeLessThan(0)
  })

  it('is the same whichever end it is named from', () => {
    const forth = loftAlongX({
      ...blade,
      endRadiusMm: [0.8, 0.2],
      halfBreadthMm: [2, 3],
      yMm: [0, 4],
      zMm: [1, 0],
    }).field
    const back = loftAlongX({
      ...blade,
      fromMm: 10,
      toMm: 0,
      endRadiusMm: [0.2, 0.8],
      halfBreadthMm: [3, 2],
      yMm: [4, 0],
      zMm: [0, 1],
    }).field
    const places: readonly Vec3[] = [
      [1, 2, 0],
      [9, 4, 1],
      [-1, 1, 1],
      [11, 5, 0],
    ]
    for (const p of places) {
      expect(back(...p)).toBeCloseTo(forth(...p), 9)
    }
  })

  it('has thicker flanks with more squareness, but no wider ones', () => {
    const at = (squareness: number): number =>
      loftAlongX({ ...blade, squareness, yMm: [0], zMm: [0] }).field(5, 1.2, 0.9)
    expect(at(0)).toBeGreaterThan(0)
    expect(at(1)).toBeCloseTo(-0.1, 1)
    const square = loftAlongX({ ...blade, squareness: 1, yMm: [0], zMm: [0] }).field
    expect(square(5, 2, 0)).toBeCloseTo(0, 9)
  })

  it('is thicker at the far edge with a taper above 0', () => {
    const { field } = loftAlongX({ ...blade, taper: [0.5], yMm: [0], zMm: [0] })
    expect(field(5, 1, 1)).toBeLessThan(0)
    expect(field(5, -1, 1)).toBeGreaterThan(0)
  })

  it('has both edges bent to the same side', () => {
    const { field } = loftAlongX({ ...blade, bendMm: [1.5], yMm: [0], zMm: [0] })
    expect(field(5, 1.9, 0.75)).toBeLessThan(0.05)
    expect(field(5, -1.9, 0.75)).toBeLessThan(0.05)
    expect(field(5, 0, -1.5)).toBeLessThan(0)
    expect(field(5, 0, 0.75)).toBeGreaterThan(0)
  })

  it('lies inside its box', () => {
    const { field, bounds } = loftAlongX({
      ...blade,
      turnDeg: [0, 30, 60],
      halfBreadthMm: [2, 4, 1],
      yMm: [0, 6, -2],
      zMm: [0, 1, 5],
    })
    const outside: Vec3[] = []
    for (let x = -2; x <= 12; x += 0.5) {
      for (let y = -12; y <= 14; y += 0.5) {
        for (let z = -8; z <= 12; z += 0.5) {
          if (field(x, y, z) > 0) continue
          if (distanceToBounds(bounds, x, y, z) > 0) outside.push([x, y, z])
        }
      }
    }
    expect(outside).toEqual([])
  })

  it('refuses columns of unlike lengths', () => {
    expect(() => loftAlongX({ ...blade, yMm: [0, 1, 2], zMm: [0, 1] })).toThrow(
      'loft: column 1 has 2 stations, others 3',
    )
  })

  it('refuses to have no length', () => {
    expect(() => loftAlongX({ ...blade, toMm: 0, yMm: [0], zMm: [0] })).toThrow('loft: toMm must differ')
  })
})
