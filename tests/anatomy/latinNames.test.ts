import { describe, expect, it } from 'vitest'
import { fmaId, latinName } from '../../src/anatomy/latinNames.ts'
import { STRUCTURES } from '../../src/anatomy/structures.ts'

describe('latinName', () => {
  it('numbers vertebrae and nerves in Roman', () => {
    expect(latinName('bone.L4')).toBe('vertebra lumbalis IV')
    expect(latinName('bone.T12')).toBe('vertebra thoracica XII')
    expect(latinName('bone.sacrum')).toBe('os sacrum')
    expect(latinName('nerve.spinal.L5.R')).toBe('nervus lumbalis V')
    expect(latinName('nerve.spinal.T11.L')).toBe('nervus thoracicus XI')
  })

  it('gives every structure a name, but the ligament that the nomenclature leaves out', () => {
    const nameless = STRUCTURES.filter((id) => latinName(id) === null)
    expect(nameless.every((id) => id.startsWith('lig.mal.'))).toBe(true)
    expect(nameless).toHaveLength(10)
    for (const id of STRUCTURES) expect(latinName(id) ?? 'none').not.toMatch(/undefined/)
  })
})

describe('fmaId', () => {
  it('is given where it is certain, and once only', () => {
    const ids = STRUCTURES.map(fmaId).filter((id) => id !== undefined)
    expect(ids).toHaveLength(9)
    expect(new Set(ids).size).toBe(9)
    expect(ids.every((id) => /^FMA\d{5}$/.test(id))).toBe(true)
    expect(fmaId('bone.L3')).toBe('FMA13074')
    expect(fmaId('disc.L4-L5')).toBeUndefined()
  })
})
