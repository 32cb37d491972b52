import { describe, expect, it } from 'vitest'
import { bandMiss } from '../../src/anatomy/acceptanceBands.ts'
import { MEASURES, PUBLISHED, published, unitOf, zScore } from '../../src/anatomy/morphometry.ts'
import { MORPHOMETRY_SOURCES } from '../../src/anatomy/morphometrySources.ts'

describe('unitOf', () => {
  it('counts angles in degrees and all else in millimetres', () => {
    expect(MEASURES.filter((measure) => unitOf(measure) === 'deg')).toEqual([
      'wedge',
      'pedicleTransverseAngle',
      'facetAngle',
    ])
  })
})

describe('published', () => {
  it('gives those with a standard deviation first', () => {
    expect(published('pedicleWidth', 'L5').map(({ source }) => source)).toEqual([
      'cookBaker2021',
      'nepalDry',
      'zindrick1987',
    ])
  })

  it('is empty where nothing is published', () => {
    expect(published('interfacetDistance', 'L3')).toEqual([])
  })

  it('leaves the list it reads from as it is', () => {
    const before = PUBLISHED.map(({ mean }) => mean)
    published('canalWidth', 'L5')
    expect(PUBLISHED.map(({ mean }) => mean)).toEqual(before)
  })
})

describe('PUBLISHED', () => {
  it('names a source for each value, in the unit of its measure', () => {
    for (const { measure, unit, source } of PUBLISHED) {
      expect(Object.keys(MORPHOMETRY_SOURCES), measure).toContain(source)
      expect(unit).toBe(unitOf(measure))
    }
  })

  it('has each measure once for a level and a source', () => {
    const keys = PUBLISHED.map(({ measure, level, source }) => `${measure} ${level} ${source}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('lies in or within two deviations of the band that the model is held to', () => {
    for (const { measure, level, mean, sd } of PUBLISHED) {
      // Heights inside the rims are 2 to 3 mm less than from rim to rim.
      const inside = measure === 'posteriorHeight' ? 3 : 1
      expect(bandMiss(measure, level, mean), `${measure} ${level}`).toBeLessThanOrEqual(
        inside + 2 * (sd ?? 0),
      )
    }
  })
})

describe('zScore', () => {
  const value = published('anteriorHeight', 'L5')[0]!

  it('counts in deviations from the mean, with its sign', () => {
    expect(zScore(value, 30.3)).toBeCloseTo(0, 9)
    expect(zScore(value, 32.2)).toBeCloseTo(1, 9)
    expect(zScore(value, 26.5)).toBeCloseTo(-2, 9)
  })

  it('is null where no deviation is published', () => {
    expect(zScore({ ...value, sd: null }, 30)).toBeNull()
  })
})
