import { Scene, WebGLCoordinateSystem, type WebGLRenderer } from 'three'
import { describe, expect, it } from 'vitest'
import { roomLight } from '../../../src/scene/body/roomFilter.ts'

/** As much of a renderer as three.js asks for while it filters; counts the faces that are drawn at each size. */
function renderer() {
  const faces: number[] = []
  let target: { width: number } | null = null
  let level = 0
  const gl = {
    coordinateSystem: WebGLCoordinateSystem,
    xr: { enabled: false },
    getClearColor: (colour: unknown) => colour,
    getRenderTarget: () => target,
    getActiveCubeFace: () => 0,
    getActiveMipmapLevel: () => level,
    setRenderTarget: (to: { width: number } | null, _face: number, mip = 0) => {
      target = to
      level = mip
    },
    render: () => faces.push(target!.width >> level),
  }
  return { gl: gl as unknown as WebGLRenderer, faces }
}

describe('roomLight', () => {
  it('has faces of 128 px, and a level for each halving down to 8', () => {
    const { texture, width } = roomLight(renderer().gl, new Scene())
    expect(width).toBe(128)
    expect(texture.mipmaps).toMatchObject([128, 64, 32, 16, 8].map((size) => ({ width: size, height: size })))
  })

  it('draws six faces of the room and of each level, and nothing twice', () => {
    const { gl, faces } = renderer()
    roomLight(gl, new Scene())
    expect(faces).toEqual([128, 128, 64, 32, 16, 8].flatMap((size) => Array(6).fill(size)))
  })
})
