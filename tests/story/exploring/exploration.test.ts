import { describe, expect, it } from 'vitest'
import {
  type Exploration,
  type ExploreAction,
  explore,
  UNTOUCHED,
  wholeOf,
} from '../../../src/story/exploring/exploration.ts'

const done = (...actions: ExploreAction[]): Exploration => actions.reduce(explore, UNTOUCHED)

describe('explore', () => {
  it('takes a bone away as one, for whichever part of it', () => {
    expect(wholeOf('bone.L4.sap.R')).toBe('bone.L4')
    expect(wholeOf('bone.S1.ala.L')).toBe('bone.sacrum')
    expect(wholeOf('bone.ilium.L')).toBe('bone.ilium.L')
    expect(done({ kind: 'hide', id: 'bone.L4.sap.R' }).hidden).toEqual(['bone.L4'])
  })

  it('keeps lists in the order of the structures, each once', () => {
    const { hidden } = done(
      { kind: 'hide', id: 'nerve.mb.L3.R' },
      { kind: 'hide', id: 'bone.L4' },
      { kind: 'hide', id: 'bone.L4.sp' },
    )
    expect(hidden).toEqual(['bone.L4', 'nerve.mb.L3.R'])
  })

  it('makes sure that what is chosen can be seen', () => {
    const state = done(
      { kind: 'hide', id: 'bone.L4' },
      { kind: 'peel', layer: 'bone' },
      { kind: 'isolate', id: 'disc.L4-L5' },
      { kind: 'choose', id: 'bone.L4.pedicle.R' },
    )
    expect(state).toEqual({
      ...UNTOUCHED,
      chosen: 'bone.L4.pedicle.R',
      alone: ['bone.L4', 'disc.L4-L5'],
    })
  })

  it('brings everything else back when what is shown alone is hidden', () => {
    const { alone, hidden } = done({ kind: 'isolate', id: 'bone.L3' }, { kind: 'hide', id: 'bone.L3' })
    expect(alone).toEqual([])
    expect(hidden).toEqual(['bone.L3'])
  })

  it('lets go of a chosen thing that is hidden', () => {
    expect(done({ kind: 'choose', id: 'bone.L4.sp' }, { kind: 'hide', id: 'bone.L4' }).chosen).toBeNull()
  })

  it('ghosts and isolates there and back', () => {
    expect(done({ kind: 'ghost', id: 'bone.L3' }).ghosted).toEqual(['bone.L3'])
    expect(done({ kind: 'ghost', id: 'bone.L3' }, { kind: 'ghost', id: 'bone.L3.sp' }).ghosted).toEqual([])
    expect(done({ kind: 'isolate', id: 'bone.L3' }).alone).toEqual(['bone.L3'])
    expect(done({ kind: 'isolate', id: 'bone.L3' }, { kind: 'isolate', id: 'bone.L3' }).alone).toEqual([])
    // Another one takes its place.
    expect(done({ kind: 'isolate', id: 'bone.L3' }, { kind: 'isolate', id: 'bone.L4' }).alone).toEqual([
      'bone.L4',
    ])
  })

  it('peels from outside in and stops at bone', () => {
    let state = UNTOUCHED
    for (let i = 0; i < 20; i++) state = explore(state, { kind: 'peel next' })
    expect(state.peeled).toContain('nerve')
    expect(state.peeled).toContain('disc')
    expect(state.peeled).not.toContain('bone')
    expect(explore(state, { kind: 'peel next' })).toBe(state)
    expect(explore(state, { kind: 'peel', layer: 'disc' }).peeled).not.toContain('disc')
  })

  it('brings everything back and keeps what is chosen', () => {
    const state = done(
      { kind: 'choose', id: 'nerve.mb.L3.R' },
      { kind: 'hide', id: 'bone.L4' },
      { kind: 'cut', section: { axis: 'axial', atMm: 4 } },
      { kind: 'bring back' },
    )
    expect(state).toEqual({ ...UNTOUCHED, chosen: 'nerve.mb.L3.R' })
  })

  it('never changes what it was given', () => {
    const before = Object.freeze(done({ kind: 'hide', id: 'bone.L4' }))
    const frozen: Exploration = { ...before, hidden: Object.freeze([...before.hidden]) }
    explore(frozen, { kind: 'hide', id: 'bone.L5' })
    explore(frozen, { kind: 'choose', id: 'bone.L4' })
    expect(frozen.hidden).toEqual(['bone.L4'])
  })
})
