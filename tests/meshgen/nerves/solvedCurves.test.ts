import { describe, expect, it } from 'vitest'
import { nearest, polyline } from '../../../src/math/polyline.ts'
import type { Vec3 } from '../../../src/math/vec3.ts'
import { solvedCurves } from '../../../src/meshgen/nerves/solvedCurves.ts'
import { strandOf, strands } from '../solvedStandIn.ts'

const curves = solvedCurves(strands)
const pointsOf = (id: string): Vec3[] => {
  const { points } = curves[id]!
  return Array.from(
    { length: points.length / 4 },
    (_, i) => points.slice(i * 4, i * 4 + 3) as unknown as Vec3,
  )
}

describe('solvedCurves', () => {
  it('writes 16 to 40 points a curve, none farther than a tenth of a millimetre from the true one', () => {
    for (const { id, line } of strands) {
      const points = pointsOf(id)
      expect(points.length).toBeGreaterThanOrEqual(16)
      expect(points.length).toBeLessThanOrEqual(40)
      const written = polyline(points)
      for (const point of line.points) expect(nearest(written, point).distance, id).toBeLessThan(0.1)
    }
  })

  it('measures stations and branchings on the written curve', () => {
    const written = polyline(pointsOf('nerve.mb.L3.R'))
    const { P1, P6 } = curves['nerve.mb.L3.R']!.stationsMm!
    expect(P6!).toBeLessThan(written.length)
    expect(Math.abs(P1! - strandOf('mb').stationsMm.P1!)).toBeLessThan(0.3)
    expect(curves['nerve.art.prox.L3.R']!.parent!.id).toBe('nerve.mb.L3.R')
    expect(curves['nerve.spinal.L3.R']!.parent).toBeUndefined()
  })

  it('rounds to hundredths', () => {
    for (const value of curves['nerve.vr.L3.R']!.points)
      expect(Math.abs(value * 100 - Math.round(value * 100))).toBeLessThan(1e-6)
  })
})
