import { describe, expect, it } from 'vitest'
import { queryText } from '../../../src/explore/search/queryText.ts'

describe('queryText', () => {
  it('takes level, side and words apart', () => {
    expect(queryText('L4 superior articular process, right')).toEqual({
      words: ['superior', 'articular', 'process'],
      levels: ['L4'],
      side: 'R',
    })
    expect(queryText('Apófisis articular superior de L4, izquierda')).toEqual({
      words: ['apofisis', 'articular', 'superior'],
      levels: ['L4'],
      side: 'L',
    })
  })

  it.each([
    ['L4/5', ['L4', 'L5']],
    ['L4–L5', ['L4', 'L5']],
    ['l5-s1', ['L5', 'S1']],
    ['L5/1', ['L5', 'S1']],
    ['T12-L1', ['T12', 'L1']],
    ['Th12', ['T12']],
    ['D12', ['T12']],
    ['lumbar 3', ['L3']],
    ['L 3', ['L3']],
    ['L9', []],
  ])('reads %s', (text, levels) => {
    expect(queryText(text).levels).toEqual(levels)
  })

  it('does not take a level for a side', () => {
    expect(queryText('l4 l')).toEqual({ words: [], levels: ['L4'], side: 'L' })
  })
})
