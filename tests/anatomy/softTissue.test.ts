import { describe, expect, it } from 'vitest'
import { SOFT_STEMS, SOFT_TISSUE, softKind, softParts } from '../../src/anatomy/softTissue.ts'
import { isStructureId, kindOf, SPINE_STRUCTURES, STRUCTURES } from '../../src/anatomy/structures.ts'

describe('softTissue', () => {
  it('is listed behind the spine, each structure once', () => {
    expect(new Set(SOFT_TISSUE).size).toBe(SOFT_TISSUE.length)
    expect(STRUCTURES).toEqual([...SPINE_STRUCTURES, ...SOFT_TISSUE])
    expect(isStructureId('muscle.psoas_major.L')).toBe(true)
  })

  it('knows what each is', () => {
    expect(kindOf('lig.flavum.L4-L5')).toBe('ligament')
    expect(kindOf('nerve.mf.L3.R')).toBe('nerve')
    expect(softKind('cord.conus')).toBe('nerve')
    expect(softKind('vessel.aorta')).toBe('vessel')
    expect(softKind('muscle.multifidus.deep.R')).toBe('muscle')
  })

  it('takes an id apart into what, level and side', () => {
    expect(softParts('muscle.intertransversarii_mediales.L3-L4.R')).toEqual({
      stem: 'muscle.intertransversarii_mediales',
      level: 'L3-L4',
      side: 'R',
    })
    expect(softParts('lig.interspinous.L5-S1')).toEqual({
      stem: 'lig.interspinous',
      level: 'L5-S1',
      side: null,
    })
    expect(softParts('nerve.svn.T12.L')).toEqual({ stem: 'nerve.svn', level: 'T12', side: 'L' })
    expect(softParts('lig.supraspinous')).toEqual({ stem: 'lig.supraspinous', level: null, side: null })
    const stems = new Set(SOFT_TISSUE.map((id) => softParts(id).stem))
    expect([...stems].sort()).toEqual([...SOFT_STEMS].sort())
  })

  it('has the muscles of the back on both sides, multifidus in two layers', () => {
    for (const side of ['R', 'L']) {
      for (const name of ['multifidus.deep', 'multifidus.superficial', 'longissimus', 'iliocostalis'])
        expect(SOFT_TISSUE).toContain(`muscle.${name}.${side}`)
    }
  })
})
