import { describe, expect, it } from 'vitest'
import { distance } from '../../../src/math/vec3.ts'
import { FOV_DEG, framedHeightMm, viewOf } from '../../../src/scene/stage/viewGeometry.ts'
import type { CameraPose } from '../../../src/story/moment.ts'

const pose: CameraPose = {
  targetMm: [0, 10, 0],
  fromUnit: [0, 0, -1],
  upUnit: [0, 1, 0],
  heightMm: 100,
  widthMm: 60,
}
const stage = { widthPx: 1000, heightPx: 800, clear: { top: 0, right: 200, bottom: 0, left: 0 } }

describe('viewGeometry', () => {
  it('frames the height at the target', () => {
    const view = viewOf(pose, stage)
    expect(view.mmPerPx).toBeCloseTo(100 / 800, 10)
    expect(distance(view.eyeMm, pose.targetMm)).toBeCloseTo(50 / Math.tan((FOV_DEG / 2 / 180) * Math.PI), 6)
  })

  it('steps back when the width would not fit', () => {
    const tall = { ...stage, widthPx: 400 }
    expect(viewOf(pose, tall).mmPerPx).toBeCloseTo(60 / 200, 10)
  })

  it('shifts the picture away from what covers the stage', () => {
    expect(viewOf(pose, stage).offsetPx).toEqual([-100, 0])
    expect(viewOf(pose, { ...stage, clear: { top: 0, right: 0, bottom: 300, left: 0 } }).offsetPx).toEqual([
      0, -150,
    ])
  })

  it('finds the framed height again from the distance', () => {
    expect(framedHeightMm(viewOf(pose, stage).distanceMm, stage)).toBeCloseTo(100, 6)
  })
})
