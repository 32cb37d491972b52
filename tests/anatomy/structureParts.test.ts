import { describe, expect, it } from 'vitest'
import { structureParts, twigJoints } from '../../src/anatomy/structureParts.ts'
import { STRUCTURES, type StructureId } from '../../src/anatomy/structures.ts'

describe('structureParts', () => {
  it('takes every kind of id apart', () => {
    expect(structureParts('bone.sacrum')).toEqual({ kind: 'bone', vertebra: 'S1' })
    expect(structureParts('bone.L4')).toEqual({ kind: 'bone', vertebra: 'L4' })
    expect(structureParts('bone.L4.body')).toEqual({ kind: 'midline part', vertebra: 'L4', part: 'body' })
    expect(structureParts('bone.T12.tp.L')).toEqual({
      kind: 'paired part',
      vertebra: 'T12',
      part: 'tp',
      side: 'L',
    })
    expect(structureParts('bone.ilium.R')).toEqual({ kind: 'ilium', side: 'R' })
    expect(structureParts('disc.L5-S1')).toEqual({ kind: 'disc', disc: 'L5-S1' })
    expect(structureParts('facet.T11-T12.L')).toEqual({ kind: 'facet', joint: 'T11-T12', side: 'L' })
    expect(structureParts('lig.mal.L4.R')).toEqual({ kind: 'ligament', vertebra: 'L4', side: 'R' })
    expect(structureParts('nerve.art.prox.T11.R')).toEqual({
      kind: 'nerve',
      nerve: 'art.prox',
      level: 'T11',
      side: 'R',
    })
  })

  it('knows all structures', () => {
    for (const id of STRUCTURES) expect(() => structureParts(id)).not.toThrow()
  })

  it('refuses what is none', () => {
    expect(() => structureParts('nerve.optic.L4.R' as StructureId)).toThrow(
      'structureParts: no structure "nerve.optic.L4.R"',
    )
  })
})

describe('twigJoints', () => {
  it('gives joint n to n+1, then n+1 to n+2; L5 has one only', () => {
    expect(twigJoints('L3')).toEqual(['L3-L4', 'L4-L5'])
    expect(twigJoints('T11')).toEqual(['T11-T12', 'T12-L1'])
    expect(twigJoints('L5')).toEqual(['L5-S1', null])
  })
})
