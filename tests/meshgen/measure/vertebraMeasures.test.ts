import { describe, expect, it } from 'vitest'
import { MEASURES } from '../../../src/anatomy/morphometry.ts'
import { allMeasures, vertebraMeasures } from '../../../src/meshgen/measure/vertebraMeasures.ts'
import { blockVertebra } from '../blockVertebra.ts'

describe('vertebraMeasures', () => {
  const own = vertebraMeasures(blockVertebra())

  it('spans from tip to tip of the transverse processes', () => {
    expect(own.transverseProcessSpan).toBeCloseTo(72, 1)
  })

  it('measures the body, its corners a little rounded by the mesh', () => {
    expect(own.upperEndplateWidth).toBeCloseTo(44, 1)
    expect(own.lowerEndplateWidth).toBeCloseTo(44, 1)
    expect(own.upperEndplateDepth).toBeCloseTo(32, 0)
    expect(own.anteriorHeight).toBeCloseTo(26, 0)
    expect(own.wedge).toBeCloseTo(0, 0)
  })

  it('measures canal and pedicle', () => {
    expect(own.canalWidth).toBeCloseTo(22, 1)
    expect(own.canalDepth).toBeCloseTo(12, 1)
    expect(own.pedicleWidth).toBeCloseTo(8, 1)
    expect(own.pedicleHeight).toBeCloseTo(12, 1)
  })

  it('stands with the joint in the order of the table', () => {
    const all = allMeasures(own, { facetAngle: 41, interfacetDistance: 29 })
    expect(Object.keys(all)).toEqual([...MEASURES])
    expect(all.facetAngle).toBe(41)
    expect(all.interfacetDistance).toBe(29)
    expect(all.canalWidth).toBe(own.canalWidth)
  })
})
