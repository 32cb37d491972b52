// Numbing clouds and heat contours in space. What they do to the surfaces they meet is in the surfaces' own shader.
import { useMemo, useRef } from 'react'
import {
  Matrix4,
  type Mesh,
  Quaternion,
  type ShaderMaterial,
  SphereGeometry,
  Vector3,
  type Vector4,
} from 'three'
import { distance } from '../../math/vec3.ts'
import { ISOTHERMS_C, type IsothermC } from '../../physics/heatLevels.ts'
import type { FluidKind, FluidVolume, LesionView, Moment } from '../../story/moment.ts'
import { makeShellGeometry, setOutline } from '../body/outlineShell.ts'
import { DASHED_C } from '../materials/heatShader.ts'
import { PALETTES, type Theme } from '../materials/palette.ts'
import { makeCloudMaterial, makeShellMaterial } from '../materials/shellMaterial.ts'
import { usePicture } from '../stage/usePicture.ts'
import { MAX_VOLUMES, toUnitSphere } from './volumeUniforms.ts'

const MOST_CLOUDS = 16
/** Width of a contour on screen, and how strongly what lies inside it is filled (docs/drawing.md#colours). */
const LINE_PX: Readonly<Record<IsothermC, number>> = { 45: 1.3, 51: 2.4, 60: 1.4, 80: 1.2 }
const FILL: Readonly<Record<IsothermC, number>> = { 45: 0.05, 51: 0.1, 60: 0.2, 80: 0.42 }
/** Outlines stand with their shaft along z. */
const Z = new Vector3(0, 0, 1)

/** Fluids that hang in space as a cloud; the others are a film on the bone, drawn by the bone's own shader. */
const HAS_CLOUD: Readonly<Record<FluidKind, boolean>> = { contrast: false, anaesthetic: true }

export function Volumes({ theme }: { theme: Theme }) {
  const palette = PALETTES[theme]
  const sphere = useMemo(() => new SphereGeometry(1, 48, 32), [])
  const clouds = useMemo(
    () => Array.from({ length: MOST_CLOUDS }, () => makeCloudMaterial(palette.numb)),
    [palette],
  )
  const shells = useMemo(
    () =>
      Array.from({ length: MAX_VOLUMES }, () =>
        ISOTHERMS_C.map((tempC) =>
          makeShellMaterial(palette.heat[tempC], LINE_PX[tempC], tempC === DASHED_C, FILL[tempC]),
        ),
      ),
    [palette],
  )
  const cloudMeshes = useRef<(Mesh | null)[]>([])
  const outlines = useMemo(() => ISOTHERMS_C.map(makeShellGeometry), [])
  const shellMeshes = useRef<(Mesh | null)[]>([])

  usePicture(({ moment }) => {
    const fluids = moment.fluids.filter(({ kind }) => HAS_CLOUD[kind])
    cloudMeshes.current.forEach((mesh, i) => {
      if (mesh) setCloud(mesh, fluids[i])
    })
    const hot = hottest(moment)
    // Hot lesions share one clock, so one outline a contour serves them all.
    for (const shape of hot[0]?.reached ?? []) setOutline(outlines[ISOTHERMS_C.indexOf(shape.tempC)]!, shape)
    shellMeshes.current.forEach((mesh, i) => {
      if (mesh) setShell(mesh, hot[Math.floor(i / ISOTHERMS_C.length)], ISOTHERMS_C[i % ISOTHERMS_C.length]!)
    })
  })

  return (
    <group>
      {clouds.map((material, i) => (
        <mesh
          key={material.uuid}
          geometry={sphere}
          material={material}
          renderOrder={6}
          visible={false}
          matrixAutoUpdate={false}
          ref={(mesh) => {
            cloudMeshes.current[i] = mesh
          }}
        />
      ))}
      {shells.flat().map((material, i) => (
        <mesh
          key={material.uuid}
          geometry={outlines[i % ISOTHERMS_C.length]!}
          material={material}
          frustumCulled={false}
          renderOrder={10 - (i % ISOTHERMS_C.length)}
          visible={false}
          ref={(mesh) => {
            shellMeshes.current[i] = mesh
          }}
        />
      ))}
    </group>
  )
}

/** Lesions that are still hot, nearest to the camera's target first, as many as are drawn. */
function hottest({ lesions, camera }: Moment): LesionView[] {
  return lesions
    .filter(({ heat, reached }) => heat > 0.01 && reached.length > 0)
    .sort((a, b) => distance(a.tipMm, camera.targetMm) - distance(b.tipMm, camera.targetMm))
    .slice(0, MAX_VOLUMES)
}

const frame = new Matrix4()

function setCloud(mesh: Mesh, fluid: FluidVolume | undefined): void {
  mesh.visible = fluid !== undefined
  if (!fluid) return
  const { uniforms } = mesh.material as ShaderMaterial
  uniforms.uOpacity!.value = fluid.opacity
  mesh.matrix.copy(toUnitSphere(fluid, frame).invert())
  mesh.matrixWorldNeedsUpdate = true
  const plane = fluid.clip[0]
  const clip = uniforms.uClip!.value as Vector4
  if (!plane) clip.set(0, 0, 0, 1)
  else {
    const [x, y, z] = plane.inwardUnit
    clip.set(x, y, z, -(x * plane.pointMm[0] + y * plane.pointMm[1] + z * plane.pointMm[2]))
  }
}

const axis = new Vector3()
const turn = new Quaternion()

function setShell(mesh: Mesh, lesion: LesionView | undefined, tempC: IsothermC): void {
  const shape = lesion?.reached.find((outline) => outline.tempC === tempC)
  mesh.visible = lesion !== undefined && shape !== undefined
  if (!lesion || !shape) return
  axis.set(...lesion.hubUnit)
  mesh.position.set(...lesion.tipMm)
  mesh.quaternion.copy(turn.setFromUnitVectors(Z, axis))
  const { uniforms } = mesh.material as ShaderMaterial
  uniforms.uOpacity!.value = lesion.heat * lesion.opacity
}
