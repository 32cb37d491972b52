import { describe, expect, it } from 'vitest'
import { doneText } from '../../src/explore/doneText.ts'
import { type ExploreAction, explore, UNTOUCHED } from '../../src/story/exploring/exploration.ts'
import { exploreText as english } from '../../src/words/en/explore.ts'
import { englishTerms } from '../../src/words/en/structureTerms.ts'
import { exploreText as spanish } from '../../src/words/es/explore.ts'

const nameOf = (id: Parameters<typeof englishTerms>[0]): string => englishTerms(id).name
const says = (action: ExploreAction, before = UNTOUCHED, text = english): string =>
  doneText(action, before, explore(before, action), text, nameOf)

describe('doneText', () => {
  it('names what was done, and to what', () => {
    expect(says({ kind: 'hide', id: 'bone.L4.sp' })).toBe('L4 vertebra: hidden')
    const ghosted = explore(UNTOUCHED, { kind: 'ghost', id: 'bone.L4' })
    expect(says({ kind: 'ghost', id: 'bone.L4' }, ghosted)).toBe('L4 vertebra: solid')
    expect(says({ kind: 'peel next' })).toBe('Nerves: taken off')
    expect(says({ kind: 'peel', layer: 'nerve' }, explore(UNTOUCHED, { kind: 'peel next' }))).toBe(
      'Nerves: back',
    )
  })

  it('says when there is nothing to undo', () => {
    expect(doneText({ kind: 'undo' }, UNTOUCHED, UNTOUCHED, english, nameOf)).toBe('Nothing to undo')
  })

  it('has words for everything in both languages', () => {
    const actions: ExploreAction[] = [
      { kind: 'choose', id: 'bone.L4' },
      { kind: 'hide', id: 'bone.L4' },
      { kind: 'ghost', id: 'bone.L4' },
      { kind: 'isolate', id: 'bone.L4' },
      { kind: 'name', id: 'bone.L4' },
      { kind: 'peel', layer: 'disc' },
      { kind: 'whole', on: true },
      { kind: 'cut', section: { axis: 'axial', atMm: 0 } },
      { kind: 'bring back' },
    ]
    for (const text of [english, spanish])
      expect(new Set(actions.map((action) => says(action, UNTOUCHED, text))).size).toBe(actions.length)
  })
})
