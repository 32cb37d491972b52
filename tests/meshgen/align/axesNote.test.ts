import { describe, expect, it } from 'vitest'
import { axesNote } from '../../../src/meshgen/align/axesNote.ts'
import { UPRIGHT } from '../../../src/meshgen/align/pose.ts'

const lps = {
  ...UPRIGHT,
  axes: [
    [1, 0, 0],
    [0, 0.2, 0.98],
    [0, -0.98, 0.2],
  ],
} as const

describe('a note on the axes', () => {
  it('names those found, and that a side cannot be proved', () => {
    expect(axesNote(lps, null)).toBe(
      'found with left +x, up +z, front -y; a mirror image cannot be told from the real bone, so left and right are as the file has them',
    )
  })

  it('says when the bone lies as its head says, and when not', () => {
    expect(axesNote(UPRIGHT, 'LPS')).toContain('lies as its head says')
    expect(axesNote(lps, 'LPS')).toContain('turned against the axes LPS')
  })
})
