import { describe, expect, it } from 'vitest'
import { structureCode } from '../../src/anatomy/structureCodes.ts'
import { STRUCTURES } from '../../src/anatomy/structures.ts'

const codes = STRUCTURES.map((id) => [id, structureCode(id)] as const).filter(([, code]) => code !== null)

describe('structureCode', () => {
  it('is well formed', () => {
    for (const [id, code] of codes) expect(code!.code, id).toMatch(/^FMA\d{4,6}$/)
  })

  it('is a structure’s own at most once, and then stands for nothing else', () => {
    const own = codes.filter(([, code]) => code!.of === 'itself').map(([, code]) => code!.code)
    expect(own).toHaveLength(23)
    expect(new Set(own).size).toBe(23)
    for (const [id, code] of codes) if (code!.of !== 'itself') expect(own, id).not.toContain(code!.code)
  })

  it('of a kind or a whole stands for one sort of thing', () => {
    const sorts = new Map<string, Set<string>>()
    for (const [id, code] of codes) {
      if (code!.of === 'itself') continue
      // The layers of multifidus are of one muscle.
      const sort = id
        .replace(/\.[RL]$/, '')
        .replace(/[TLS]\d+(-[TLS]\d+)?/, '')
        .replace(/superficial|deep/, '')
      sorts.set(code!.code, (sorts.get(code!.code) ?? new Set()).add(sort))
    }
    for (const [code, meant] of sorts) expect([...meant], code).toHaveLength(1)
  })

  it('numbers a disc by the vertebra above it', () => {
    expect(structureCode('disc.L4-L5')).toEqual({ list: 'FMA', code: 'FMA16036', of: 'itself' })
  })

  it('says when a code is the kind’s or the whole’s', () => {
    expect(structureCode('bone.L4.sap.R')).toEqual({ list: 'FMA', code: 'FMA16126', of: 'kind' })
    expect(structureCode('bone.S1.sap.R')?.code).toBe('FMA16215')
    expect(structureCode('bone.ilium.L')).toEqual({ list: 'FMA', code: 'FMA16587', of: 'whole' })
    expect(structureCode('muscle.multifidus.deep.R')).toEqual({ list: 'FMA', code: 'FMA22878', of: 'whole' })
  })

  it('tells right from left', () => {
    expect(structureCode('muscle.psoas_major.R')?.code).not.toBe(structureCode('muscle.psoas_major.L')?.code)
  })

  it('is not guessed', () => {
    expect(structureCode('lig.mal.L4.R')).toBeNull()
    expect(structureCode('nerve.art.prox.L3.R')).toBeNull()
    expect(structureCode('lig.supraspinous')).toBeNull()
  })
})
