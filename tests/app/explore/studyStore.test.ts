import { beforeEach, describe, expect, it } from 'vitest'
import { act, adoptSee, redoDeed, undoDeed, useStudy } from '../../../src/app/explore/studyStore.ts'
import { useChoices } from '../../../src/app/state/choices.ts'
import {
  askDeed,
  startExploring,
  stopExploring,
  takeAsked,
  useExploring,
} from '../../../src/app/state/exploring.ts'
import { startHistory } from '../../../src/story/exploring/explorationHistory.ts'

const see = () => useChoices.getState().see

beforeEach(() => {
  useStudy.setState({ history: startHistory(), last: null })
  useExploring.setState({ overlay: null, asked: [] })
  useChoices.setState({ see: null, refused: [] })
})

describe('studyStore', () => {
  it('keeps address, overlay and history in step', () => {
    act({ kind: 'choose', id: 'bone.L4.sp' })
    act({ kind: 'ghost', id: 'bone.L4.sp' })
    expect(see()).toBe('lit:bone.L4.sp,ghost:bone.L4')
    expect(useExploring.getState().overlay?.lit).toEqual(['bone.L4.sp'])
    undoDeed()
    expect(see()).toBe('lit:bone.L4.sp')
    redoDeed()
    expect(see()).toBe('lit:bone.L4.sp,ghost:bone.L4')
  })

  it('takes up a link, names what it cannot read and keeps the rest', () => {
    adoptSee('hide:bone.L4,bone.L9')
    expect(useStudy.getState().history.present.hidden).toEqual(['bone.L4'])
    expect(useStudy.getState().history.past).toEqual([])
    expect(useChoices.getState().refused).toEqual([{ field: 'see', value: 'hide:bone.L9' }])
    expect(see()).toBe('hide:bone.L4')
  })

  it('takes the way back as a step that can be undone', () => {
    act({ kind: 'hide', id: 'bone.L4' })
    adoptSee('open')
    expect(useStudy.getState().history.present.hidden).toEqual([])
    undoDeed()
    expect(useStudy.getState().history.present.hidden).toEqual(['bone.L4'])
  })
})

describe('exploring', () => {
  it('starts with a deed on the stage, not with a tap alone', () => {
    askDeed('choose', 'bone.L4')
    expect(see()).toBeNull()
    askDeed('hide', 'bone.L4')
    expect(see()).not.toBeNull()
    expect(takeAsked()).toEqual([{ deed: 'hide', id: 'bone.L4' }])
    expect(takeAsked()).toEqual([])
  })

  it('finds the last exploration again', () => {
    act({ kind: 'hide', id: 'bone.L5' })
    stopExploring()
    expect(see()).toBeNull()
    startExploring()
    expect(see()).toBe('hide:bone.L5')
  })
})
