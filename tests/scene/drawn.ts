// What the scene draws of a Moment, as three objects without a screen: the parts of the stage by themselves.
import { act, create } from '@react-three/test-renderer'
import { createElement, type ReactElement } from 'react'
import { type Mesh, type MeshBasicMaterial, type Object3D, type Scene, Vector3 } from 'three'
import type { Vec3 } from '../../src/math/vec3.ts'
import { type Picture, PictureContext, PictureSource } from '../../src/scene/stage/momentSource.ts'
import { type StageSize, viewOf } from '../../src/scene/stage/viewGeometry.ts'
import type { Moment } from '../../src/story/moment.ts'

// React is told that tests wait for it.
;(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true

/** A stage of 1000 × 700 CSS pixels, 200 of them kept for names on the right. */
export const STAGE: StageSize = {
  widthPx: 1000,
  heightPx: 700,
  clear: { top: 0, right: 200, bottom: 0, left: 0 },
}

export const pictureOf = (moment: Moment): Picture => ({
  moment,
  view: viewOf(moment.camera, STAGE),
  isFree: false,
})

export interface Drawn {
  readonly scene: Scene
  /** The picture of another Moment. */
  readonly show: (moment: Moment) => Promise<void>
  /** Lets frames pass. */
  readonly frames: (count: number) => Promise<void>
}

export async function drawn(parts: ReactElement, moment: Moment): Promise<Drawn> {
  const source = new PictureSource()
  source.set(pictureOf(moment))
  const renderer = await create(createElement(PictureContext.Provider, { value: source }, parts))
  return {
    scene: renderer.scene.instance as unknown as Scene,
    show: (next) => act(async () => source.set(pictureOf(next))),
    frames: (count) => renderer.advanceFrames(count, 1 / 60),
  }
}

/** Drawn meshes, those inside hidden groups left out. */
export function visibleMeshes(root: Object3D): Mesh[] {
  const found: Mesh[] = []
  const look = (object: Object3D): void => {
    if (!object.visible) return
    if ((object as Mesh).isMesh) found.push(object as Mesh)
    object.children.forEach(look)
  }
  look(root)
  return found
}

/** Places of a mesh's vertices in patient axes. */
export function placesOf(mesh: Mesh): Vec3[] {
  mesh.updateWorldMatrix(true, false)
  const position = mesh.geometry.getAttribute('position')
  const point = new Vector3()
  return Array.from({ length: position.count }, (_, i) => {
    point.fromBufferAttribute(position, i).applyMatrix4(mesh.matrixWorld)
    return [point.x, point.y, point.z] as const
  })
}

/** sRGB hex of a mesh's own colour. */
export const colourOf = ({ material }: Mesh): string =>
  `#${(material as MeshBasicMaterial).color.getHexString().toUpperCase()}`
