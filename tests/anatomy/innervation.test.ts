import { describe, expect, it } from 'vitest'
import {
  crossedPart,
  crossedVertebraOf,
  INNERVATION,
  jointsServedBy,
  nervesForJoints,
  treatedNerve,
} from '../../src/anatomy/innervation.ts'
import { JOINTS, type Joint, SIDE_CHOICES } from '../../src/anatomy/levels.ts'

const served = (joint: Joint): readonly string[] => INNERVATION.find((row) => row.joint === joint)!.nerves

/** The table of docs/medicine.md#the-rule, typed by hand. */
const TABLE: Record<Joint, readonly [string, string]> = {
  'T12-L1': ['T11', 'T12'],
  'L1-L2': ['T12', 'L1'],
  'L2-L3': ['L1', 'L2'],
  'L3-L4': ['L2', 'L3'],
  'L4-L5': ['L3', 'L4'],
  'L5-S1': ['L4', 'L5'],
}

describe('innervation', () => {
  it.each(JOINTS)('gives %s its two nerves', (joint) => {
    expect(served(joint)).toEqual(TABLE[joint])
  })

  it('serves L4–L5 by L3 and L4, which cross L4 and L5', () => {
    expect(nervesForJoints(['L4-L5'], 'right')).toEqual(['nerve.mb.L3.R', 'nerve.mb.L4.R'])
    expect(crossedPart('nerve.mb.L3.R')).toBe('bone.L4.tp.R')
    expect(crossedPart('nerve.mb.L4.R')).toBe('bone.L5.tp.R')
  })

  it('needs three nerves for two neighbouring joints, the last the L5 dorsal ramus on the sacrum', () => {
    expect(nervesForJoints(['L4-L5', 'L5-S1'], 'right')).toEqual([
      'nerve.mb.L3.R',
      'nerve.mb.L4.R',
      'nerve.dr.L5.R',
    ])
    expect(crossedPart('nerve.dr.L5.R')).toBe('bone.S1.ala.R')
    expect(crossedVertebraOf('nerve.dr.L5.R')).toBe('S1')
  })

  it('goes right before left, cranial before caudal, whatever order was chosen', () => {
    expect(nervesForJoints(['L5-S1', 'L4-L5'], 'both')).toEqual([
      'nerve.mb.L3.R',
      'nerve.mb.L4.R',
      'nerve.dr.L5.R',
      'nerve.mb.L3.L',
      'nerve.mb.L4.L',
      'nerve.dr.L5.L',
    ])
  })

  it('has joints + 1 nerves a side for contiguous joints, four for two apart', () => {
    expect(nervesForJoints(JOINTS, 'left')).toHaveLength(7)
    expect(nervesForJoints(['L2-L3', 'L4-L5'], 'left')).toHaveLength(4)
  })

  it('never names a nerve twice, for every set of joints and side', () => {
    for (let mask = 1; mask < 64; mask++) {
      const joints = JOINTS.filter((_, i) => mask & (1 << i))
      for (const side of SIDE_CHOICES) {
        const nerves = nervesForJoints(joints, side)
        expect(new Set(nerves).size).toBe(nerves.length)
        const wanted = new Set(joints.flatMap((joint) => TABLE[joint]))
        expect(nerves).toHaveLength(wanted.size * (side === 'both' ? 2 : 1))
      }
    }
  })

  it('knows which chosen joints a nerve serves', () => {
    expect(jointsServedBy('nerve.mb.L4.R', ['L4-L5', 'L5-S1'])).toEqual(['L4-L5', 'L5-S1'])
    expect(jointsServedBy('nerve.mb.L3.R', ['L4-L5', 'L5-S1'])).toEqual(['L4-L5'])
  })

  it('marks T12–L1 as less well studied', () => {
    expect(INNERVATION.filter(({ confidence }) => confidence === 'medium').map(({ joint }) => joint)).toEqual(
      ['T12-L1'],
    )
    expect(treatedNerve('L5', 'L')).toBe('nerve.dr.L5.L')
  })
})
