// A picture for print: the stage as it stands, drawn once for each of the room's lamps with that lamp's shadows, at
// more pixels than the screen has, and averaged. Soft shadows in grooves and under nerves come out of the mean; edges
// are smooth, since every drawing is shifted by a part of a pixel.
import {
  Color,
  DirectionalLight,
  type Light,
  type Material,
  Mesh,
  MeshStandardMaterial,
  type Object3D,
  PCFShadowMap,
  type PerspectiveCamera,
  type Scene,
  Vector3,
  type WebGLRenderer,
} from 'three'
import type { Vec3 } from '../../math/vec3.ts'
import type { Theme } from '../materials/palette.ts'
import { ROOM_INTENSITY } from '../stage/room.ts'
import { picturePixels } from './filmicTone.ts'
import { type Lamp, lampsOf } from './lamps.ts'
import { holdsLight, LightSum } from './lightSum.ts'
import { shadeCaster } from './shadeCaster.ts'

export interface PrintRequest {
  readonly gl: WebGLRenderer
  readonly scene: Scene
  readonly camera: PerspectiveCamera
  readonly theme: Theme
  /** Pixels of the file. */
  readonly widthPx: number
  readonly heightPx: number
  /** Middle and half size of what is framed: shadows are drawn as fine as this allows. mm */
  readonly targetMm: Vec3
  readonly reachMm: number
  readonly onProgress: (share: number) => void
}

/** Lamps of the room that a picture is drawn by. More than this changes nothing that is seen. */
const LAMPS = 48
/** The room's map still gives the gloss, and this share of its light; the lamps give the rest, with shadows. */
const MAP_SHARE = 0.3
const SHADOW_MAP_PX = 2048
/** Shadows take light away that the stage, which has none, is set by; a little more makes up for it. */
const GAIN = 1.22
/** Drawings that tell which pixels are drawn in plain colours. */
const PLAIN_DRAWINGS = 8
/** Lamps stand so far away, mm. */
const LAMP_MM = 600

/** Draws it, a lamp at a time, and gives its pixels; everything in the scene is as before when it is done or fails. */
export async function printPicture(request: PrintRequest): Promise<ImageData> {
  const { gl, scene, camera, widthPx, heightPx, onProgress } = request
  if (!camera.view) throw new Error('printPicture: the camera has no view yet')
  const rest: CameraView = { ...camera.view }
  const stage = setUp(request)
  const sum = new LightSum(gl, widthPx, heightPx)
  try {
    const yaw = yawOf(camera)
    const lamps = lampsOf(request.theme, LAMPS)
    for (const [i, { key, room }] of lamps.entries()) {
      place(stage.key, key, yaw, request.targetMm, GAIN)
      place(stage.room, room, yaw, request.targetMm, GAIN * (1 - MAP_SHARE))
      shift(camera, rest, i, widthPx)
      sum.add(() => gl.render(scene, camera), 1 / LAMPS)
      onProgress((i + 1) / (LAMPS + PLAIN_DRAWINGS))
      // Between drawings the page goes on.
      await new Promise(requestAnimationFrame)
    }
    const light = sum.take()
    if (!holdsLight(light)) throw new Error(`printPicture: nothing was drawn in ${widthPx} × ${heightPx}`)
    stage.onlyPlain()
    for (let i = 0; i < PLAIN_DRAWINGS; i++) {
      shift(camera, rest, 7 * i, widthPx)
      sum.add(() => gl.render(scene, camera), 1 / PLAIN_DRAWINGS)
      onProgress((LAMPS + i + 1) / (LAMPS + PLAIN_DRAWINGS))
      await new Promise(requestAnimationFrame)
    }
    const plain = sum.take()
    return new ImageData(picturePixels(light, plain, widthPx, heightPx), widthPx, heightPx)
  } finally {
    sum.dispose()
    stage.putBack()
    camera.setViewOffset(rest.fullWidth, rest.fullHeight, rest.offsetX, rest.offsetY, rest.width, rest.height)
  }
}

type CameraView = NonNullable<PerspectiveCamera['view']>

interface PrintStage {
  readonly key: DirectionalLight
  readonly room: DirectionalLight
  /** From now on only plain colours are drawn; the rest still hides what lies behind it. */
  readonly onlyPlain: () => void
  readonly putBack: () => void
}

function setUp({ gl, scene, theme, targetMm, reachMm }: PrintRequest): PrintStage {
  const undo: (() => void)[] = []
  const set = <T extends object, K extends keyof T>(on: T, name: K, value: T[K]): void => {
    const before = on[name]
    undo.push(() => {
      on[name] = before
    })
    on[name] = value
  }
  const materials = new Set<Material>()
  const casters = new Map<Material, Material | null>()
  const receives = (mesh: Mesh): void => {
    const material = mesh.material as Material
    materials.add(material)
    if (!(material instanceof MeshStandardMaterial)) return
    set(mesh, 'receiveShadow', true)
    if (!material.depthWrite || !material.colorWrite || !isDrawn(mesh)) return
    if (!casters.has(material)) casters.set(material, shadeCaster(material))
    set(mesh, 'castShadow', true)
    const caster = casters.get(material)
    if (caster) set(mesh, 'customDepthMaterial', caster)
  }
  const lamps: Light[] = []
  scene.traverse((object) => {
    if (object instanceof Mesh) receives(object)
    if ('isDirectionalLight' in object) lamps.push(object as DirectionalLight)
  })
  for (const lamp of lamps) set(lamp, 'visible', false)
  set(scene, 'environmentIntensity', GAIN * ROOM_INTENSITY[theme] * MAP_SHARE)
  set(gl.shadowMap, 'enabled', true)
  set(gl.shadowMap, 'type', PCFShadowMap)
  const key = shadowLamp(targetMm, reachMm)
  const room = shadowLamp(targetMm, reachMm)
  scene.add(key, key.target, room, room.target)
  // A lamp more or less, and shadows, are another program.
  const refresh = (): void => {
    for (const material of materials) material.needsUpdate = true
  }
  refresh()
  return {
    key,
    room,
    onlyPlain: () => {
      for (const material of materials) if (material.toneMapped) set(material, 'colorWrite', false)
      set(key, 'visible', false)
      set(room, 'visible', false)
      refresh()
    },
    putBack: () => {
      for (const each of undo.reverse()) each()
      scene.remove(key, key.target, room, room.target)
      key.dispose()
      room.dispose()
      for (const caster of casters.values()) caster?.dispose()
      refresh()
    },
  }
}

function isDrawn(object: Object3D): boolean {
  for (let each: Object3D | null = object; each; each = each.parent) if (!each.visible) return false
  return true
}

function shadowLamp(targetMm: Vec3, reachMm: number): DirectionalLight {
  const lamp = new DirectionalLight()
  lamp.castShadow = true
  lamp.target.position.set(...targetMm)
  const { shadow } = lamp
  shadow.mapSize.set(SHADOW_MAP_PX, SHADOW_MAP_PX)
  Object.assign(shadow.camera, {
    left: -reachMm,
    right: reachMm,
    top: reachMm,
    bottom: -reachMm,
    near: LAMP_MM - 350,
    far: LAMP_MM + 350,
  })
  // Against a surface shading itself: some texels of the map along the normal.
  shadow.normalBias = (3 * 2 * reachMm) / SHADOW_MAP_PX
  shadow.bias = -0.0004
  shadow.radius = 1.6
  return lamp
}

const UP = new Vector3(0, 1, 0)
const looks = new Vector3()

/** The room turns with the camera. */
function yawOf(camera: PerspectiveCamera): number {
  camera.getWorldDirection(looks)
  return Math.atan2(-looks.x, -looks.z)
}

function place(light: DirectionalLight, lamp: Lamp, yaw: number, targetMm: Vec3, share: number): void {
  light.position
    .set(...lamp.towards)
    .applyAxisAngle(UP, yaw)
    .multiplyScalar(LAMP_MM)
  light.position.add(light.target.position.set(...targetMm))
  light.color = new Color(...lamp.power)
  light.intensity = share
}

/** Moves the picture by less than a pixel of the file: an even pattern over the pixel. */
function shift(camera: PerspectiveCamera, rest: CameraView, i: number, widthPx: number): void {
  const pixel = rest.fullWidth / widthPx
  const [dx, dy] = [((i * 0.7548777) % 1) - 0.5, ((i * 0.5698403) % 1) - 0.5]
  camera.setViewOffset(
    rest.fullWidth,
    rest.fullHeight,
    rest.offsetX + dx * pixel,
    rest.offsetY + dy * pixel,
    rest.width,
    rest.height,
  )
}
