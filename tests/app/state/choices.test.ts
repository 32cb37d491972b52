import { beforeEach, describe, expect, it } from 'vitest'
import { HOME } from '../../../src/app/address/address.ts'
import {
  adopt,
  chooseBody,
  chooseSide,
  clearJoints,
  dismissRefusals,
  openExample,
  openPickerFor,
  openStart,
  openStory,
  refuse,
  toggleJoint,
  useChoices,
} from '../../../src/app/state/choices.ts'

const now = () => useChoices.getState()
const CAMERA = { lookAtMm: [0, 0, 0], azimuthDeg: 1, elevationDeg: 2, distanceMm: 300 } as never

beforeEach(() => adopt(HOME, []))

describe('choices', () => {
  it('keep joints from the head down, in whatever order they are chosen', () => {
    for (const joint of ['L5-S1', 'T12-L1', 'L3-L4'] as const) toggleJoint(joint)
    expect(now().joints).toEqual(['T12-L1', 'L3-L4', 'L5-S1'])
    toggleJoint('L3-L4')
    expect(now().joints).toEqual(['T12-L1', 'L5-S1'])
    clearJoints()
    expect(now().joints).toEqual([])
  })

  it('open no story on a side that nobody chose', () => {
    adopt({ ...HOME, joints: ['L4-L5'], isSideOpen: true }, [])
    openStory()
    expect(now().view).toBe('joints')
    chooseSide('left')
    openStory()
    expect(now()).toMatchObject({ view: 'story', side: 'left' })
  })

  it('show an example even where a link left the side open', () => {
    adopt({ ...HOME, isSideOpen: true }, [])
    openExample()
    expect(now()).toMatchObject({ view: 'story', joints: ['L4-L5'], side: 'right', isSideOpen: false })
  })

  it('leave a camera of one’s own behind with the place it was for', () => {
    useChoices.setState({ view: 'story', camera: CAMERA })
    openStart()
    expect(now()).toMatchObject({ view: 'start', camera: null })
  })

  it('take the length of the story along to the picker', () => {
    openPickerFor('bedside')
    expect(now()).toMatchObject({ view: 'joints', cut: 'bedside' })
  })

  it('forget what was wrong with a body when another one is chosen, and nothing else', () => {
    refuse({ field: 'body', value: 'giant' })
    refuse({ field: 'joints', value: 'L9' })
    chooseBody('worn')
    expect(now().refused).toEqual([{ field: 'joints', value: 'L9' }])
    dismissRefusals()
    expect(now().refused).toEqual([])
  })

  it('take up an address without its place in time, which is the clock’s', () => {
    adopt({ ...HOME, view: 'story', joints: ['L4-L5'], step: 'ana.02.level', offsetS: 3 }, [])
    expect(now()).not.toHaveProperty('step')
    expect(now()).not.toHaveProperty('offsetS')
  })
})
