import { describe, expect, it } from 'vitest'
import { JOINTS, LUMBAR } from '../../src/anatomy/levels.ts'
import { INTERTRANSVERSE, MUSCLES, TWIG_KINDS } from '../../src/anatomy/softTissue.ts'
import {
  BONES,
  boneOfPart,
  isStructureId,
  kindOf,
  NERVE_KINDS,
  NERVES,
  partsOfBone,
  STRUCTURES,
  type StructureId,
  structureIndex,
  suffixOfStructure,
} from '../../src/anatomy/structures.ts'

describe('structures', () => {
  it('lists every structure once', () => {
    expect(new Set(STRUCTURES).size).toBe(STRUCTURES.length)
    expect(STRUCTURES.length).toBeGreaterThan(250)
  })

  it('indexes what it lists and refuses the rest', () => {
    expect(STRUCTURES[structureIndex('bone.L4.tp.R')]).toBe('bone.L4.tp.R')
    expect(isStructureId('bone.L6')).toBe(false)
    expect(() => structureIndex('bone.L6' as StructureId)).toThrow('structures: no structure "bone.L6"')
  })

  it('pairs what is paired: for every .R there is a .L', () => {
    const rights = STRUCTURES.filter((id) => suffixOfStructure(id) === 'R')
    for (const id of rights) expect(isStructureId(id.replace(/R$/, 'L'))).toBe(true)
    expect(suffixOfStructure('bone.L4.body')).toBeNull()
    expect(suffixOfStructure('bone.L4.sp')).toBeNull()
  })

  it('puts the whole bone first in its part table', () => {
    for (const bone of BONES) expect(partsOfBone(bone)[0]).toBe(bone)
    expect(partsOfBone('bone.sacrum')).toContain('bone.S1.ala.R')
    expect(partsOfBone('bone.L3')).toHaveLength(1 + 2 + 2 * 8)
  })

  it('knows the bone of every part, and a bone as its own', () => {
    for (const bone of BONES)
      expect(
        partsOfBone(bone).filter((part) => boneOfPart(part) !== bone),
        bone,
      ).toEqual([])
    expect(boneOfPart('disc.L4-L5')).toBe('disc.L4-L5')
  })

  it('gives L5 no lateral branch', () => {
    expect(NERVES).toContain('nerve.lb.L4.R')
    expect(NERVES).not.toContain('nerve.lb.L5.R')
    expect(NERVES).toContain('nerve.dr.L5.L')
  })

  it('holds the nerves of each lumbar level, both sides, down to their twigs', () => {
    const kinds = [...NERVE_KINDS, ...TWIG_KINDS]
    const nameless = LUMBAR.flatMap((level) =>
      (['R', 'L'] as const).flatMap((side) =>
        kinds.map((kind) => `nerve.${kind}.${level}.${side}`).filter((id) => !isStructureId(id)),
      ),
    )
    // The L5 dorsal ramus has one joint to serve and no lateral branch.
    expect(nameless).toEqual(['nerve.lb.L5.R', 'nerve.lb.L5.L'])
    expect(['nerve.clunial.R', 'nerve.clunial.L', 'nerve.cauda_equina'].every(isStructureId)).toBe(true)
  })

  it('holds what lies round the spine: muscles, ligaments, vessels, covers, iliac crests', () => {
    const midline = [
      ...JOINTS.flatMap((joint) => [`lig.flavum.${joint}`, `lig.interspinous.${joint}`]),
      ...['supraspinous', 'anterior_longitudinal', 'posterior_longitudinal'].map((name) => `lig.${name}`),
      ...[
        'vessel.aorta',
        'vessel.vena_cava',
        'fat.subcutaneous',
        'skin.back',
        'fascia.thoracolumbar',
        'sac.dural',
      ],
    ]
    const paired = [
      ...MUSCLES.map((name) => `muscle.${name}`),
      ...INTERTRANSVERSE.flatMap((level) => [
        `muscle.intertransversarii_mediales.${level}`,
        `lig.intertransverse.${level}`,
      ]),
      ...LUMBAR.map((level) => `lig.mal.${level}`),
      'lig.iliolumbar',
      'bone.ilium',
    ].flatMap((stem) => [`${stem}.R`, `${stem}.L`])
    expect([...midline, ...paired].filter((id) => !isStructureId(id))).toEqual([])
  })

  it('knows kinds', () => {
    expect(kindOf('bone.ilium.R')).toBe('ilium')
    expect(kindOf('facet.L4-L5.R')).toBe('facet')
    expect(kindOf('lig.mal.L4.L')).toBe('ligament')
    expect(kindOf('nerve.art.prox.L3.R')).toBe('nerve')
    expect(kindOf('disc.L5-S1')).toBe('disc')
  })
})
