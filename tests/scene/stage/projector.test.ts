import { PerspectiveCamera } from 'three'
import { describe, expect, it } from 'vitest'
import { Projector } from '../../../src/scene/stage/projector.ts'

/** A camera 500 mm in front of the origin, which it looks at. */
function projector(): Projector {
  const camera = new PerspectiveCamera(30, 1000 / 700, 1, 2000)
  camera.position.set(0, 0, 500)
  camera.lookAt(0, 0, 0)
  camera.updateMatrixWorld()
  const made = new Projector()
  made.set(camera, 1000, 700)
  return made
}

describe('Projector', () => {
  it('puts what the camera looks at into the middle of the stage', () => {
    const [x, y] = projector().project([0, 0, 0])
    expect(x).toBeCloseTo(500, 6)
    expect(y).toBeCloseTo(350, 6)
  })

  it('has x to the right and y downwards, as a page has them', () => {
    const [x, y] = projector().project([20, 30, 0])
    expect(x).toBeGreaterThan(500)
    expect(y).toBeLessThan(350)
  })

  it('draws near things apart and far ones together', () => {
    const off = (z: number) => projector().project([20, 0, z])[0] - 500
    expect(off(200)).toBeGreaterThan(off(0))
    expect(off(-400)).toBeLessThan(off(0))
  })

  it('puts what lies behind the eye far outside, not mirrored onto the stage', () => {
    expect(projector().project([20, 30, 700])).toEqual([-1e4, -1e4])
  })

  it('puts everything outside before there is a camera', () => {
    expect(new Projector().project([0, 0, 0])).toEqual([-1e4, -1e4])
  })

  it('follows the size of the stage', () => {
    const camera = new PerspectiveCamera(30, 2, 1, 2000)
    camera.position.set(0, 0, 500)
    camera.updateMatrixWorld()
    const made = new Projector()
    made.set(camera, 400, 200)
    expect(made.project([0, 0, 0]).map(Math.round)).toEqual([200, 100])
  })
})
