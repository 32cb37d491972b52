import { describe, expect, it } from 'vitest'
import { NERVE_LEVELS } from '../../../src/anatomy/levels.ts'
import {
  articularRadius,
  dorsalRadius,
  ganglionRadius,
  intermediateRadius,
  lateralRadius,
  medialRadius,
  sacralRamusRadius,
  spinalRadius,
  ventralRadius,
} from '../../../src/meshgen/nerves/drawnRadii.ts'

const SHARES = Array.from({ length: 21 }, (_, i) => i / 20)

describe('drawn radii', () => {
  it('thicken from level to level down the spine', () => {
    for (const radius of [spinalRadius, ventralRadius, ganglionRadius]) {
      const middles = NERVE_LEVELS.map((level) => radius(level)(0.5))
      for (let i = 1; i < middles.length; i++) expect(middles[i]).toBeGreaterThan(middles[i - 1]!)
    }
  })

  it('of the branches never grow outwards', () => {
    const branches = [
      dorsalRadius,
      medialRadius,
      intermediateRadius,
      lateralRadius,
      articularRadius,
      sacralRamusRadius,
      ventralRadius('L4'),
    ]
    for (const radius of branches) {
      for (let i = 1; i < SHARES.length; i++) {
        expect(radius(SHARES[i]!)).toBeLessThan(radius(SHARES[i - 1]!))
      }
    }
  })

  it('of a root swell to the thickness that the ventral ramus carries on', () => {
    expect(spinalRadius('L3')(0)).toBeCloseTo(0.32, 9)
    expect(spinalRadius('L3')(1)).toBeCloseTo(2, 9)
    expect(ventralRadius('L3')(0)).toBeCloseTo(2, 9)
  })

  it('of a ganglion are a spindle within the spinal nerve at both ends', () => {
    const radius = ganglionRadius('L5')
    expect(radius(0.5)).toBeCloseTo(2.9, 9)
    expect(radius(0)).toBeCloseTo(1.2375, 9)
    expect(radius(1)).toBeCloseTo(radius(0), 9)
    expect(radius(0)).toBeLessThan(spinalRadius('L5')(0.5))
  })

  it('of a medial branch are full along bone and about half at the end', () => {
    expect(medialRadius(0)).toBeCloseTo(0.85, 9)
    expect(medialRadius(0.3)).toBeGreaterThan(0.8)
    expect(medialRadius(1)).toBeCloseTo(0.45, 9)
  })

  it('are thinner from branch to branch', () => {
    expect(spinalRadius('L3')(1)).toBeGreaterThan(dorsalRadius(0))
    expect(dorsalRadius(1)).toBeGreaterThan(medialRadius(0))
    expect(medialRadius(0)).toBeGreaterThan(articularRadius(0))
  })
})
