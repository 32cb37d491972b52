import { describe, expect, it } from 'vitest'
import { jointLabel } from '../../../src/anatomy/levels.ts'
import {
  JOINT_RANGE,
  readCut,
  readJoint,
  readJoints,
  readSide,
} from '../../../src/packs/lumbar-medial-branch/choice.ts'

describe('choice', () => {
  it.each([
    ['L4-L5', 'L4-L5'],
    ['l4–l5', 'L4-L5'],
    ['L4/5', 'L4-L5'],
    ['L4 L5', 'L4-L5'],
    ['L5-S1', 'L5-S1'],
    ['L5/1', 'L5-S1'],
    ['t12-l1', 'T12-L1'],
  ])('reads %s as %s', (text, joint) => {
    expect(readJoint(text)).toBe(joint)
  })

  it.each(['L6', 'L4', 'L4-L6', 'L5-L4', 'S1-S2', 'L3-L5', '', 'constructor'])('does not know %s', (text) => {
    expect(readJoint(text)).toBeNull()
  })

  it('keeps the joints that exist, in order and once, and names the rest', () => {
    expect(readJoints('L5-S1,L6,L4-L5,L4-L5')).toEqual({ joints: ['L4-L5', 'L5-S1'], rejected: ['L6'] })
    expect(readJoints('')).toEqual({ joints: [], rejected: [] })
  })

  it('reads side and cut, or says no', () => {
    expect(readSide(' Right ')).toBe('right')
    expect(readSide('middle')).toBeNull()
    expect(readCut('bedside')).toBe('bedside')
    expect(readCut('fast')).toBeNull()
  })

  it('prints joints with an en dash', () => {
    expect(jointLabel('L4-L5')).toBe('L4–L5')
    expect(JOINT_RANGE).toBe('T12–L1 to L5–S1')
  })
})
