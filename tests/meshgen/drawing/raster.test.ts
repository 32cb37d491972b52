import { describe, expect, it } from 'vitest'
import { flatCamera, viewFrom } from '../../../src/meshgen/drawing/camera.ts'
import { emptyRaster, rasterise } from '../../../src/meshgen/drawing/raster.ts'

const camera = flatCamera({ towards: [0, 0, -1], up: [0, 1, 0], pixelsPerMm: 1, originPx: [10, 10] })
const triangle = (z: number) => ({
  positions: Float32Array.from([-8, -8, z, 8, -8, z, 0, 8, z]),
  indices: Uint32Array.from([0, 1, 2]),
})

describe('camera', () => {
  it('sees the patient from behind: the right of the patient on the right of the picture', () => {
    expect(camera.project([-5, 0, 0])[0]).toBe(15)
    expect(camera.project([0, 4, 0])[1]).toBe(6)
  })

  it('takes a picture point back to space', () => {
    const [x, y, depth] = camera.project([3, -2, 7])
    expect(camera.unproject(x, y, depth).map((v) => Number(v.toFixed(9)) + 0)).toEqual([3, -2, 7])
  })

  it('walks round to the patient’s right', () => {
    expect(viewFrom(90, 0)[0]).toBeCloseTo(-1, 9)
    expect(viewFrom(0, 0)[2]).toBeCloseTo(-1, 9)
  })
})

describe('rasterise', () => {
  it('keeps the nearer of two triangles, whichever is drawn first', () => {
    for (const order of [
      [0, 6],
      [6, 0],
    ]) {
      const raster = emptyRaster(20, 20)
      for (const z of order) rasterise(raster, camera, { ...triangle(z), labelOf: () => z })
      expect(raster.label[10 * 20 + 10]).toBe(0)
      expect(raster.depth[10 * 20 + 10]).toBeCloseTo(0, 6)
    }
  })

  it('leaves out triangles without a label', () => {
    const raster = emptyRaster(20, 20)
    rasterise(raster, camera, { ...triangle(0), labelOf: () => -1 })
    expect(raster.label.every((label) => label === -1)).toBe(true)
  })
})
