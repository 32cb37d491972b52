import { describe, expect, it } from 'vitest'
import { distance } from '../../../src/math/vec3.ts'
import { facetJoint } from '../../../src/meshgen/shapes/facetJoint.ts'
import { L3 } from '../../../src/meshgen/shapes/levels/L3.ts'
import { columnAt, vertebraPlaces } from '../../../src/meshgen/shapes/vertebraPlaces.ts'

const joint = (y: number) =>
  facetJoint({
    centreMm: [15, y, -33],
    angleDeg: 40,
    radiusMm: 15,
    leanForwardDeg: 0,
    leanLateralDeg: 0,
    halfWidthMm: 7,
    halfHeightMm: 7,
  })
const upper = joint(-3)
const lower = joint(-40)
const places = vertebraPlaces(L3, upper, lower)

describe('columnAt', () => {
  it('gives the first and last value at the ends and passes through those between', () => {
    expect(columnAt([2, 5, 3], 0)).toBeCloseTo(2, 9)
    expect(columnAt([2, 5, 3], 0.5)).toBeCloseTo(5, 9)
    expect(columnAt([2, 5, 3], 1)).toBeCloseTo(3, 9)
  })

  it('is a straight line through two values', () => {
    expect(columnAt([2, 6], 0.25)).toBeCloseTo(3, 9)
  })
})

describe('vertebraPlaces, on the left half', () => {
  it('names points on the left and behind the body', () => {
    const { spinousTip, ...paired } = places
    for (const [name, [x, , z]] of Object.entries(paired)) {
      expect(x, name).toBeGreaterThan(0)
      expect(z, name).toBeLessThan(-10)
    }
    expect(spinousTip[0]).toBeCloseTo(0, 1)
  })

  it('has the tip of the transverse process farthest to the side, that of the spinous one farthest back', () => {
    const all = Object.values(places)
    expect(places.tpTip[0]).toBe(Math.max(...all.map(([x]) => x)))
    expect(places.spinousTip[2]).toBe(Math.min(...all.map(([, , z]) => z)))
    expect(places.tpTip[0]).toBe(44.87)
  })

  it('puts the corner in front of the notch, and the notch between the two small processes', () => {
    const { sapTpJunction, mamilloAccessoryNotch, mamillary, accessory } = places
    expect(sapTpJunction[2]).toBeGreaterThan(mamilloAccessoryNotch[2] + 3)
    expect(sapTpJunction[1]).toBeGreaterThan(mamilloAccessoryNotch[1])
    expect(mamillary[1]).toBeGreaterThan(mamilloAccessoryNotch[1])
    expect(mamilloAccessoryNotch[1]).toBeGreaterThan(accessory[1])
    const between = distance(mamillary, accessory)
    expect(distance(mamillary, mamilloAccessoryNotch)).toBeLessThan(between)
    expect(distance(accessory, mamilloAccessoryNotch)).toBeLessThan(between)
  })

  it('puts the foramen below the pedicle', () => {
    const half = columnAt(L3.pedicle.halfBreadthMm, 0.6)
    expect(places.foramen[1]).toBeCloseTo(places.pedicleCentre[1] - half - 5, 9)
    expect(Math.abs(places.foramen[0] - places.pedicleCentre[0])).toBeLessThan(2)
    expect(places.foramen[2]).toBeCloseTo(places.pedicleCentre[2] - 1, 9)
  })

  it('takes the joints’ centres as they are, and their margins just beyond the face behind', () => {
    expect(places.upperFacetCentre).toEqual([15, -3, -33])
    expect(places.lowerFacetCentre).toEqual([15, -40, -33])
    expect(distance(places.upperFacetMargin, upper.centre)).toBeGreaterThan(7)
    expect(places.upperFacetMargin[2]).toBeLessThan(-33 - 4)
    expect(places.lowerFacetMargin[0]).toBeGreaterThan(15)
  })

  it('moves the spinous tip with the table', () => {
    const aside = vertebraPlaces(
      { ...L3, spinousProcess: { ...L3.spinousProcess, tipAsideMm: -3 } },
      upper,
      lower,
    )
    expect(aside.spinousTip[0]).toBe(-3)
    expect(aside.spinousTip.slice(1)).toEqual(places.spinousTip.slice(1))
  })
})
