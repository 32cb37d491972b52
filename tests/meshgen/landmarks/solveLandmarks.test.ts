import { describe, expect, it } from 'vitest'
import { roundedFrames, smallParts, solveLandmarks } from '../../../src/meshgen/landmarks/solveLandmarks.ts'
import { standInSpine } from '../standInSpine.ts'

const spine = standInSpine()

describe('roundedFrames', () => {
  const frames = roundedFrames({
    ...spine,
    frames: {
      ...spine.frames,
      L3: {
        originMm: [0.00449, 13.456, -0.001],
        xUnit: [1, 0, 0],
        yUnit: [0, 0.9876543, 0.1564345],
        zUnit: [0, -0.1564345, 0.9876543],
      },
    },
  })

  it('keeps places to a hundredth and axes to a hundred-thousandth', () => {
    expect(frames.L3.originMm).toEqual([0, 13.46, 0])
    expect(frames.L3.yUnit).toEqual([0, 0.98765, 0.15643])
  })

  it('writes no negative zero', () => {
    for (const v of frames.L3.originMm) expect(Object.is(v, -0)).toBe(false)
  })

  it('has all seven bones', () => {
    expect(Object.keys(frames).sort()).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'T12'])
  })
})

describe('smallParts', () => {
  it('names mamillary and accessory process of each vertebra and side, where the seeds have them', () => {
    const parts = smallParts(spine)
    expect(parts.size).toBe(6 * 2 * 2)
    expect(parts.get('bone.L4.mamillary.R')).toEqual(spine.seeds['L4.R'].mamillary)
    expect(parts.get('bone.T12.accessory.L')).toEqual(spine.seeds['T12.L'].accessory)
    expect(parts.has('bone.S1.mamillary.R')).toBe(false)
  })
})

describe('solveLandmarks', () => {
  it('names the vertebra that the model lacks', () => {
    expect(() => solveLandmarks(spine, [], [])).toThrow('solveLandmarks: the model has no bone.L1')
  })
})
