import { describe, expect, it } from 'vitest'
import { STRUCTURES, type StructureId } from '../../../src/anatomy/structures.ts'
import { namesOf, structureIndexOf } from '../../../src/explore/search/structureIndex.ts'

const index = structureIndexOf()
const entry = (id: StructureId) => index.find((each) => each.id === id)!

describe('structureIndex', () => {
  it('holds every structure once, each with at least one name', () => {
    expect(index.map(({ id }) => id)).toEqual(STRUCTURES)
    for (const { id, names } of index) expect(names.length, id).toBeGreaterThan(0)
  })

  it.each([
    ['bone.L4', ['L4'], []],
    ['bone.L4.sap.R', ['L4'], []],
    ['disc.L5-S1', ['L5', 'S1'], []],
    ['facet.L4-L5.R', ['L4', 'L5'], []],
    // A medial branch is called by its spinal nerve and crosses the vertebra below.
    ['nerve.mb.L3.R', ['L3'], ['L4']],
    ['nerve.mb.L4.L', ['L4'], ['L5']],
    ['bone.ilium.R', [], []],
    ['vessel.aorta', [], []],
  ] as const)('%s: levels of its own %j, and levels that go with it %j', (id, levels, alsoLevels) => {
    expect(entry(id)).toMatchObject({ levels, alsoLevels })
  })

  it('knows the joints that a branch’s twigs serve: the upper one above, the lower one below', () => {
    expect(entry('nerve.art.prox.L3.R').alsoLevels).toEqual(['L3', 'L4'])
    expect(entry('nerve.art.dist.L3.R').alsoLevels).toEqual(['L4', 'L5'])
  })

  it('knows right from left, and what has no side', () => {
    expect([entry('facet.L4-L5.R').side, entry('facet.L4-L5.L').side, entry('disc.L4-L5').side]).toEqual([
      'R',
      'L',
      null,
    ])
  })

  it('keeps level and side out of the words of a name', () => {
    for (const { names } of index)
      for (const words of names)
        for (const word of words) expect(word).not.toMatch(/^(l[1-5]|t12|s1|right|derecha)$/)
  })

  it('lists no name of a structure twice', () => {
    for (const { id, names } of index) {
      const written = names.map((words) => words.join(' '))
      expect(new Set(written).size, id).toBe(written.length)
    }
  })

  it('takes up what the picture’s labels say', () => {
    const [first] = structureIndexOf((id) => [`label zebra ${id === 'disc.L4-L5' ? 'stripe' : ''}`])
    expect(first!.names).toContainEqual(['label', 'zebra'])
    expect(namesOf('disc.L4-L5', () => ['zebra'])).toContain('zebra')
  })

  it('gives full names before Latin ones, and those before short ones', () => {
    const names = namesOf('bone.L4.sap.R')
    const at = (part: RegExp) => names.findIndex((name) => part.test(name))
    expect(at(/superior articular process, right/i)).toBe(0)
    expect(at(/processus articularis/i)).toBeLessThan(at(/^SAP$/))
  })
})
