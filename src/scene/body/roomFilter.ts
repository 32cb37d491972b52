// The room's light, prefiltered for each roughness, on faces of half the size that three.js takes at least: 128 px. What
// stands in the room is no smoother than cartilage (roughness 0.24), which never reads larger ones. Without a graphics
// card the large ones cost more than the first picture itself.
import { PMREMGenerator, type Scene, type WebGLCubeRenderTarget, type WebGLRenderer } from 'three'

const FACE_PX = 128

class RoomFilter extends PMREMGenerator {
  /** Side of a face, px: three.js sets it by this method alone. */
  declare _cubeSize: number

  _setSize(): void {
    this._cubeSize = FACE_PX
  }
}

/** The light of a room as an environment map; whoever asked disposes of it. */
export function roomLight(gl: WebGLRenderer, room: Scene): WebGLCubeRenderTarget {
  const filter = new RoomFilter(gl)
  const light = filter.fromScene(room)
  filter.dispose()
  return light
}
