// From patient millimetres to CSS pixels of the stage, by the camera as it last drew.
import { type PerspectiveCamera, Vector3 } from 'three'
import type { Vec3 } from '../../math/vec3.ts'

const point = new Vector3()

export class Projector {
  #camera: PerspectiveCamera | null = null
  width = 1
  height = 1

  set(camera: PerspectiveCamera, width: number, height: number): void {
    this.#camera = camera
    this.width = width
    this.height = height
  }

  /** x right, y down; a point behind the eye lands far outside. */
  project([x, y, z]: Vec3): readonly [number, number] {
    if (!this.#camera) return [-1e4, -1e4]
    point.set(x, y, z).project(this.#camera)
    if (point.z > 1) return [-1e4, -1e4]
    return [((point.x + 1) / 2) * this.width, ((1 - point.y) / 2) * this.height]
  }
}
