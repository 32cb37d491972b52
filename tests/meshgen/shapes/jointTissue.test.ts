import { describe, expect, it } from 'vitest'
import type { Field } from '../../../src/meshgen/field.ts'
import { facetJoint } from '../../../src/meshgen/shapes/facetJoint.ts'
import { facetCapsule, facetCartilage } from '../../../src/meshgen/shapes/jointTissue.ts'

/** A joint so flat that it is a plane x = 0: the superior process on the left (x > 0), the inferior on the right. */
const joint = facetJoint({
  centreMm: [0, 0, 0],
  angleDeg: 0,
  radiusMm: 1e5,
  leanForwardDeg: 0,
  leanLateralDeg: 0,
  halfWidthMm: 7,
  halfHeightMm: 7,
})
const GAP_MM = 1.05
const superiorBone: Field = (x) => GAP_MM - x
const inferiorBone: Field = (x) => x + GAP_MM

/** How far a body reaches along x at a place, mm. */
function thickness(field: Field, y: number, z: number): number {
  let inside = 0
  for (let x = -3; x < 3; x += 0.02) if (field(x, y, z) < 0) inside += 0.02
  return inside
}

describe('facetCartilage', () => {
  const cartilage = facetCartilage(joint, superiorBone, 'superior').field

  it('is 0.88 mm thick over its bone in the middle and sunk 0.6 mm into it', () => {
    expect(thickness(cartilage, 0, 0)).toBeCloseTo(0.88 + 0.6, 1)
    expect(cartilage(GAP_MM - 0.86, 0, 0)).toBeLessThan(0)
    expect(cartilage(GAP_MM - 0.9, 0, 0)).toBeGreaterThan(0)
  })

  it('thins to its margin and ends inside the face', () => {
    const thick = [0, 3, 5, 6.3].map((z) => thickness(cartilage, 0, z))
    expect([...thick].sort((a, b) => b - a)).toEqual(thick)
    expect(thick[3]).toBeLessThan(1.2)
    expect(thickness(cartilage, 0, 6.8)).toBe(0)
  })

  it('leaves a slit between the two cartilages', () => {
    const other = facetCartilage(joint, inferiorBone, 'inferior').field
    for (let x = -2; x < 2; x += 0.05) expect(Math.max(cartilage(x, 0, 0), other(x, 0, 0))).toBeGreaterThan(0)
    expect(cartilage(0, 0, 0)).toBeGreaterThan(0.1)
    expect(other(0, 0, 0)).toBeGreaterThan(0.1)
    expect(other(-1, 2, 1)).toBeCloseTo(cartilage(1, 2, 1), 4)
  })

  it('floats nowhere: where the bone is cut away there is none', () => {
    const gone = facetCartilage(joint, (x, y, z) => Math.max(superiorBone(x, y, z), 2 - z), 'superior').field
    expect(thickness(gone, 0, 4)).toBeGreaterThan(1)
    expect(thickness(gone, 0, -1)).toBe(0)
  })

  it('is worn in patches, and thinner nowhere else', () => {
    const worn = facetCartilage(joint, superiorBone, 'superior', {
      cartilageMm: 0.88,
      capsuleMm: 0.9,
      capsuleFartherMm: 0,
      patchy: 0.5,
    }).field
    const places = [-4, -1, 3].flatMap((y) => [-4, -2, 0, 2, 4].map((z) => [y, z] as const))
    const lost = places.map(([y, z]) => thickness(cartilage, y, z) - thickness(worn, y, z))
    expect(Math.min(...lost)).toBeGreaterThan(-0.02)
    expect(Math.max(...lost)).toBeGreaterThan(0.3)
    expect(Math.max(...lost) - Math.min(...lost)).toBeGreaterThan(0.2)
  })
})

describe('facetCapsule', () => {
  const capsule = facetCapsule(joint, inferiorBone, superiorBone).field

  it('bridges the joint space and stays out of both bones', () => {
    expect(capsule(0, 0, 0)).toBeLessThan(0)
    for (const x of [GAP_MM + 0.05, -GAP_MM - 0.05, 3, -3]) expect(capsule(x, 0, 0)).toBeGreaterThan(0)
  })

  it('reaches some 3 mm beyond the face and farther when thickened', () => {
    const reach = (field: Field): number => {
      let z = 0
      while (field(0, 0, z) < 0) z += 0.05
      return z
    }
    expect(reach(capsule)).toBeGreaterThan(9.5)
    expect(reach(capsule)).toBeLessThan(10.3)
    const thick = facetCapsule(joint, inferiorBone, superiorBone, {
      cartilageMm: 0.5,
      capsuleMm: 1.6,
      capsuleFartherMm: 2.5,
      patchy: 0,
    }).field
    expect(reach(thick) - reach(capsule)).toBeCloseTo(2.5, 0)
  })
})
