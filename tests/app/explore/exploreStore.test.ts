import { beforeEach, describe, expect, it } from 'vitest'
import { act, redoDeed, undoDeed, useExplored } from '../../../src/app/explore/exploreStore.ts'
import { chooseSee, useChoices } from '../../../src/app/state/choices.ts'
import { askDeed, startExploring, stopExploring, useExploring } from '../../../src/app/state/exploring.ts'
import { startHistory } from '../../../src/story/exploring/explorationHistory.ts'

const see = () => useChoices.getState().see

beforeEach(() => {
  useExplored.setState({ history: startHistory(), last: null })
  useExploring.setState({ overlay: null })
  useChoices.setState({ see: null, refused: [] })
})

describe('exploreStore', () => {
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
    chooseSee('hide:bone.L4,bone.L9')
    expect(useExplored.getState().history.present.hidden).toEqual(['bone.L4'])
    expect(useExplored.getState().history.past).toEqual([])
    expect(useChoices.getState().refused).toEqual([{ field: 'see', value: 'hide:bone.L9' }])
    expect(see()).toBe('hide:bone.L4')
  })

  it('takes the way back as a step that can be undone', () => {
    act({ kind: 'hide', id: 'bone.L4' })
    chooseSee('open')
    expect(useExplored.getState().history.present.hidden).toEqual([])
    undoDeed()
    expect(useExplored.getState().history.present.hidden).toEqual(['bone.L4'])
  })
})

describe('exploring', () => {
  it('starts with a deed on the stage, not with a tap alone', async () => {
    await askDeed('choose', 'bone.L4')
    expect(see()).toBeNull()
    await askDeed('hide', 'bone.L4')
    expect(see()).toBe('hide:bone.L4')
  })

  it('does deeds in the order in which they were asked for', async () => {
    await Promise.all([askDeed('hide', 'bone.L4'), askDeed('hide', 'bone.L2')])
    expect(see()).toBe('hide:bone.L2,bone.L4')
  })

  it('shows the story’s own picture once it is left', () => {
    act({ kind: 'choose', id: 'bone.L4.sp' })
    expect(useExploring.getState().overlay).not.toBeNull()
    stopExploring()
    expect(useExploring.getState().overlay).toBeNull()
  })

  it('finds the last exploration again', () => {
    act({ kind: 'hide', id: 'bone.L5' })
    stopExploring()
    expect(see()).toBeNull()
    startExploring()
    expect(see()).toBe('hide:bone.L5')
  })
})
