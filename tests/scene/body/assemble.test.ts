import { describe, expect, it } from 'vitest'
import { BONES, kindOf, STRUCTURES } from '../../../src/anatomy/structures.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { assemble } from '../../../src/scene/body/assemble.ts'
import { readModel } from './readModel.ts'

describe('assemble', () => {
  it('draws bones one by one and everything else merged', async () => {
    const meshes = assemble(TYPICAL_BODY, await readModel())
    expect([...meshes.bones.keys()]).toEqual([...BONES])
    const kinds = (name: 'discs' | 'capsules' | 'cartilage' | 'nerves' | 'straps' | 'ilia'): Set<string> => {
      const structure = meshes[name].getAttribute('structure')
      const found = new Set<string>()
      for (let i = 0; i < structure.count; i++) found.add(kindOf(STRUCTURES[structure.getX(i)]!))
      return found
    }
    expect(kinds('discs')).toEqual(new Set(['disc']))
    expect(kinds('capsules')).toEqual(new Set(['facet']))
    expect(kinds('nerves')).toEqual(new Set(['nerve']))
    expect(kinds('straps')).toEqual(new Set(['ligament']))
    expect(kinds('ilia')).toEqual(new Set(['ilium']))
  })

  it('marks each bone vertex with a part of that bone', async () => {
    const { bones } = assemble(TYPICAL_BODY, await readModel())
    const structure = bones.get('bone.L4')!.getAttribute('structure')
    const found = new Set<string>()
    for (let i = 0; i < structure.count; i++) found.add(STRUCTURES[structure.getX(i)]!)
    for (const id of found) expect(id.startsWith('bone.L4')).toBe(true)
    for (const part of [
      'bone.L4.tp.R',
      'bone.L4.sap.R',
      'bone.L4.lamina.L',
      'bone.L4.pedicle.R',
      'bone.L4.sp',
      'bone.L4.body',
    ] as const) {
      expect(found.has(part)).toBe(true)
    }
  })

  it('measures nerves along their length, from the root outward', async () => {
    const { nerves } = assemble(TYPICAL_BODY, await readModel())
    const along = nerves.getAttribute('along')
    let low = 1
    let high = 0
    for (let i = 0; i < along.count; i++) {
      low = Math.min(low, along.getX(i))
      high = Math.max(high, along.getX(i))
    }
    expect([low, high]).toEqual([0, 1])
  })
})
