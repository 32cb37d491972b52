import { describe, expect, it } from 'vitest'
import { type ExploreAction, UNTOUCHED } from '../../../src/story/exploring/exploration.ts'
import {
  adoptExploration,
  type ExplorationHistory,
  record,
  redo,
  startHistory,
  undo,
} from '../../../src/story/exploring/explorationHistory.ts'

const hide = (id: 'bone.L4' | 'bone.L5'): ExploreAction => ({ kind: 'hide', id })
const done = (...actions: ExploreAction[]): ExplorationHistory =>
  actions.reduce((history, action) => record(history, action), startHistory())

describe('explorationHistory', () => {
  it('goes back and forth exactly', () => {
    const both = done(hide('bone.L4'), hide('bone.L5'))
    expect(undo(both).present.hidden).toEqual(['bone.L4'])
    expect(undo(undo(both)).present).toEqual(UNTOUCHED)
    expect(redo(undo(both)).present).toEqual(both.present)
    expect(redo(redo(undo(undo(both)))).present).toEqual(both.present)
  })

  it('has nothing before the beginning and nothing after the end', () => {
    const start = startHistory()
    expect(undo(start)).toBe(start)
    expect(redo(done(hide('bone.L4'))).present.hidden).toEqual(['bone.L4'])
  })

  it('forgets what was undone once something else is done', () => {
    const other = record(undo(done(hide('bone.L4'))), hide('bone.L5'))
    expect(redo(other).present.hidden).toEqual(['bone.L5'])
  })

  it('does not count what changes nothing, nor choosing what is in sight', () => {
    expect(done(hide('bone.L4'), hide('bone.L4')).past).toHaveLength(1)
    const chosen = record(done(hide('bone.L4')), { kind: 'choose', id: 'bone.L5' })
    expect(chosen.past).toHaveLength(1)
    expect(chosen.present.chosen).toBe('bone.L5')
  })

  it('takes one gesture of the slider as one step', () => {
    let history = startHistory()
    for (const atMm of [1, 2, 3, 4])
      history = record(history, { kind: 'cut', section: { axis: 'axial', atMm } }, true)
    expect(history.present.section).toEqual({ axis: 'axial', atMm: 4 })
    expect(undo(history).present.section).toBeNull()
    const next = record(history, hide('bone.L4'))
    const again = record(next, { kind: 'cut', section: { axis: 'axial', atMm: 9 } }, true)
    expect(undo(again).present.section).toEqual({ axis: 'axial', atMm: 4 })
  })

  it('adopts a link as one step', () => {
    const linked = adoptExploration(done(hide('bone.L4')), { ...UNTOUCHED, whole: true })
    expect(linked.present.whole).toBe(true)
    expect(undo(linked).present.hidden).toEqual(['bone.L4'])
    expect(adoptExploration(linked, { ...UNTOUCHED, whole: true })).toBe(linked)
  })
})
