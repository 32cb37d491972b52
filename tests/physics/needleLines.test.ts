import { describe, expect, it } from 'vitest'
import { ELECTRODES, radiusM } from '../../src/physics/electrode.ts'
import { needleLines } from '../../src/physics/needleLines.ts'
import { RESOLUTIONS } from '../../src/physics/resolution.ts'

const a = radiusM(18)

describe('needleLines', () => {
  const inside = [0, 0.5 * a, a]

  it('gives a sensor ahead of the point a line of its own', () => {
    const { z } = needleLines(inside, a, 0.004, ELECTRODES.cooled, RESOLUTIONS.standard)
    expect(Math.min(...Array.from(z, (at) => Math.abs(at - ELECTRODES.cooled.sensorM)))).toBeLessThan(1e-12)
  })

  it('has no tip lines for a flat end', () => {
    const flat = needleLines(
      inside,
      a,
      0.01,
      { ...ELECTRODES.conventional, tipShape: 'flat' },
      RESOLUTIONS.standard,
    )
    expect(flat.tipLines).toBe(0)
    expect(flat.z[flat.edge]).toBeCloseTo(0.01, 12)
  })

  it('runs from far ahead of the point to far behind the edge, rising', () => {
    const { z, point, edge } = needleLines(inside, a, 0.01, ELECTRODES.conventional, RESOLUTIONS.standard)
    expect(z[point]).toBe(0)
    expect(z[edge]).toBeCloseTo(0.01, 12)
    for (let k = 1; k < z.length; k++) expect(z[k]!).toBeGreaterThan(z[k - 1]!)
  })
})
