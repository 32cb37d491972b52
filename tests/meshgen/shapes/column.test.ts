import { describe, expect, it } from 'vitest'
import { DISCS, VERTEBRAE } from '../../../src/anatomy/levels.ts'
import { type DiscParameters, stackColumn } from '../../../src/meshgen/shapes/column.ts'

type Discs = Parameters<typeof stackColumn>[1]
type Bodies = Parameters<typeof stackColumn>[2]

const discs = (change: Partial<DiscParameters> = {}): Discs =>
  Object.fromEntries(
    DISCS.map((disc) => [disc, { heightMm: 10, wedgeDeg: 0, forwardMm: 0, ...change }]),
  ) as unknown as Discs
const bodies = (change: Partial<Bodies['L3']> = {}): Bodies =>
  Object.fromEntries(
    VERTEBRAE.slice(0, -1).map((v) => [
      v,
      { heightMm: 26, upperTiltDeg: 0, wedgeDeg: 0, lowerCentreZMm: 0, ...change },
    ]),
  ) as unknown as Bodies
const leanDeg = ({ yUnit }: { readonly yUnit: readonly number[] }): number =>
  (Math.atan2(yUnit[2]!, yUnit[1]!) * 180) / Math.PI

describe('stackColumn', () => {
  it('stands straight on a level sacrum, a body and a disc apart, the middle of L3 at the origin', () => {
    const frames = stackColumn(0, discs(), bodies())
    expect(VERTEBRAE.map((v) => frames[v].originMm[1])).toEqual([121, 85, 49, 13, -23, -59, -95])
    for (const v of VERTEBRAE) expect(frames[v].originMm[2]).toBeCloseTo(0, 9)
  })

  it('leans as the sacrum does', () => {
    const frames = stackColumn(30, discs(), bodies())
    for (const v of VERTEBRAE) expect(leanDeg(frames[v])).toBeCloseTo(30, 9)
  })

  it('leans back by the wedge of each disc on the way up', () => {
    const frames = stackColumn(40, discs({ wedgeDeg: 5 }), bodies())
    expect(VERTEBRAE.map((v) => Math.round(leanDeg(frames[v]) * 1e6) / 1e6)).toEqual([
      10, 15, 20, 25, 30, 35, 40,
    ])
  })

  it('leans back by the wedge of each body', () => {
    const frames = stackColumn(0, discs(), bodies({ wedgeDeg: 3 }))
    expect(leanDeg(frames.L5)).toBeCloseTo(-3, 9)
    expect(leanDeg(frames.L4)).toBeCloseTo(-6, 9)
  })

  it('carries bones forward by the shift of each disc', () => {
    const frames = stackColumn(0, discs({ forwardMm: 2 }), bodies())
    expect(frames.L4.originMm[2] - frames.L5.originMm[2]).toBeCloseTo(2, 9)
    expect(frames.T12.originMm[2] - frames.S1.originMm[2]).toBeCloseTo(12, 9)
  })

  it('has the patient x to the left in every frame, and square axes', () => {
    const frames = stackColumn(38, discs({ wedgeDeg: 6 }), bodies({ wedgeDeg: 1, upperTiltDeg: 2 }))
    for (const v of VERTEBRAE) {
      const { xUnit, yUnit, zUnit } = frames[v]
      expect(xUnit).toEqual([1, 0, 0])
      expect(yUnit[1] * zUnit[1] + yUnit[2] * zUnit[2]).toBeCloseTo(0, 12)
      expect(Math.hypot(...yUnit)).toBeCloseTo(1, 12)
    }
  })
})
