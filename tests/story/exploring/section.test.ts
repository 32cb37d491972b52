import { describe, expect, it } from 'vitest'
import { anchor, vertebraFrame } from '../../../src/anatomy/landmarks.ts'
import { SPINE_STRUCTURES } from '../../../src/anatomy/structures.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import {
  SECTION_AXES,
  sectionIndex,
  sectionSpanMm,
  sectionThrough,
} from '../../../src/story/exploring/section.ts'

describe('a section', () => {
  it('stands square on x, y or z: sagittal, axial, coronal', () => {
    expect(SECTION_AXES.map(sectionIndex)).toEqual([0, 1, 2])
  })

  it('goes through a point, to half a millimetre', () => {
    expect(sectionThrough('sagittal', [17.3, -40.1, -29.6])).toEqual({ axis: 'sagittal', atMm: 17.5 })
    expect(sectionThrough('axial', [17.3, -40.1, -29.6])).toEqual({ axis: 'axial', atMm: -40 })
    expect(sectionThrough('coronal', [17.3, -40.1, -29.6])).toEqual({ axis: 'coronal', atMm: -29.5 })
  })
})

describe('sectionSpanMm', () => {
  it('reaches as far to either side', () => {
    const [low, high] = sectionSpanMm(TYPICAL_BODY, 'sagittal')
    expect(low).toBe(-high)
  })

  it('follows the body from above T12 to below the sacrum', () => {
    const [low, high] = sectionSpanMm(TYPICAL_BODY, 'axial')
    expect(high).toBeGreaterThan(vertebraFrame(TYPICAL_BODY, 'T12').originMm[1])
    expect(low).toBeLessThan(vertebraFrame(TYPICAL_BODY, 'S1').originMm[1] - 90)
    const { frames } = TYPICAL_BODY.landmarks
    const lifted = { ...frames, T12: { ...frames.T12, originMm: [0, 200, 0] as const } }
    const taller = { ...TYPICAL_BODY, landmarks: { ...TYPICAL_BODY.landmarks, frames: lifted } }
    expect(sectionSpanMm(taller, 'axial')[1]).toBe(210)
  })

  it.each(SECTION_AXES)('holds every bone and joint of the spine: %s', (axis) => {
    const [low, high] = sectionSpanMm(TYPICAL_BODY, axis)
    const beyond = SPINE_STRUCTURES.filter(
      (id) => /^(?:bone|facet|disc)\./.test(id) && !id.includes('ilium'),
    ).filter((id) => {
      const at = anchor(TYPICAL_BODY, id).pointMm[sectionIndex(axis)]
      return at < low || at > high
    })
    expect(beyond).toEqual([])
  })
})
