import { describe, expect, it } from 'vitest'
import { STRUCTURES, type StructureId } from '../../../src/anatomy/structures.ts'
import { findStructures } from '../../../src/explore/search/findStructures.ts'
import { queryText } from '../../../src/explore/search/queryText.ts'
import { namesOf, structureIndexOf } from '../../../src/explore/search/structureIndex.ts'
import { labelNames } from '../labelNames.ts'

const index = structureIndexOf(labelNames)
const find = (text: string, most = 3): readonly StructureId[] => findStructures(index, text, most)
const SIDE_WORDS = { R: 'right', L: 'left' } as const

/** A name with the level and side that tell its structure from its neighbours', where the name has none itself. */
function asked(id: StructureId, name: string): string {
  const { levels, side } = queryText(name)
  const own = index.find((entry) => entry.id === id)!
  return [
    name,
    ...(levels.some((level) => own.levels.includes(level)) ? [] : own.levels),
    ...(side === null && own.side !== null ? [SIDE_WORDS[own.side]] : []),
  ].join(' ')
}

/** What a text asks for, however its words are ordered. */
function keyOf(text: string): string {
  const { words, levels, side } = queryText(text)
  return JSON.stringify([[...words].sort(), [...levels].sort(), side])
}

describe('findStructures', () => {
  it('finds every structure by each of its names', () => {
    // Left ones have the right ones' names; theirs are asked for by hand below.
    const cases = STRUCTURES.filter((id) => !id.endsWith('.L')).flatMap((id) =>
      [...new Set(namesOf(id, labelNames).map((name) => asked(id, name)))].map((text) => ({ id, text })),
    )
    const sharers = new Map<string, Set<StructureId>>()
    for (const { id, text } of cases) {
      const key = keyOf(text)
      sharers.set(key, (sharers.get(key) ?? new Set()).add(id))
    }
    expect(cases.length).toBeGreaterThan(2000)
    const missed = cases
      .filter(({ id, text }) => !find(text, sharers.get(keyOf(text))!.size > 1 ? 3 : 1).includes(id))
      .map(({ id, text }) => `${id}: “${text}” gives ${find(text)[0]}`)
    expect(missed).toEqual([])
  })

  it('knows levels however they are written', () => {
    for (const text of ['L4 sap right', 'sap L4 R', 'l.4 SAP, rt', 'right superior articular process L4'])
      expect(find(text)[0], text).toBe('bone.L4.sap.R')
    for (const text of [
      'facet L4/5 left',
      'L4–L5 facet joint left',
      'L4-5 zygapophyseal joint L',
      'faceta L4 L5 izq',
    ])
      expect(find(text)[0], text).toBe('facet.L4-L5.L')
    expect(find('disco L5-S1')[0]).toBe('disc.L5-S1')
    expect(find('vertebra D12')[0]).toBe('bone.T12')
  })

  it('finds by everyday words', () => {
    expect(find('medial branch L3')).toContain('nerve.mb.L3.R')
    expect(find('L3 medial branch on the L4 bone, left')[0]).toBe('nerve.mb.L3.L')
    expect(find('scottie eye L4 right')[0]).toBe('bone.L4.pedicle.R')
    expect(find('scottie eye')[0]).toMatch(/^bone\.\w+\.pedicle\.R$/)
    expect(find('ojo del perrito L3 izquierdo')[0]).toBe('bone.L3.pedicle.L')
    expect(find('leg nerve L5')[0]).toMatch(/^nerve\.vr\.L5/)
    expect(find('fifth lumbar vertebra')[0]).toBe('bone.L5')
    expect(find('MAL L4 right')[0]).toBe('lig.mal.L4.R')
  })

  it('forgives small typos and accents', () => {
    expect(find('pedical L4 right')[0]).toBe('bone.L4.pedicle.R')
    expect(find('mamilary proces L3 left')[0]).toBe('bone.L3.mamillary.L')
    expect(find('medail branch L2 right')[0]).toBe('nerve.mb.L2.R')
    expect(find('zygapophisial joint L3-4 right')[0]).toBe('facet.L3-L4.R')
    expect(find('apofisis espinosa L2')[0]).toBe('bone.L2.sp')
    expect(find('lamnia L1 derecha')[0]).toBe('bone.L1.lamina.R')
  })

  it('finds while it is being typed', () => {
    expect(find('pedi L4 r')[0]).toBe('bone.L4.pedicle.R')
    expect(find('L4')[0]).toBe('bone.L4')
  })

  it('leans towards what a person is looking at, and never over a better answer', () => {
    const leaning = { side: 'L', levels: ['L3'] } as const
    expect(findStructures(index, 'pedicle', 1, leaning)).toEqual(['bone.L3.pedicle.L'])
    expect(findStructures(index, 'pedicle L5 right', 1, leaning)).toEqual(['bone.L5.pedicle.R'])
  })

  it('finds nothing for nothing and for what is not there', () => {
    for (const text of ['', '  ', '!?', 'femur', 'hippocampus L4', 'pedicle L9x'])
      expect(
        find(text).filter((id) => id.includes('pedicle')),
        text,
      ).toEqual([])
    expect(find('femur')).toEqual([])
    expect(find('L4 medial branch of the moon')).not.toContain('bone.L4')
  })
})
