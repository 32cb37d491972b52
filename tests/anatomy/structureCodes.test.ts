import { describe, expect, it } from 'vitest'
import { structureCode } from '../../src/anatomy/structureCodes.ts'
import { STRUCTURES } from '../../src/anatomy/structures.ts'

describe('structureCode', () => {
  it('is a structure’s own at most once', () => {
    const own = STRUCTURES.map(structureCode).filter((code) => code?.of === 'itself')
    expect(own).toHaveLength(13)
    expect(new Set(own.map((code) => code!.code)).size).toBe(13)
    for (const code of own) expect(code!.code).toMatch(/^FMA\d{5}$/)
  })

  it('numbers a disc by the vertebra above it', () => {
    expect(structureCode('disc.L4-L5')).toEqual({ list: 'FMA', code: 'FMA16036', of: 'itself' })
  })

  it('says when a code is the kind’s or the whole bone’s', () => {
    expect(structureCode('bone.L4.sap.R')?.of).toBe('kind')
    expect(structureCode('bone.ilium.L')).toEqual({ list: 'FMA', code: 'FMA16587', of: 'whole' })
  })

  it('is not guessed', () => {
    expect(structureCode('lig.mal.L4.R')).toBeNull()
    expect(structureCode('nerve.art.prox.L3.R')).toBeNull()
  })
})
