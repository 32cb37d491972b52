import { describe, expect, it } from 'vitest'
import { latinName, latinNameInFull } from '../../src/anatomy/latinNames.ts'
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

describe('latinNameInFull', () => {
  it('names bone, nerve and side, in the right gender', () => {
    expect(latinNameInFull('bone.L4.sap.R')).toBe(
      'processus articularis superior vertebrae lumbalis IV dexter',
    )
    expect(latinNameInFull('bone.T12.lamina.L')).toBe('lamina arcus vertebrae thoracicae XII sinistra')
    expect(latinNameInFull('bone.S1.ala.R')).toBe('ala ossis sacri dextra')
    expect(latinNameInFull('facet.L4-L5.L')).toBe('articulatio zygapophysialis L4–L5 sinistra')
    expect(latinNameInFull('nerve.mb.L3.R')).toBe('ramus medialis dexter, nervus lumbalis III')
    expect(latinNameInFull('nerve.dr.L5.R')).toBe('ramus posterior dexter (dorsalis), nervus lumbalis V')
    expect(latinNameInFull('nerve.drg.L2.L')).toBe('ganglion sensorium sinistrum, nervus lumbalis II')
    expect(latinNameInFull('lig.mal.L4.R')).toBeNull()
  })

  it('tells every structure that has a Latin name from every other of its kind', () => {
    const names = STRUCTURES.map(latinNameInFull).filter((name) => name !== null)
    // Articular twigs of one nerve share theirs: the nomenclature has one name for both.
    const shared = names.filter((name, i) => names.indexOf(name) !== i)
    expect(shared.every((name) => name.startsWith('ramus articularis'))).toBe(true)
  })
})
