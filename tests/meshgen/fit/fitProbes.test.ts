import { describe, expect, it } from 'vitest'
import { movedProbe, ownProbes, probeValue, referenceProbes } from '../../../src/meshgen/fit/fitProbes.ts'
import { SurfaceIndex } from '../../../src/meshgen/measure/surfaceIndex.ts'
import { sampleSurface } from '../../../src/meshgen/measure/triangleMesh.ts'
import { ellipsoidMesh } from '../ellipsoidMesh.ts'
import { sphere } from '../simpleSolids.ts'

const ball = sphere(10)
const here = { point: [12, 0, 0], normal: [1, 0, 0] } as const
const everywhere = { normalPoints: 1, normalMmPerRad: 2, weightAt: () => 1 }

describe('fitProbes', () => {
  it('ask a reference point for its distance and for its normal', () => {
    const [distance, ...turns] = referenceProbes(ball.field, [here], everywhere)
    expect(probeValue(ball.field, distance!)).toBeCloseTo(2, 3)
    expect(turns).toHaveLength(2)
    for (const turn of turns) expect(probeValue(ball.field, turn)).toBeCloseTo(0, 6)
    const leaning = referenceProbes(
      ball.field,
      [{ ...here, normal: [Math.SQRT1_2, Math.SQRT1_2, 0] }],
      everywhere,
    )
    expect(
      Math.max(...leaning.slice(1).map((probe) => Math.abs(probeValue(ball.field, probe)))),
    ).toBeGreaterThan(1)
  })

  it('leave out what has no weight', () => {
    expect(referenceProbes(ball.field, [here], { ...everywhere, weightAt: () => 0 })).toEqual([])
  })

  it('tell how far our own surface stands from the reference', () => {
    const { probes, meanMm } = ownProbes(
      ball,
      new SurfaceIndex(sampleSurface(ellipsoidMesh([11, 11, 11], 40), 20_000)),
      3,
      1,
      () => 1,
    )
    expect(meanMm).toBeCloseTo(1, 1)
    for (const probe of probes) expect(Math.abs(probeValue(ball.field, probe))).toBeCloseTo(1, 0)
  })

  it('move against the bone', () => {
    const probe = { at: [12, 0, 0], minus: null, scale: 1, target: 0, weight: 1 } as const
    expect(probeValue(ball.field, movedProbe(probe, [0, 0, 0], [1, 0, 0], 0))).toBeCloseTo(1, 9)
    expect(probeValue(ball.field, movedProbe(probe, [0, 0, 0.01], [0, 0, 0], 0))).toBeCloseTo(2, 2)
    expect(probeValue(ball.field, movedProbe(probe, [0, 0, 0], [0, 0, 0], 0.1))).toBeCloseTo(0.8, 9)
  })
})
