import { describe, expect, it } from 'vitest'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { type Exploration, UNTOUCHED } from '../../../src/story/exploring/exploration.ts'
import { readExploration, writeExploration } from '../../../src/story/exploring/explorationCode.ts'

const EVERYTHING: Exploration = {
  chosen: 'bone.L4.sap.R',
  hidden: ['bone.L2', 'disc.L1-L2'],
  ghosted: ['bone.L3'],
  alone: ['bone.L3', 'bone.L4', 'nerve.mb.L3.R'],
  named: ['bone.L3.sp', 'nerve.mb.L3.R'],
  peeled: ['nerve', 'capsule'],
  whole: true,
  section: { axis: 'axial', atMm: -12.5 },
}

describe('explorationCode', () => {
  it('comes back as it went', () => {
    for (const exploration of [UNTOUCHED, EVERYTHING, { ...UNTOUCHED, whole: true }]) {
      const text = writeExploration(exploration)
      expect(text).toMatch(/^[\w.,:@-]+$/)
      expect(readExploration(TYPICAL_BODY, text)).toEqual({ exploration, refused: [] })
    }
  })

  it('is short and readable', () => {
    expect(writeExploration(UNTOUCHED)).toBe('open')
    expect(writeExploration(EVERYTHING)).toBe(
      'lit:bone.L4.sap.R,only:bone.L3,bone.L4,nerve.mb.L3.R,name:bone.L3.sp,nerve.mb.L3.R,hide:bone.L2,disc.L1-L2,ghost:bone.L3,peel:nerve,capsule,cut:axial@-12.5,whole',
    )
  })

  it('names what it cannot read and keeps the rest', () => {
    expect(
      readExploration(TYPICAL_BODY, 'hide:bone.L9,bone.L4,peel:mud,cut:oblique@3,cut:axial@9999,spin:fast'),
    ).toEqual({
      exploration: { ...UNTOUCHED, hidden: ['bone.L4'] },
      refused: ['hide:bone.L9', 'peel:mud', 'cut:oblique@3', 'cut:axial@9999', 'spin:fast'],
    })
    expect(readExploration(TYPICAL_BODY, 'nonsense').refused).toEqual(['nonsense'])
    expect(readExploration(TYPICAL_BODY, 'hide:bone.L4,bone.L9').refused).toEqual(['hide:bone.L9'])
  })

  it('takes the whole bone for one of its parts', () => {
    expect(readExploration(TYPICAL_BODY, 'hide:bone.L4.sp').exploration.hidden).toEqual(['bone.L4'])
  })
})
