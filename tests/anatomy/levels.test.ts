import { describe, expect, it } from 'vitest'
import {
  bonesOf,
  crossedVertebra,
  crossingNerve,
  JOINTS,
  NERVE_LEVELS,
  sidesOf,
  VERTEBRAE,
} from '../../src/anatomy/levels.ts'

describe('levels', () => {
  it('names a joint for its two bones', () => {
    expect(bonesOf('L4-L5')).toEqual(['L4', 'L5'])
    expect(bonesOf('L5-S1')).toEqual(['L5', 'S1'])
    expect(JOINTS.map((joint) => bonesOf(joint).join('-'))).toEqual([...JOINTS])
  })

  it('lets nerve n cross the vertebra below its number, and back', () => {
    expect(crossedVertebra('L3')).toBe('L4')
    expect(crossedVertebra('T11')).toBe('T12')
    expect(crossedVertebra('L5')).toBe('S1')
    for (const nerve of NERVE_LEVELS) expect(crossingNerve(crossedVertebra(nerve))).toBe(nerve)
    expect(VERTEBRAE).toHaveLength(NERVE_LEVELS.length)
  })

  it('treats right before left', () => {
    expect(sidesOf('both')).toEqual(['right', 'left'])
    expect(sidesOf('left')).toEqual(['left'])
  })
})
