import { describe, expect, it } from 'vitest'
import { nervesForJoints } from '../../../src/anatomy/innervation.ts'
import { JOINTS, type Joint, type SideChoice } from '../../../src/anatomy/levels.ts'
import { placeNerves, rowOf } from '../../../src/app/picker/pickerGeometry.ts'

const placesFor = (joints: readonly Joint[], side: SideChoice = 'right') =>
  placeNerves(nervesForJoints(joints, side), joints)

describe('placeNerves', () => {
  it('puts a shared nerve between the joints it serves', () => {
    const places = placesFor(['L4-L5', 'L5-S1'])
    expect(places.map(({ level }) => level)).toEqual(['L3', 'L4', 'L5'])
    expect(places[1]!.serves).toEqual(['L4-L5', 'L5-S1'])
    expect(places[1]!.row).toBeCloseTo((rowOf('L4-L5') + rowOf('L5-S1')) / 2, 0)
  })

  it('puts the nerves of both sides in one place', () => {
    const places = placesFor(['L4-L5'], 'both')
    expect(places.map(({ nerves }) => nerves)).toEqual([
      ['nerve.mb.L3.R', 'nerve.mb.L3.L'],
      ['nerve.mb.L4.R', 'nerve.mb.L4.L'],
    ])
  })

  it('keeps every choice apart and inside the column', () => {
    for (let set = 1; set < 2 ** JOINTS.length; set++) {
      const joints = JOINTS.filter((_, i) => set & (1 << i))
      const rows = placesFor(joints).map(({ row }) => row)
      expect(rows[0]).toBeGreaterThan(0)
      expect(rows.at(-1)).toBeLessThan(JOINTS.length)
      rows.slice(1).forEach((row, i) => {
        expect(row - rows[i]!).toBeGreaterThan(0.85)
      })
    }
  })

  it('is empty when nothing is chosen', () => {
    expect(placesFor([])).toEqual([])
  })
})
