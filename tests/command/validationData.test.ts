import { describe, expect, it } from 'vitest'
import { publishedResult } from '../../src/command/validationData.ts'
import { comparePublished } from '../../src/physics/publishedComparison.ts'
import { CHANGES, VALIDATION } from '../../src/physics/validation.ts'

describe('src/physics/solved/validation.json; run npm run validate when this fails', () => {
  it('holds every published row as the solver gives it', () => {
    expect(VALIDATION.published).toEqual(comparePublished().map(publishedResult))
  })

  it('draws the published bands, each about its own gauge or time', () => {
    const [gauge, time, temperature] = VALIDATION.panels
    expect(gauge!.bands.map(({ low, high }) => [low, high])).toEqual([
      [4.6, 6.9],
      [7.6, 10.9],
    ])
    expect(gauge!.x.ticks.map(({ value }) => value)).toEqual([22, 20, 18, 16])
    expect(time!.curves.map((curve) => curve.gauge)).toEqual([22, 16])
    expect(temperature!.bands).toHaveLength(1)
  })

  it('has every change of assumption, the first of them none', () => {
    expect(VALIDATION.sensitivity.map(({ change }) => change)).toEqual(CHANGES)
    expect(VALIDATION.sensitivity[0]!.left).toEqual([])
  })
})
